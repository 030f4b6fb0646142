import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, isWithin, requireDay } from '#app/calendar/index.ts';
import { forecastPace } from '#app/rebates/forecast/forecast-pace.ts';
import { forecastNextBand, isSameRow } from '#app/rebates/forecast/next-band.ts';
import { paceLines } from '#app/rebates/forecast/pace-lines.ts';
import type { CalculationRow } from '#app/rebates/index.ts';
import { neededProgrammes } from '#app/rebates/reckoning/needed-programmes.ts';
import { trials } from '#test/support/trials.ts';
import { wideWorld } from './arbitraries.ts';
import { calculatedOf, fiscalYear, runningOf, steppedWorld, written } from './forecast-world.ts';
import type { TestLine, World } from './world.ts';

const day = fc.constantFrom('2026-02-20', '2026-05-11', '2026-08-31', '2026-11-15');
const runs = { numRuns: trials(20, 100) };
const stepRuns = { numRuns: trials(50, 300) };

const byPlace = (rows: readonly CalculationRow[]) =>
  [...rows].sort((a, b) => (`${a.programme} ${a.period}` < `${b.programme} ${b.period}` ? -1 : 1));

/** The first step that can be told of any world's rows. */
function stepsOf(world: World, today: string) {
  const { reckoned, day: at } = runningOf(world, { today });
  return reckoned.rows
    .filter(({ programme }) => !reckoned.isShared(programme))
    .flatMap((row) => {
      const step = forecastNextBand(reckoned, row, at);
      return step ? [{ row, step, reckoned }] : [];
    });
}

describe('a forecast', { timeout: 120_000 }, () => {
  test('stands on the rows that the whole calculation says, however narrow its inputs are', () => {
    fc.assert(
      fc.property(wideWorld, day, (world, today) => {
        expect(byPlace(runningOf(world, { today }).reckoned.rows)).toEqual(byPlace(calculatedOf(world, { today })));
      }),
      runs,
    );
  });

  test('of a step says what the calculation says with the line added to the data, and reaches the band', () => {
    let told = 0;
    fc.assert(
      fc.property(steppedWorld, day, (world, today) => {
        for (const { row, step, reckoned } of stepsOf(world, today)) {
          told += 1;
          const lines = [...world.lines, written(reckoned.inputs, step.line)];
          const rows = calculatedOf({ ...world, lines }, { today }).filter((one) => !reckoned.isShared(one.programme));
          expect(byPlace(step.rows)).toEqual(byPlace(rows));
          expect(rows.find(isSameRow(row))?.band).toBeGreaterThanOrEqual(row.next?.band ?? Infinity);
        }
      }),
      stepRuns,
    );
    expect(told).toBeGreaterThan(5);
  });

  test('of a step is the least: one unit less, of money or of goods, does not reach the band', () => {
    fc.assert(
      fc.property(steppedWorld, day, (world, today) => {
        for (const { row, step, reckoned } of stepsOf(world, today)) {
          const { amountMinor, quantityMilli } = step.line;
          const less =
            step.by === 'amount'
              ? { ...step.line, amountMinor: amountMinor - 1 }
              : {
                  ...step.line,
                  quantityMilli: quantityMilli - leastOf(world, written(reckoned.inputs, step.line), today),
                };
          const lines = [...world.lines, written(reckoned.inputs, less)];
          const then = calculatedOf({ ...world, lines }, { today }).find(isSameRow(row));
          expect(then?.band ?? -1).toBeLessThan(row.next?.band ?? -1);
        }
      }),
      stepRuns,
    );
  });

  test('of a quarter says what the calculation says with the lines of its pace added to the data', () => {
    const pace = { from: requireDay('2026-10-01'), through: requireDay('2026-11-10'), to: requireDay('2026-12-31') };
    fc.assert(
      fc.property(wideWorld, (world) => {
        const { reckoned } = runningOf(world);
        const further = paceLines(reckoned.inputs, pace, fiscalYear).map((line) => written(reckoned.inputs, line));
        const rows = calculatedOf({ ...world, lines: [...world.lines, ...further] });
        const isByPiece = ({ programme }: CalculationRow) =>
          neededProgrammes(reckoned.inputs.programmes, new Set([programme])).some(({ versions }) =>
            versions.some(({ definition: { unit } }) => unit === 'document' || unit === 'line'),
          );
        const asTheyStand = (row: CalculationRow) => reckoned.isShared(row.programme) || isByPiece(row);
        const expected = [
          ...rows.filter((row) => !asTheyStand(row)),
          ...calculatedOf(world).filter((row) => asTheyStand(row)),
        ];
        expect(byPlace(forecastPace(reckoned, pace))).toEqual(byPlace(expected));
      }),
      runs,
    );
  });
});

/** The least that can be bought of goods: a whole unit where the distributor bought only such in a year. */
function leastOf({ lines }: World, goods: TestLine, today: string): number {
  const told = ({ distributor, sku, kind, currency }: TestLine) => [distributor, sku, kind, currency].join(' ');
  const year = { from: addMonths(requireDay(today), -12), to: requireDay(today) };
  const own = lines.filter((line) => told(line) === told(goods) && isWithin(requireDay(line.date ?? ''), year));
  return own.some(({ quantity }) => Number(quantity) % 1 !== 0) ? 1 : 1000;
}
