import type { Database } from '#db/connect.ts';
import { getKnowledge } from '#db/queries/changes.ts';
import { listProductLineTitles } from '#db/queries/product-lines.ts';
import { listProductNames } from '#db/queries/products.ts';
import { findLatestLineDate } from '#db/queries/sales-lines.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { dayInZone, dayToText, periodOfDay } from '../calendar/index.ts';
import type { Language } from '../i18n/index.ts';
import { withLineTitles } from './description/with-line-titles.ts';
import { describeSoFar, type RowSoFar, type RunningRow } from './forecast/describe-so-far.ts';
import { describeStepUp } from './forecast/describe-step-up.ts';
import { type Expected, expectQuarter } from './forecast/expect-quarter.ts';
import { forecastNextBand } from './forecast/next-band.ts';
import { reckonRunning } from './forecast/reckon-running.ts';
import { type Sum, sumsOf } from './forecast/sums.ts';
import { loadRunning } from './load-running.server.ts';
import { requireOwnPeriod } from './programme/own-periods.ts';

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
export async function findSoFar(
  db: Database,
  { distributorId, language, now }: { distributorId: number; language: Language; now: Date },
): Promise<SoFar> {
  const { fiscalYear, timeZone } = await getCalendar(db);
  const today = dayInZone(now, timeZone);
  const quarter = periodOfDay(today, 'quarter', fiscalYear);
  const knowledge = await getKnowledge(db);
  const { inputs, ...whose } = await loadRunning(db, knowledge, { distributorId, quarter, today, fiscalYear });
  const reckoned = reckonRunning(inputs, { ...whose, quarter, today });
  const titles = await listProductLineTitles(db);
  const rows = reckoned.rows.map((row): RunningRow => {
    const { version, period } = requireOwnPeriod(inputs, row);
    return { row, definition: withLineTitles(version.definition, titles, language), period };
  });
  const before = rows.filter(({ period, row }) => period.to < quarter.firstDay && row.dueMinor !== 0);
  const inQuarter = rows.filter(({ period }) => quarter.firstDay <= period.to && period.to <= quarter.lastDay);
  const running = rows.filter(
    ({ period, row }) => period.to >= quarter.firstDay && (period.from <= today || row.dueMinor !== 0),
  );
  const steps = running.map(({ row }) =>
    reckoned.isShared(row.programme) ? undefined : forecastNextBand(reckoned, row, today),
  );
  const skus = steps.flatMap((step) => (step ? (inputs.products[step.line.product]?.sku ?? []) : []));
  const names = await listProductNames(db, skus, { ...knowledge, day: dayToText(today) });
  const knownThrough = await findLatestLineDate(db, knowledge, {
    from: dayToText(quarter.firstDay),
    to: dayToText(today),
  });
  return {
    quarter: { text: quarter.text, to: dayToText(quarter.lastDay) },
    rows: running.map((one, index) => ({
      ...describeSoFar(one, { today, quarter, language }),
      sharesBudget: reckoned.isShared(one.row.programme),
      step: describeStepUp(one, steps[index], { inQuarter: inQuarter.map(({ row }) => row), inputs, names, language }),
    })),
    sums: sumsOf(inQuarter.map(({ row }) => row)),
    expected: expectQuarter(reckoned, inQuarter, { quarter, knownThrough, language }),
    waiting: {
      sums: sumsOf(before.map(({ row }) => row)).filter(({ minor }) => minor !== 0),
      periods: [...new Map(before.map(({ period }) => [period.text, dayToText(period.to)]))]
        .map(([text, to]) => ({ text, to }))
        .sort((a, b) => (a.to < b.to ? -1 : 1)),
    },
  };
}
