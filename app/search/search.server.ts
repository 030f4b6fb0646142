import type { Database } from '#db/connect.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import type { Language } from '../i18n/index.ts';
import { mayAct, type Viewer } from '../identity/index.ts';
import type { Asking } from './kind.server.ts';
import { searchKinds } from './kinds/index.server.ts';
import { readQuestion } from './question.server.ts';

type Search = { text: string; language: Language; now: Date };

export const hitsAKind = 5;
export const hitsAPage = 50;
/** Whoever looks through more than this says better what is meant. */
export const mostPages = 20;

/** The kinds of things that the viewer may find, in their order. */
export function kindsFor(viewer: Viewer) {
  return searchKinds.filter(({ needs }) => mayAct(viewer, needs));
}

/** The first things of each kind that fit, inside the viewer's fence; a kind of which one is what was asked for stands first. */
export async function search(db: Database, viewer: Viewer, { text, ...reading }: Search) {
  const question = readQuestion(text);
  if (!question) return undefined;
  const asking = { ...(await readingOf(db, reading)), question, limit: hitsAKind, offset: 0 };
  const groups = [];
  for (const kind of kindsFor(viewer)) groups.push({ key: kind.key, ...(await kind.find(db, viewer, asking)) });
  const found = groups.filter(({ hits }) => hits.length > 0);
  found.sort((a, b) => Number(b.isExact) - Number(a.isExact));
  return { typed: question.typed, groups: found };
}

/** A page of the things of one kind that fit. Undefined for a kind that the viewer may not find. */
export async function searchKind(
  db: Database,
  viewer: Viewer,
  { text, key, page, ...reading }: Search & { key: string; page: number },
) {
  const kind = kindsFor(viewer).find((one) => one.key === key);
  const question = readQuestion(text);
  if (!kind || !question || page > mostPages) return undefined;
  const offset = (page - 1) * hitsAPage;
  const asking = { ...(await readingOf(db, reading)), question, limit: hitsAPage, offset };
  const { hits, isMore, moreHref } = await kind.find(db, viewer, asking);
  return { typed: question.typed, kind: kind.key, hits, moreHref, isMore: isMore && page < mostPages };
}

async function readingOf(
  db: Database,
  { language, now }: Omit<Search, 'text'>,
): Promise<Pick<Asking, 'language' | 'now' | 'today'>> {
  const { timeZone } = await getCalendar(db);
  return { language, now, today: dayToText(dayInZone(now, timeZone)) };
}
