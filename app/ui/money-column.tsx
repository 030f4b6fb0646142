import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Amount } from './amount.tsx';
import { useSay } from './language.tsx';
import type { Column } from './table.tsx';

type MoneyColumn<Row> = Pick<Column<Row>, 'key' | 'head' | 'narrow' | 'sort'> & {
  /** Minor units, or decimal text as it stands. */
  of: (row: Row) => number | string;
  /** The sum of all rows in the currency that they share; nothing stands there where they share none. */
  sum?: number | string;
};

/**
 * Makes columns of money for rows that each have a currency: where all share it, it stands once in the head, else
 * beside each amount.
 */
export function useMoneyColumns<Row extends { currency: string }>(rows: readonly Row[]) {
  const say = useSay(uiMessages);
  const currencies = new Set(rows.map(({ currency }) => currency));
  const shared = currencies.size === 1 ? [...currencies][0] : undefined;
  return ({ head, of, sum, ...column }: MoneyColumn<Row>): Column<Row> => ({
    ...column,
    head: shared ? say('headInUnit', { head, unit: shared }) : head,
    align: 'end',
    cell: (row) => <Amount {...asAmount(of(row), row.currency)} withCurrency={!shared} />,
    sum: shared && sum !== undefined ? <Amount {...asAmount(sum, shared)} /> : undefined,
  });
}

function asAmount(value: number | string, currency: string) {
  return typeof value === 'number' ? { minor: value, currency } : { text: value, currency };
}
