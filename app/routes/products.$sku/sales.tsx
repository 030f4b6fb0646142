import { distributorMessages } from '#app/i18n/messages/distributors.ts';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { SalesByQuarter } from '#app/ui/sales-by-quarter.tsx';
import { Section } from '#app/ui/section.tsx';
import type { ProductPage } from './route.tsx';

/** What was sold of the product in the last four quarters. */
export function Sales({ page: { product, sales } }: { page: ProductPage }) {
  const say = useSay(distributorMessages);
  if (!sales) return null;
  return (
    <Section
      action={<TextLink href={`/sales?${new URLSearchParams({ sku: product.sku })}`}>{say('toLines')}</TextLink>}
      title={say('sales')}
    >
      <SalesByQuarter none={say('noSales')} sales={sales} title={say('salesByQuarter')} />
    </Section>
  );
}
