import { beforeAll, expect, test, vi } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { type CalculationInputs, calculate } from '#app/rebates/index.ts';
import { demoFiles } from '#db/demo/world.ts';
import { plainCalculate } from '#test/rebates/plain-engine/index.ts';
import { inputsOf, withLines } from './demo-inputs.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let world: CalculationInputs;

beforeAll(async () => {
  world = await inputsOf(demoFiles('2026-11-24'));
});

test.each([
  ['France', 362],
  ['华东 East China', 19],
])('every row of %s in the last complete quarter is what the second, plain engine says', (territory, count) => {
  const inputs = ofTerritory(world, territory);
  const quarter = { from: requireDay('2026-07-01'), to: requireDay('2026-09-30') };
  const rows = calculate(inputs, quarter).rows.map(({ steps, ...row }) => row);
  expect(rows.length).toBe(count);
  expect(rows).toEqual(plainCalculate(inputs, quarter));
});

/** The same with the lines of one territory's distributors alone: the plain engine is slow. */
function ofTerritory(inputs: CalculationInputs, territory: string): CalculationInputs {
  const distributorOf = (line: number) => inputs.distributors[inputs.lines.distributor[line] as number];
  return withLines(inputs, (line) => distributorOf(line)?.versions[0]?.territory === territory);
}
