import { distributorMessages } from '#app/i18n/messages/distributors.ts';
import { productMessages } from '#app/i18n/messages/products.ts';
import { withCurrencyDigits } from '#app/money/index.ts';
import { Amount } from '#app/ui/amount.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Section } from '#app/ui/section.tsx';
import type { ProductPage } from './route.tsx';

/** What is on record of the product today. */
export function Facts({ page: { product } }: { page: ProductPage }) {
  const say = useSay(productMessages);
  const sayFacts = useSay(distributorMessages);
  const { productLineTitle, brand, category, unit, listPrice, currency } = product;
  return (
    <Section title={sayFacts('facts')}>
      <KeyValueList
        items={[
          { key: say('productLine'), value: productLineTitle },
          brand && { key: say('brand'), value: brand },
          category && { key: say('category'), value: category },
          unit && { key: say('unit'), value: unit },
          listPrice &&
            currency && {
              key: say('listPrice'),
              value: <Amount currency={currency} text={withCurrencyDigits(listPrice, currency)} withCurrency />,
            },
        ]}
      />
    </Section>
  );
}
