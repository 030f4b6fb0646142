import type { Database } from '#db/connect.ts';
import { listOpenJobs } from '#db/queries/jobs.ts';
import {
  listIssuedTotals,
  listOpenCounts,
  listRuns,
  listRunTotals,
  type PeriodRun,
  type RunTotal,
} from '#db/queries/run-totals.ts';
import { getCalendar } from '#db/queries/settings.ts';
import {
  type Day,
  dayInZone,
  dayToText,
  type FiscalYear,
  newestFirst,
  type Period,
  parsePeriod,
  periodOfDay,
  previousPeriod,
} from '../calendar/index.ts';
import { type Fence, type Fenced, fenceOf } from '../identity/index.ts';
import { sumSafe } from '../money/index.ts';
import { lastIssuedDay } from './last-issued-day.ts';
import { type PeriodStanding, standingOfPeriod } from './period-standing.ts';

export type PeriodSummary = {
  text: string;
  /** The first and the last day; none for whole terms, which are called `term`. */
  from?: string;
  to?: string;
  standing: PeriodStanding;
  /** The latest run, with what is due by it. */
  run?: PeriodRun & { rows: number; due: Pick<RunTotal, 'currency' | 'dueMinor'>[] };
  /** Statements that are issued, and those that the latest run would still give. */
  issued: number;
  open: number;
  /** Jobs for it that wait or run. */
  jobs: { id: number; kind: string }[];
};

const quartersBack = 4;

/** The running quarter and the four before it, and every other period that has a run; the newest first, as the viewer may see them. */
export async function listPeriods(
  db: Database,
  viewer: Fenced,
  now: Date,
): Promise<{ periods: PeriodSummary[]; timeZone: string }> {
  const { fiscalYear, timeZone } = await getCalendar(db);
  const today = dayInZone(now, timeZone);
  const summary = await readSummaries(db, fenceOf(viewer), { today, fiscalYear });
  return { periods: shownBeside(summary.texts, { today, fiscalYear }).map(summary.of), timeZone };
}

/** The periods that are listed, in the same order, as addresses write them. */
export async function listPeriodTexts(db: Database, now: Date): Promise<string[]> {
  const { fiscalYear, timeZone } = await getCalendar(db);
  const runs = await listRuns(db, { latest: true });
  return shownBeside(
    runs.map(({ period }) => period),
    { today: dayInZone(now, timeZone), fiscalYear },
  );
}

/** Periods that have a run and the quarters that are listed without one, the newest first; whole terms at the end. */
function shownBeside(run: readonly string[], { today, fiscalYear }: Omit<Summarising, 'period'>): string[] {
  const known = new Map(recentQuarters(today, fiscalYear).map((period) => [period.text, period]));
  for (const text of run) {
    const period = parsePeriod(text, fiscalYear);
    if (period) known.set(text, period);
  }
  const texts = [...known.values()].sort(newestFirst).map(({ text }) => text);
  return run.includes('term') ? [...texts, 'term'] : texts;
}

/** One period; undefined for a text that is none. */
export async function findPeriodSummary(
  db: Database,
  viewer: Fenced,
  { period: text, now }: { period: string; now: Date },
): Promise<PeriodSummary | undefined> {
  const { fiscalYear, timeZone } = await getCalendar(db);
  if (text !== 'term' && !parsePeriod(text, fiscalYear)) return undefined;
  const choice = { today: dayInZone(now, timeZone), fiscalYear, period: text };
  return (await readSummaries(db, fenceOf(viewer), choice)).of(text);
}

type Summarising = { today: Day; fiscalYear: FiscalYear; period?: string };

/** Of all periods, or of the one that is asked for. */
async function readSummaries(db: Database, fence: Fence, { today, fiscalYear, period: only }: Summarising) {
  const runs = await listRuns(db, { latest: true, period: only });
  const runIds = runs.map(({ id }) => id);
  const totals = await listRunTotals(db, fence, runIds);
  const openCounts = await listOpenCounts(db, fence, runIds);
  const issuedTotals = await listIssuedTotals(db, fence);
  const issuedUntil = lastIssuedDay(issuedTotals, fiscalYear);
  const jobs = await listOpenJobs(db);
  return {
    texts: runs.map(({ period }) => period),
    of: (text: string): PeriodSummary => {
      const period = parsePeriod(text, fiscalYear);
      const run = runs.find((candidate) => candidate.period === text);
      const ofRun = totals.filter(({ runId }) => runId === run?.id);
      const open = openCounts.get(run?.id ?? 0) ?? 0;
      const issued = countOf(issuedTotals.filter((total) => total.period === text).map(({ statements }) => statements));
      const isOver = period && period.lastDay < today;
      const isLaterIssued = period !== undefined && period.lastDay < issuedUntil;
      return {
        text,
        ...datesOf(period),
        standing: standingOfPeriod({ isOver, hasRun: run !== undefined, open, issued, isLaterIssued }),
        run: run && { ...run, rows: countOf(ofRun.map(({ rows }) => rows)), due: ofRun },
        issued,
        open,
        jobs: jobs.filter(({ payload }) => isFor(payload, text)).map(({ id, kind }) => ({ id, kind })),
      };
    },
  };
}

function recentQuarters(today: Day, fiscalYear: FiscalYear): Period[] {
  const quarters = [periodOfDay(today, 'quarter', fiscalYear)];
  for (let back = 0; back < quartersBack; back += 1) {
    quarters.push(previousPeriod(quarters.at(-1) as Period, fiscalYear));
  }
  return quarters;
}

function datesOf(period: Period | undefined): Pick<PeriodSummary, 'from' | 'to'> {
  return period ? { from: dayToText(period.firstDay), to: dayToText(period.lastDay) } : {};
}

function isFor(payload: unknown, period: string): boolean {
  return typeof payload === 'object' && payload !== null && 'period' in payload && payload.period === period;
}

function countOf(counts: readonly number[]): number {
  return sumSafe(counts, 'the rows of a period');
}
