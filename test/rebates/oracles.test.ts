import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CalculationRow, calculate, readProgrammes, rowToJson, unsupportedIn } from '#app/rebates/index.ts';
import { inputsOf, requestOf, type World } from './world.ts';

type Row = Record<string, string>;
type Case = {
  id: string;
  programmes: Record<string, unknown>[];
  files: Record<string, Row[]>;
  period: string;
  expected: { period: string; programme: string; distributor: string; due: string }[];
};

const cases = JSON.parse(readFileSync(new URL('../oracles/cases.json', import.meta.url), 'utf8')) as Case[];
const unsupported = new Map(cases.map((one) => [one.id, unsupportedOf(one)]));
const calculated = cases.filter(({ id }) => unsupported.get(id)?.length === 0);
const refused = cases.filter(({ id }) => unsupported.get(id)?.length !== 0);

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
    expect([calculated.length, refused.length]).toEqual([85, 11]);
    expect([...new Set([...unsupported.values()].flat())].sort()).toEqual([
      'deducts',
      'limits.carryOver',
      'qualifier days-to-pay',
      'unit document',
    ]);
  });
});

function unsupportedOf({ programmes }: Case): string[] {
  const read = readProgrammes(programmes);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.programmes.flatMap(unsupportedIn);
}

function worldOf({ programmes, files }: Case): World {
  return {
    programmes,
    lines: (files['sales.csv'] ?? []).map(({ date, distributor, sku, quantity, net_amount }) => {
      return { date, distributor, sku, quantity, amount: net_amount };
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

function rangeOf({ period }: Case): [string, string] {
  const [from = '', to = from] = period.split('..');
  return [from, to];
}

/** An expected due of zero also holds where there is no row. */
function dueOf(rows: readonly CalculationRow[], { period, programme, distributor }: Case['expected'][number]): string {
  const row = rows.find(
    (one) => one.period === period && one.programme === programme && one.distributor === distributor,
  );
  return row ? rowToJson(row).due : '0.00';
}
