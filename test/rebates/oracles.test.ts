import { describe, expect, test } from 'vitest';
import { type CalculationRow, calculate, rowToJson } from '#app/rebates/index.ts';
import { type OracleCase, oracleCases } from './oracle-cases.ts';
import { inputsOf, requestOf, type World } from './world.ts';

describe('the worked examples of other systems', () => {
  test.each(oracleCases.map((one) => [one.id, one] as const))('%s comes out to the cent', (_, one) => {
    const { rows, refused: nothing } = calculate(inputsOf(worldOf(one)), requestOf(...rangeOf(one)));
    expect(nothing).toEqual([]);
    expect(one.expected.map((expected) => ({ ...expected, due: dueOf(rows, expected) }))).toEqual(one.expected);
  });

  test('none is left out', () => {
    expect(oracleCases.length).toBe(96);
  });
});

function worldOf({ programmes, files }: OracleCase): World {
  return {
    programmes,
    lines: (files['sales.csv'] ?? []).map(({ document, date, distributor, sku, quantity, net_amount, paid_date }) => {
      return { document, date, distributor, sku, quantity, amount: net_amount, paidDate: paid_date };
    }),
    targets: (files['targets.csv'] ?? []).map(({ distributor, name = '', period = '', value = '' }) => {
      return { distributor, name, period, value };
    }),
    products: (files['products.csv'] ?? []).map(({ sku = '', product_line = '' }) => ({
      sku,
      productLine: product_line,
    })),
  };
}

function rangeOf({ period }: OracleCase): [string, string] {
  const [from = '', to = from] = period.split('..');
  return [from, to];
}

/** An expected due of zero also holds where there is no row. */
function dueOf(
  rows: readonly CalculationRow[],
  { period, programme, distributor }: OracleCase['expected'][number],
): string {
  const row = rows.find(
    (one) => one.period === period && one.programme === programme && one.distributor === distributor,
  );
  return row ? rowToJson(row).due : '0.00';
}
