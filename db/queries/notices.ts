import type { Database } from '../connect.ts';
import { rowsAStatement } from './codes.ts';
import { pageByKey } from './page.ts';

/** Somebody who is told: in which membership, and whether it comes by mail as the person chose, if the person did. */
export type Receiver = { membershipId: number; canSignIn: boolean; byMail: boolean | undefined };

/** The people who act for a distributor now. */
export function listReceiversOf(db: Database, { distributorId, kind }: { distributorId: number; kind: string }) {
  return selectReceivers(db, kind).where('memberships.distributorId', '=', distributorId).execute().then(asReceivers);
}

/** A person in one of some roles that the person has now: the one last used. */
export function listReceiversAmong(
  db: Database,
  { personId, roles, kind }: { personId: number; roles: readonly string[]; kind: string },
) {
  return selectReceivers(db, kind)
    .where('memberships.personId', '=', personId)
    .where('memberships.role', 'in', roles)
    .orderBy((e) => e.fn.coalesce('memberships.usedAt', e.val('')), 'desc')
    .orderBy('memberships.id')
    .limit(1)
    .execute()
    .then(asReceivers);
}

function selectReceivers(db: Database, kind: string) {
  return db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.personId')
    .leftJoin('noticeMailChoices as choice', (join) =>
      join.onRef('choice.personId', '=', 'people.id').on('choice.kind', '=', kind),
    )
    .select(['memberships.id as membershipId', 'people.passwordHash', 'choice.byMail'])
    .where('memberships.endedAt', 'is', null)
    .where('people.erasedAt', 'is', null);
}

function asReceivers(rows: { membershipId: number; passwordHash: string | null; byMail: number | null }[]): Receiver[] {
  return rows.map(({ membershipId, passwordHash, byMail }) => ({
    membershipId,
    canSignIn: passwordHash !== null,
    byMail: byMail === null ? undefined : byMail === 1,
  }));
}

export type NewNotice = {
  membershipId: number;
  kind: string;
  subject: string;
  data: unknown;
  at: string;
  /** The job that mails it. */
  mailJobId: number | null;
};

export async function insertNotices(transaction: Database, notices: readonly NewNotice[]): Promise<void> {
  const rows = notices.map(({ data, ...notice }) => ({
    ...notice,
    data: JSON.stringify(data),
    mailState: notice.mailJobId === null ? null : ('waiting' as const),
  }));
  for (let at = 0; at < rows.length; at += rowsAStatement) {
    await transaction
      .insertInto('notices')
      .values(rows.slice(at, at + rowsAStatement))
      .execute();
  }
}

/** What the newest notice of a kind about a subject told a person, in whichever role. */
export async function findLastTold(
  db: Database,
  { personId, kind, subject }: { personId: number; kind: string; subject: string },
): Promise<unknown> {
  const row = await db
    .selectFrom('notices')
    .innerJoin('memberships', 'memberships.id', 'notices.membershipId')
    .select('notices.data')
    .where('memberships.personId', '=', personId)
    .where('notices.kind', '=', kind)
    .where('notices.subject', '=', subject)
    .orderBy('notices.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && JSON.parse(row.data);
}

/** Whose notices: those of one membership, of the kinds that it may see. */
export type OwnNotices = { membershipId: number; kinds: readonly string[] };

export const noticesAPage = 50;

/** A page of the newest first, older than the notice with the id `before`. */
export async function listNotices(db: Database, own: OwnNotices, { before }: { before?: number }) {
  const rows = await selectOwn(db, own)
    .select(['id', 'kind', 'data', 'at', 'readAt'])
    .$if(before !== undefined, (query) => query.where('id', '<', before as number))
    .orderBy('id', 'desc')
    .limit(noticesAPage + 1)
    .execute();
  const notices = rows.map(({ data, ...row }) => ({ ...row, data: JSON.parse(data) as unknown }));
  return pageByKey(notices, noticesAPage, ({ id }) => id);
}

export async function findNotice(db: Database, own: OwnNotices, id: number) {
  const row = await selectOwn(db, own).select(['id', 'kind', 'data']).where('id', '=', id).executeTakeFirst();
  return row && { ...row, data: JSON.parse(row.data) as unknown };
}

/** How many are unread, as far as `most`. */
export async function countUnread(db: Database, own: OwnNotices, most: number): Promise<number> {
  const rows = await selectOwn(db, own).select('id').where('readAt', 'is', null).limit(most).execute();
  return rows.length;
}

/** Marks as read: one, or all up to the one with the id `through`. */
export async function markRead(
  db: Database,
  { membershipId, kinds }: OwnNotices,
  which: { at: string } & ({ id: number } | { through: number }),
): Promise<void> {
  await db
    .updateTable('notices')
    .set({ readAt: which.at })
    .where('membershipId', '=', membershipId)
    .where('kind', 'in', orNone(kinds))
    .where('readAt', 'is', null)
    .where((e) => ('id' in which ? e('id', '=', which.id) : e('id', '<=', which.through)))
    .execute();
}

/** Marks as read what was told before an instant, whoever it was told. */
export async function markOlderRead(db: Database, before: string): Promise<void> {
  await db
    .updateTable('notices')
    .set((e) => ({ readAt: e.ref('at') }))
    .where('readAt', 'is', null)
    .where('at', '<', before)
    .execute();
}

function selectOwn(db: Database, { membershipId, kinds }: OwnNotices) {
  return db.selectFrom('notices').where('membershipId', '=', membershipId).where('kind', 'in', orNone(kinds));
}

/** PostgreSQL takes no empty list. */
function orNone(kinds: readonly string[]): readonly string[] {
  return kinds.length > 0 ? kinds : ['none'];
}
