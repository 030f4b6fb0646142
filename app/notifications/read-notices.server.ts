import type { Database } from '#db/connect.ts';
import {
  countUnread as countUnreadNotices,
  findNotice,
  listNotices as listNoticeRecords,
  markRead,
  type OwnNotices,
} from '#db/queries/notices.ts';
import { getSettings } from '#db/queries/settings.ts';
import type { Language } from '../i18n/index.ts';
import type { Viewer } from '../identity/index.ts';
import { kindsFor, noticeInWords } from './notice-in-words.ts';

/** Beyond it the count only says that there are more. */
export const mostCounted = 100;

/** How many notices a viewer has not read, as far as `mostCounted`. */
export async function countUnread(db: Database, viewer: Viewer): Promise<number> {
  return countUnreadNotices(db, ownOf(viewer), mostCounted);
}

/** What a viewer was told in the present membership, the newest first, older than the notice with the id `before`. */
export async function listNotices(
  db: Database,
  viewer: Viewer,
  { before, language }: { before?: number; language: Language },
) {
  const { rows, older } = await listNoticeRecords(db, ownOf(viewer), { before });
  const { timeZone } = await getSettings(db);
  const notices = rows.map(({ id, kind, data, at, readAt }) => {
    const { sentence } = noticeInWords({ kind, data }, language);
    return { id, sentence, at, isUnread: readAt === null };
  });
  return { notices, older, timeZone };
}

/** Where one of the viewer's notices leads; it is read from then on. Undefined for any other. */
export async function openNotice(
  db: Database,
  viewer: Viewer,
  { id, now }: { id: number; now: Date },
): Promise<string | undefined> {
  const own = ownOf(viewer);
  const notice = await findNotice(db, own, id);
  if (!notice) return undefined;
  await markRead(db, own, { id, at: now.toISOString() });
  return noticeInWords(notice, 'en').path;
}

/** Marks as read what the viewer was told up to a notice: not what came after the list was shown. */
export async function markAllRead(db: Database, viewer: Viewer, { through, now }: { through: number; now: Date }) {
  await markRead(db, ownOf(viewer), { through, at: now.toISOString() });
}

function ownOf(viewer: Viewer): OwnNotices {
  return { membershipId: viewer.membershipId, kinds: kindsFor(viewer) };
}
