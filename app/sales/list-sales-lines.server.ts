import type { Database } from '#db/connect.ts';
import { listAcceptedLines } from '#db/queries/sales-lines.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { type Fenced, fenceOf } from '../identity/index.ts';
import { mistakesIn, readPlace, type SalesFilter } from './sales-filter.ts';

type Asked = SalesFilter & { before?: string; now: Date };

/**
 * The accepted lines that the viewer may see and asks for, the newest date first, from the place `before` on; `older` is that of the
 * next page. A date that is none is a mistake, and then there are no lines; a place that is none leads nowhere: undefined.
 */
export async function listSalesLines(db: Database, viewer: Fenced, { before, now, ...filter }: Asked) {
  const place = before === undefined ? undefined : readPlace(before);
  if (before !== undefined && !place) return undefined;
  const mistakes = mistakesIn(filter);
  if (mistakes.length > 0) return { mistakes, lines: [], older: undefined };
  const { timeZone } = await getSettings(db);
  const today = dayToText(dayInZone(now, timeZone));
  const { rows, older } = await listAcceptedLines(db, fenceOf(viewer), { filter, before: place, today });
  return { mistakes, lines: rows, older: older && `${older.date}.${older.id}` };
}
