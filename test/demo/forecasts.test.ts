import { expect, it } from 'vitest';
import { dayToText, periodOfDay, requireDay } from '#app/calendar/index.ts';
import { quantityToText } from '#app/money/index.ts';
import { forecastPace } from '#app/rebates/forecast/forecast-pace.ts';
import { forecastNextBand, isSameRow } from '#app/rebates/forecast/next-band.ts';
import { reckonRunning } from '#app/rebates/forecast/reckon-running.ts';
import { differenceOf, sumsOf } from '#app/rebates/forecast/sums.ts';
import { filesOf, isInChina, ofDistributors, readInputs } from './demo-inputs.ts';

it('a small shop in 广东 sees what its next bands earn, and what its quarter comes to', {
  timeout: 60_000,
}, async () => {
  const inputs = await readInputs(ofDistributors(filesOf('2026-11-24'), isInChina));
  const today = requireDay('2026-11-15');
  const quarter = periodOfDay(today, 'quarter', { startMonth: 1 });
  const programmes = ['GROWTH-CN', 'LADDER-CN', 'YEAR-CN'];
  const reckoned = reckonRunning(inputs, { distributor: 'D00077', programmes, quarter, today, sharedInputs: inputs });
  const running = reckoned.rows.filter(({ period }) => period === '2026-Q4' || period === '2026');
  const steps = running.map((row) => {
    const step = forecastNextBand(reckoned, row, today);
    if (!step) return [row.programme];
    const { quantityMilli, amountMinor, day } = step.line;
    const gain = (step.rows.find(isSameRow(row))?.dueMinor ?? 0) - row.dueMinor;
    const goods = [quantityToText(quantityMilli), amountMinor, dayToText(day)];
    return [row.programme, step.by, ...goods, gain, differenceOf(step.rows, reckoned.rows)];
  });
  // 2 bicycles reach a band that pays on what comes on top of them; the year-end rebate then pays 0.5 % on 300,000.00.
  expect(steps).toEqual([
    ['YEAR-CN', 'amount', '2', 28_684_00, '2026-12-31', 1_500_00, [{ currency: 'CNY', minor: 1_786_84 }]],
    ['GROWTH-CN', 'quantity', '2', 21_110_00, '2026-12-31', 0, [{ currency: 'CNY', minor: 211_10 }]],
    ['LADDER-CN', 'amount', '7', 79_452_00, '2026-12-31', 1_294_52, [{ currency: 'CNY', minor: 3_348_36 }]],
  ]);
  const pace = { from: quarter.firstDay, through: requireDay('2026-10-29'), to: quarter.lastDay };
  const expected = forecastPace(reckoned, pace).filter((row) => running.some(isSameRow(row)));
  expect([sumsOf(running), sumsOf(expected)]).toEqual([
    [{ currency: 'CNY', minor: 205_48 }],
    [{ currency: 'CNY', minor: 2_502_66 }],
  ]);
});
