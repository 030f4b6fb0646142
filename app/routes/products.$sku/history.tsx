import { distributorMessages } from '#app/i18n/messages/distributors.ts';
import { productMessages } from '#app/i18n/messages/products.ts';
import { useSay } from '#app/ui/language.tsx';
import { Section } from '#app/ui/section.tsx';
import { VersionHistory } from '#app/ui/version-history.tsx';
import type { ProductPage } from './route.tsx';

/** The versions of the product, told to staff. */
export function History({ page: { history, timeZone } }: { page: ProductPage }) {
  const say = useSay(productMessages);
  const sayHistory = useSay(distributorMessages);
  if (!history) return null;
  return (
    <Section note={sayHistory('historyNote')} title={sayHistory('history')}>
      <VersionHistory
        history={history}
        nameOf={(field) => say(field === 'name' ? 'nameField' : field)}
        timeZone={timeZone}
      />
    </Section>
  );
}
