import type { Database } from '#db/connect.ts';
import { findLatestLineDate } from '#db/queries/sales-lines.ts';
import { dayToText } from '../calendar/index.ts';
import type { RowSoFar } from './forecast/describe-so-far.ts';
import { type Expected, expectQuarter } from './forecast/expect-quarter.ts';
import { type Sum, sumsOf } from './forecast/sums.ts';
import { describeRunning, loadReckoned, type Reckoning } from './running-rows.server.ts';

export type SoFar = {
  quarter: { text: string; to: string };
  rows: RowSoFar[];
  /** What the rows that end with the quarter come to, by currency. */
  sums: Sum[];
  /** What they come to by its end at the present pace. */
  expected: Expected;
  /** What periods that ended before the quarter came to and no statement has granted yet, by currency; the oldest first. */
  waiting: { sums: Sum[]; periods: { text: string; to: string }[] };
};

/**
 * What one distributor's sales on record earn in the running quarter by the rules known now, what would reach the next
 * bands, and what the quarter comes to at the present pace: nothing of it is final. Only where a programme of his hangs on
 * others, too, are their sales read. Periods that are over count as settled before it, whether they are issued yet or not.
 */
export async function findSoFar(db: Database, reckoning: Reckoning): Promise<SoFar> {
  const found = await loadReckoned(db, reckoning);
  const { reckoned, rows, inQuarter, running, quarter, today } = found;
  const before = rows.filter(({ period, row }) => period.to < quarter.firstDay && row.dueMinor !== 0);
  const knownThrough = await findLatestLineDate(db, found.knowledge, {
    from: dayToText(quarter.firstDay),
    to: dayToText(today),
  });
  return {
    quarter: { text: quarter.text, to: dayToText(quarter.lastDay) },
    rows: await describeRunning(db, found, running),
    sums: sumsOf(inQuarter.map(({ row }) => row)),
    expected: expectQuarter(reckoned, inQuarter, { quarter, knownThrough, language: reckoning.language }),
    waiting: {
      sums: sumsOf(before.map(({ row }) => row)).filter(({ minor }) => minor !== 0),
      periods: [...new Map(before.map(({ period }) => [period.text, dayToText(period.to)]))]
        .map(([text, to]) => ({ text, to }))
        .sort((a, b) => (a.to < b.to ? -1 : 1)),
    },
  };
}
