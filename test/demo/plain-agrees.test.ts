import { expect, test } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { type CalculationInputs, calculate, type SalesColumns } from '#app/rebates/index.ts';
import { demoFiles } from '#db/demo/world.ts';
import { plainCalculate } from '#test/rebates/plain-engine/index.ts';
import { inputsOf } from './demo-inputs.ts';

test('every row of France in the last complete quarter is what the second, plain engine says', async () => {
  const inputs = ofTerritory(await inputsOf(demoFiles('2026-11-24')), 'France');
  const quarter = { from: requireDay('2026-07-01'), to: requireDay('2026-09-30') };
  const rows = calculate(inputs, quarter).rows.map(({ steps, ...row }) => row);
  expect(rows.length).toBeGreaterThan(200);
  expect(rows).toEqual(plainCalculate(inputs, quarter));
}, 60_000);

/** The same with the lines of one territory's distributors alone: the plain engine is slow. */
function ofTerritory(inputs: CalculationInputs, territory: string): CalculationInputs {
  const { count, ...columns } = inputs.lines;
  const isIn = (line: number) =>
    inputs.distributors[inputs.lines.distributor[line] as number]?.versions[0]?.territory === territory;
  const picked = Object.entries(columns).map(([name, column]) => [
    name,
    column.subarray(0, count).filter((_: number, line: number) => isIn(line)),
  ]);
  const lines: SalesColumns = Object.fromEntries(picked);
  return { ...inputs, lines: { ...lines, count: lines.day.length } };
}
