import { expect, test } from 'vitest';
import { standingOfPeriod } from '#app/finance/period-standing.ts';

test.each([
  [{ isOver: false, hasRun: false, open: 0, issued: 0 }, 'running'],
  [{ isOver: false, hasRun: true, open: 3, issued: 0 }, 'forecast'],
  [{ isOver: true, hasRun: false, open: 0, issued: 0 }, 'to-run'],
  [{ isOver: true, hasRun: true, open: 3, issued: 0 }, 'to-issue'],
  [{ isOver: true, hasRun: true, open: 1, issued: 2 }, 'partly-issued'],
  [{ isOver: true, hasRun: true, open: 0, issued: 3 }, 'issued'],
  [{ isOver: true, hasRun: true, open: 0, issued: 0 }, 'empty'],
  [{ isOver: undefined, hasRun: true, open: 3, issued: 0 }, 'whole-terms'],
])('a period that is %j stands as %s', (progress, standing) => {
  expect(standingOfPeriod(progress)).toBe(standing);
});
