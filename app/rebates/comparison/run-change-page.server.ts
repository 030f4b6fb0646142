import type { Database } from '#db/connect.ts';
import { findPreviousRun, findRowPair } from '#db/queries/run-changes.ts';
import { findRun } from '#db/queries/runs.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../../calendar/index.ts';
import { type Language, localText } from '../../i18n/index.ts';
import { type Fenced, fenceOf } from '../../identity/index.ts';
import { describeMeasured } from '../description/describe-row.ts';
import type { RowJson } from '../output.ts';
import type { Programme } from '../programme/programme.ts';
import { listCauses } from './list-causes.server.ts';

type Pair = NonNullable<Awaited<ReturnType<typeof findRowPair>>>;

type ChangeChoice = { runId: number; id: number; language: Language; now: Date };

/**
 * One row of a run beside the same row of the run before, and what made it another one. The differences of the causes sum
 * to that of the row. Undefined where neither run has a row with this id.
 */
export async function findRunChange(db: Database, viewer: Fenced, { runId, id, language, now }: ChangeChoice) {
  const run = await findRun(db, runId);
  const previous = run && (await findPreviousRun(db, run));
  if (!run || !previous) return undefined;
  const { timeZone } = await getSettings(db);
  const pair = { runId, previousId: previous.id, fence: fenceOf(viewer) };
  const found = await findRowPair(db, pair, { id, today: dayToText(dayInZone(now, timeZone)) });
  if (!found) return undefined;
  const definition: Programme = JSON.parse((found.now ?? found.before)?.definition ?? '');
  const differenceMinor = (found.now?.dueMinor ?? 0) - (found.before?.dueMinor ?? 0);
  const { distributor, name, programme, period, currency } = found;
  return {
    run: { id: runId, period: run.period },
    previous: { id: previous.id },
    timeZone,
    title: localText(definition.title, language),
    ...{ distributor, name, programme, period, currency, differenceMinor },
    now: found.now && readRow(found.now, language),
    before: found.before && readRow(found.before, language),
    ...(await listCauses(db, { run, previous, found, differenceMinor }, language)),
  };
}

/** A row with what it measured as its own version of the programme says it. */
function readRow({ id, row: text, definition }: NonNullable<Pair['now']>, language: Language) {
  const row: RowJson = JSON.parse(text);
  return { id, row, measured: describeMeasured(JSON.parse(definition), row, language) };
}
