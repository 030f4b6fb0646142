import { describe, expect, test } from 'vitest';
import { amountToText } from '#app/money/index.ts';
import type { CalculationInputs } from '#app/rebates/index.ts';
import { type OracleCase, oracleCases } from './oracle-cases.ts';
import { type PlainResult, plainCalculate } from './plain-engine/index.ts';
import { inputsOf, requestOf } from './world.ts';

describe('the worked examples of other systems, by the plain engine', () => {
  test.each(oracleCases.map((one) => [one.id, one] as const))('%s comes out to the cent', (_, one) => {
    expect(duesOf([one], one.period)).toEqual(one.expected);
  });

  test('come out together as they do one by one', () => {
    for (const period of new Set(oracleCases.map((one) => one.period))) {
      const together = oracleCases.filter((one) => one.period === period);
      expect(duesOf(together, period)).toEqual(together.flatMap(({ expected }) => expected));
    }
  });

  test('none is left out', () => {
    expect(oracleCases.length).toBe(96);
  });
});

function duesOf(together: readonly OracleCase[], period: string): OracleCase['expected'] {
  const [from = '', to = from] = period.split('..');
  const lines = together.flatMap(({ files }) => files['sales.csv'] ?? []);
  const names = lines.map(({ document = '', line = '' }) => ({ document, line }));
  const rows = plainCalculate(inputsFrom(together), requestOf(from, to), names);
  return together.flatMap(({ expected }) => expected.map((one) => ({ ...one, due: dueOf(rows, one) })));
}

function inputsFrom(together: readonly OracleCase[]): CalculationInputs {
  const rowsOf = (name: string) => together.flatMap(({ files }) => files[name] ?? []);
  const inputs = inputsOf({
    programmes: together.flatMap(({ programmes }) => programmes),
    lines: rowsOf('sales.csv').map(({ document, date, distributor, sku, quantity, net_amount, paid_date }) => {
      return { document, date, distributor, sku, quantity, amount: net_amount, paidDate: paid_date };
    }),
    products: rowsOf('products.csv').map(({ sku = '', product_line = '' }) => ({ sku, productLine: product_line })),
  });
  const targets = rowsOf('targets.csv').map(({ distributor, name = '', period = '', value = '' }) => {
    return { distributor: inputs.distributors.findIndex(({ code }) => code === distributor), name, period, value };
  });
  return { ...inputs, targets };
}

/** An expected due of zero also holds where there is no row. */
function dueOf(
  rows: readonly PlainResult[],
  { period, programme, distributor }: OracleCase['expected'][number],
): string {
  const row = rows.find(
    (one) => one.period === period && one.programme === programme && one.distributor === distributor,
  );
  return row ? amountToText(row.dueMinor, row.currency) : '0.00';
}
