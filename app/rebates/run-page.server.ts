import type { Database } from '#db/connect.ts';
import { findPreviousRun } from '#db/queries/run-changes.ts';
import {
  findRunRow,
  isRunRowSort,
  listRunRowSums,
  listRunRowsPage,
  type RunRowFilter,
  type RunRowSort,
} from '#db/queries/run-rows.ts';
import { findRun, listRunDefinitions } from '#db/queries/runs.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { type Language, localText } from '../i18n/index.ts';
import { type Fenced, fenceOf } from '../identity/index.ts';
import { describeMeasured } from './description/describe-row.ts';
import { type ExplanationChoice, explainRow } from './explain-row.server.ts';
import { exportRowLines } from './export-row-lines.server.ts';
import type { Programme } from './programme/programme.ts';

export const runRowsAPage = 50;

type RunChoice = {
  id: number;
  filter: RunRowFilter;
  /** A column to sort by, with a hyphen before it in descending order; by distributor where it names none. */
  sort: string | undefined;
  /** From 1. */
  page: number;
  language: Language;
  now: Date;
};

/** A run: a page of its rows as they are chosen and sorted, and what the chosen ones come to. */
export async function findRunPage(db: Database, viewer: Fenced, { id, filter, sort, page, language, now }: RunChoice) {
  const run = await findRun(db, id);
  if (!run) return undefined;
  const { timeZone } = await getSettings(db);
  const fence = fenceOf(viewer);
  const definitions = await listRunDefinitions(db, fence, id);
  const choice = { runId: id, filter, fence, today: dayToText(dayInZone(now, timeZone)) };
  const offset = (page - 1) * runRowsAPage;
  const rows = await listRunRowsPage(db, { ...choice, sort: readSort(sort), limit: runRowsAPage, offset });
  const { period, ranAt, lineCount, refused } = run;
  return {
    run: { id, period, ranAt, lineCount, refused },
    /** The run of the period before it, with which it can be compared. */
    previousId: (await findPreviousRun(db, run))?.id,
    timeZone,
    page,
    pageSize: runRowsAPage,
    programmes: listTitles([...definitions.values()], language),
    sums: await listRunRowSums(db, choice),
    rows: rows.map(({ row, versionId, ...rest }) => {
      const definition = definitions.get(versionId) as Programme;
      const title = localText(definition.title, language);
      return { ...rest, title, band: row.band, ...describeMeasured(definition, row, language) };
    }),
  };
}

type RowChoice = ExplanationChoice & { runId: number; id: number; now: Date };

/** One row of a run explained, as a statement from this run would explain it. */
export async function findRunRowPage(db: Database, viewer: Fenced, { runId, id, now, ...choice }: RowChoice) {
  const run = await findRun(db, runId);
  const { timeZone } = await getSettings(db);
  const found =
    run && (await findRunRow(db, fenceOf(viewer), { runId, id, today: dayToText(dayInZone(now, timeZone)) }));
  if (!found) return undefined;
  return { ...(await explainRow(db, { run, ...found }, choice)), name: found.name };
}

/** The lines behind one row of a run as a CSV file. */
export async function exportRunRowLines(
  db: Database,
  viewer: Fenced,
  { runId, id, now }: { runId: number; id: number; now: Date },
) {
  const run = await findRun(db, runId);
  const { timeZone } = await getSettings(db);
  const found =
    run && (await findRunRow(db, fenceOf(viewer), { runId, id, today: dayToText(dayInZone(now, timeZone)) }));
  const text = found && (await exportRowLines(db, { run, ...found }));
  return text === undefined ? undefined : { text, name: `run-${runId}-row-${id}-lines.csv` };
}

function readSort(text = ''): RunRowSort {
  const descending = text.startsWith('-');
  const by = descending ? text.slice(1) : text;
  return isRunRowSort(by) ? { by, descending } : { by: 'distributor', descending: false };
}

/** The programmes of the run by code; a code of several versions is called as its last is. */
function listTitles(definitions: readonly Programme[], language: Language): { code: string; title: string }[] {
  const titles = new Map(definitions.map(({ code, title }) => [code, localText(title, language)]));
  return [...titles].map(([code, title]) => ({ code, title })).sort((a, b) => (a.code < b.code ? -1 : 1));
}
