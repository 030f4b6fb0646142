import { distributorMessages } from '#app/i18n/messages/distributors.ts';
import { useSay } from '#app/ui/language.tsx';
import { Section } from '#app/ui/section.tsx';
import { VersionHistory } from '#app/ui/version-history.tsx';
import type { DistributorPage } from './route.tsx';

/** The versions of the distributor, told to staff. */
export function History({ page: { history, timeZone } }: { page: DistributorPage }) {
  const say = useSay(distributorMessages);
  if (!history) return null;
  return (
    <Section note={say('historyNote')} title={say('history')}>
      <VersionHistory history={history} nameOf={say} timeZone={timeZone} />
    </Section>
  );
}
