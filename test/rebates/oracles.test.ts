import { describe, expect, test } from 'vitest';
import { type CalculationRow, calculate, readProgrammes, rowToJson, unsupportedIn } from '#app/rebates/index.ts';
import { type OracleCase, oracleCases } from './oracle-cases.ts';
import { inputsOf, requestOf, type World } from './world.ts';

const unsupported = new Map(oracleCases.map((one) => [one.id, unsupportedOf(one)]));
const calculated = oracleCases.filter(({ id }) => unsupported.get(id)?.length === 0);
const refused = oracleCases.filter(({ id }) => unsupported.get(id)?.length !== 0);

describe('the worked examples of other systems', () => {
  test.each(calculated.map((one) => [one.id, one] as const))('%s comes out to the cent', (_, one) => {
    const { rows, refused: nothing } = calculate(inputsOf(worldOf(one)), requestOf(...rangeOf(one)));
    expect(nothing).toEqual([]);
    expect(one.expected.map((expected) => ({ ...expected, due: dueOf(rows, expected) }))).toEqual(one.expected);
  });

  test.each(refused.map((one) => [one.id, one] as const))('%s is refused by name', (_, one) => {
    const answer = calculate(inputsOf(worldOf(one)), requestOf(...rangeOf(one)));
    expect(answer.refused.flatMap(({ keys }) => keys)).toEqual(unsupported.get(one.id));
    const codes = answer.refused.map(({ programme }) => programme);
    expect(answer.rows.filter(({ programme }) => codes.includes(programme))).toEqual([]);
  });

  test('none is left out', () => {
    expect([calculated.length, refused.length]).toEqual([86, 10]);
    expect([...new Set([...unsupported.values()].flat())].sort()).toEqual([
      'deducts',
      'limits.carryOver',
      'unit document',
    ]);
  });
});

function unsupportedOf({ programmes }: OracleCase): string[] {
  const read = readProgrammes(programmes);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.programmes.flatMap(unsupportedIn);
}

function worldOf({ programmes, files }: OracleCase): World {
  return {
    programmes,
    lines: (files['sales.csv'] ?? []).map(({ date, distributor, sku, quantity, net_amount, paid_date }) => {
      return { date, distributor, sku, quantity, amount: net_amount, paidDate: paid_date };
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
