import type { Database } from '#db/connect.ts';
import { listChangesAfter } from '#db/queries/changes.ts';
import { type ChangedRow, changesAPage, compareRuns, findPreviousRun } from '#db/queries/run-changes.ts';
import { findRun, listDefinitions } from '#db/queries/runs.ts';
import { getSettings } from '#db/queries/settings.ts';
import { countIssuedBetween } from '#db/queries/statements.ts';
import { dayInZone, dayToText } from '../../calendar/index.ts';
import { type Language, localText } from '../../i18n/index.ts';
import { type Fenced, fenceOf } from '../../identity/index.ts';
import type { Programme } from '../programme/programme.ts';
import { readChangePlace, writeChangePlace } from './change-place.ts';

const acceptedShown = 10;

type ChangesChoice = {
  id: number;
  /** Whose rows are listed; without, those of the currency with most of them. */
  currency?: string;
  /** The place after which the page begins, as its address writes it. */
  after?: string;
  language: Language;
  now: Date;
};

/**
 * A run compared with the one of its period before it: in each currency how many rows changed and by how much what is
 * due, what was accepted between the two, and a page of the rows, the largest difference first. Undefined where there is
 * no such run or place; without `previous` it is the first of its period.
 */
export async function findRunChanges(
  db: Database,
  viewer: Fenced,
  { id, currency, after, language, now }: ChangesChoice,
) {
  const run = await findRun(db, id);
  const place = after === undefined ? undefined : readChangePlace(after);
  if (!run || (after !== undefined && !place)) return undefined;
  const { timeZone } = await getSettings(db);
  const shown = { run: { id, period: run.period, ranAt: run.ranAt }, timeZone };
  const previous = await findPreviousRun(db, run);
  if (!previous) return { ...shown, previous: undefined };
  const pair = { runId: id, previousId: previous.id, fence: fenceOf(viewer) };
  const today = dayToText(dayInZone(now, timeZone));
  const { sums, rows, older } = await compareRuns(db, { ...pair, currency, after: place, today });
  const accepted = await listChangesAfter(db, previous.watermark, { through: run.watermark, limit: acceptedShown + 1 });
  return {
    ...shown,
    previous: { id: previous.id, ranAt: previous.ranAt },
    /** By currency: rows that changed, of them those that the run before or this one lacks, and the sum of differences. */
    sums: sums.map(({ withNow, withBefore, ...sum }) => ({
      ...sum,
      appeared: sum.rows - withBefore,
      vanished: sum.rows - withNow,
    })),
    accepted: accepted.slice(0, acceptedShown),
    moreAccepted: accepted.length > acceptedShown,
    /** How many statements were issued between the two runs. */
    issued: await countIssuedBetween(db, pair.fence, { after: previous.settledThrough, through: run.settledThrough }),
    isOtherEngine: run.engineRevision !== previous.engineRevision,
    currency: currency ?? sums[0]?.currency,
    rows: await withTitles(db, rows, language),
    older: older && writeChangePlace(older),
    pageSize: changesAPage,
  };
}

async function withTitles(db: Database, rows: readonly ChangedRow[], language: Language) {
  const versionOf = ({ versionNow, versionBefore }: ChangedRow) => versionNow ?? versionBefore ?? 0;
  const definitions = await listDefinitions(db, [...new Set(rows.map(versionOf))]);
  return rows.map((row) => {
    const { versionNow: _, versionBefore: __, size: ___, ...shown } = row;
    return { ...shown, title: localText((definitions.get(versionOf(row)) as Programme).title, language) };
  });
}
