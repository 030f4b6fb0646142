import type { Database } from '#db/connect.ts';
import { getKnowledge } from '#db/queries/changes.ts';
import { listProductLineTitles } from '#db/queries/product-lines.ts';
import { listProductNames } from '#db/queries/products.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { dayInZone, dayToText, periodOfDay } from '../calendar/index.ts';
import type { Language } from '../i18n/index.ts';
import { withLineTitles } from './description/with-line-titles.ts';
import { describeSoFar, type RowSoFar, type RunningRow } from './forecast/describe-so-far.ts';
import { describeStepUp } from './forecast/describe-step-up.ts';
import { forecastNextBand } from './forecast/next-band.ts';
import { reckonRunning } from './forecast/reckon-running.ts';
import { loadRunning } from './load-running.server.ts';
import { requireOwnPeriod } from './programme/own-periods.ts';

export type Reckoning = { distributorId: number; language: Language; now: Date };

/**
 * Where one distributor stands in the periods that run and are not over, in all its programmes or in one, and what would
 * reach the next bands; what else is told of the running quarter is not reckoned.
 */
export async function findRunningRows(
  db: Database,
  { programme, ...reckoning }: Reckoning & { programme?: string },
): Promise<RowSoFar[]> {
  const found = await loadReckoned(db, reckoning);
  const asked = found.running.filter(
    ({ row, period }) => period.to >= found.today && (programme === undefined || row.programme === programme),
  );
  return describeRunning(db, found, asked);
}

/** What the programmes of one distributor come to in the running quarter and in the longer periods that run today. */
export async function loadReckoned(db: Database, { distributorId, language, now }: Reckoning) {
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
  return {
    ...{ inputs, reckoned, rows, knowledge, quarter, today, language },
    inQuarter: rows.filter(({ period }) => quarter.firstDay <= period.to && period.to <= quarter.lastDay),
    running: rows.filter(
      ({ period, row }) => period.to >= quarter.firstDay && (period.from <= today || row.dueMinor !== 0),
    ),
  };
}

type Reckoned = Awaited<ReturnType<typeof loadReckoned>>;

/** Some of the running rows, each with what would reach its next band. */
export async function describeRunning(
  db: Database,
  { inputs, reckoned, inQuarter, knowledge, quarter, today, language }: Reckoned,
  running: readonly RunningRow[],
): Promise<RowSoFar[]> {
  const steps = running.map(({ row }) =>
    reckoned.isShared(row.programme) ? undefined : forecastNextBand(reckoned, row, today),
  );
  const skus = steps.flatMap((step) => (step ? (inputs.products[step.line.product]?.sku ?? []) : []));
  const names = await listProductNames(db, skus, { ...knowledge, day: dayToText(today) });
  return running.map((one, index) => ({
    ...describeSoFar(one, { today, quarter, language }),
    sharesBudget: reckoned.isShared(one.row.programme),
    step: describeStepUp(one, steps[index], { inQuarter: inQuarter.map(({ row }) => row), inputs, names, language }),
  }));
}
