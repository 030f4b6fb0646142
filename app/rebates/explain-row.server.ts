import type { Database } from '#db/connect.ts';
import type { Knowledge } from '#db/queries/changes.ts';
import { listLinesSince } from '#db/queries/late-lines.ts';
import { listProductLineTitles } from '#db/queries/product-lines.ts';
import { nameLinesById } from '#db/queries/sales-lines.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { requireDay } from '../calendar/index.ts';
import { type Language, localText } from '../i18n/index.ts';
import { amountToText } from '../money/index.ts';
import { describeProgramme } from './description/describe.ts';
import { describeStanding } from './description/describe-row.ts';
import { nameSteps } from './description/describe-steps.ts';
import { withLineTitles } from './description/with-line-titles.ts';
import { type ExplainedRow, explainAsOf } from './explain-as-of.server.ts';
import type { RowJson } from './output.ts';
import { readRunPeriod } from './programme/period-request.ts';
import type { Programme } from './programme/programme.ts';
import { engineRevision } from './revision.ts';

export const linesAPage = 25;

export type NamedRow = Pick<
  RowJson,
  'programme' | 'distributor' | 'period' | 'qualifier' | 'next' | 'entitlement' | 'currency' | 'steps'
>;

export type RowToExplain<Row extends NamedRow> = {
  /** The run that calculated it. */
  run: Knowledge & { period: string; engineRevision: number; adjustsFrom: string | null };
  row: Row;
  definition: Programme;
  distributorId: number;
  /** Of the lines that count, only those that were accepted after this change number are listed. */
  arrivedAfter?: number;
};

export type ExplanationChoice = {
  language: Language;
  /** Which page, from 1, of the lines that count, and of those that do not. */
  page: number;
  pageOfOthers: number;
};

/**
 * A row with its rule in words, its place on the bands, each line with its share and each line that did not count.
 * Without `lines` it was calculated by another revision of the engine, which alone could name them.
 */
export async function explainRow<Row extends NamedRow>(
  db: Database,
  explained: RowToExplain<Row>,
  choice: ExplanationChoice,
) {
  const { run, row } = explained;
  const { language } = choice;
  const definition = withLineTitles(explained.definition, await listProductLineTitles(db), language);
  return {
    row: { ...row, steps: nameSteps(definition, row.steps, language) },
    title: localText(definition.title, language),
    rules: describeProgramme(definition, language),
    standing: describeStanding(definition, row, language),
    lines: run.engineRevision === engineRevision ? await listLines(db, explained, choice) : undefined,
  };
}

async function listLines(
  db: Database,
  { run, row, distributorId, arrivedAfter }: RowToExplain<NamedRow>,
  { page, pageOfOthers }: ExplanationChoice,
) {
  const explained = await explainLines(db, { run, row, distributorId });
  const listed = arrivedAfter === undefined ? () => true : await lateTest(db, { run, row, arrivedAfter });
  const counted = explained.contributing.filter(listed);
  const contributing = pageOf(counted, page);
  const notCounted = pageOf(explained.notCounted, pageOfOthers);
  const ids = [...contributing, ...notCounted].map(({ lineId }) => lineId);
  const nameOf = await nameLinesById(db, ids, run);
  const withName = <Line extends { lineId: number }>(line: Line) => ({ ...line, ...nameOf(line.lineId) });
  return {
    pageSize: linesAPage,
    contributing: { total: counted.length, page, lines: contributing.map(withName) },
    /** Whether some lines help to reach a band and are not paid on, or the other way round, or are left out of a measure. */
    countsDiffer: counted.some(({ countsFor, isUnpaid }) => countsFor !== 'both' || isUnpaid),
    notCounted: { total: explained.notCounted.length, page: pageOfOthers, lines: notCounted.map(withName) },
  };
}

/** Every line behind a row with its share, and every one that did not count with the reason. */
export async function explainLines(
  db: Database,
  { run, row, distributorId }: Pick<RowToExplain<NamedRow>, 'run' | 'row' | 'distributorId'>,
): Promise<ExplainedRow> {
  const { programme, distributor, period } = row;
  const since = run.adjustsFrom === null ? undefined : requireDay(run.adjustsFrom);
  const { fiscalYear } = await getCalendar(db);
  const through = readRunPeriod(run.period, fiscalYear)?.to;
  const explained = await explainAsOf(db, run, { programme, distributor, period, distributorId, since, through });
  requireWhole(explained, row);
  return explained;
}

type Arrival = { run: Knowledge; row: NamedRow; arrivedAfter: number };

async function lateTest(db: Database, { run, row: { distributor }, arrivedAfter }: Arrival) {
  const late = new Set(await listLinesSince(db, run, { distributor, since: arrivedAfter }));
  return ({ lineId }: { lineId: number }) => late.has(lineId);
}

function pageOf<Line>(lines: readonly Line[], page: number): Line[] {
  return lines.slice((page - 1) * linesAPage, page * linesAPage);
}

/**
 * Shares that are not the number they explain are our own mistake and are shown to nobody. A row without lines is what
 * was carried in from earlier periods, which name their own.
 */
function requireWhole({ contributing }: ExplainedRow, { programme, period, currency, entitlement }: NamedRow): void {
  if (contributing.length === 0) return;
  const sum = contributing.reduce((total, { shareMinor }) => total + shareMinor, 0);
  if (amountToText(sum, currency) !== entitlement) {
    throw new Error(`the lines of ${programme} in ${period} share ${sum}, and ${entitlement} is calculated`);
  }
}
