import { expect, test } from 'vitest';
import { standingOfPeriod } from '#app/finance/period-standing.ts';

test.each([
  [{ isOver: false, hasRun: false, open: 0, issued: 0, isLaterIssued: false }, 'running'],
  [{ isOver: false, hasRun: true, open: 3, issued: 0, isLaterIssued: false }, 'forecast'],
  [{ isOver: true, hasRun: false, open: 0, issued: 0, isLaterIssued: false }, 'to-run'],
  [{ isOver: true, hasRun: true, open: 3, issued: 0, isLaterIssued: false }, 'to-issue'],
  [{ isOver: true, hasRun: true, open: 1, issued: 2, isLaterIssued: false }, 'partly-issued'],
  [{ isOver: true, hasRun: true, open: 0, issued: 3, isLaterIssued: false }, 'issued'],
  [{ isOver: true, hasRun: true, open: 0, issued: 0, isLaterIssued: false }, 'empty'],
  [{ isOver: true, hasRun: false, open: 0, issued: 0, isLaterIssued: true }, 'passed'],
  [{ isOver: true, hasRun: true, open: 1, issued: 2, isLaterIssued: true }, 'partly-issued'],
  [{ isOver: undefined, hasRun: true, open: 3, issued: 0, isLaterIssued: false }, 'whole-terms'],
])('a period that is %j stands as %s', (progress, standing) => {
  expect(standingOfPeriod(progress)).toBe(standing);
});
