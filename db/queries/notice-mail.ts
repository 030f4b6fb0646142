import type { Database } from '../connect.ts';

export type WaitingMail = { id: number; kind: string; data: unknown };

/** Notices that an attempt of a job is still to mail, the oldest first, without those that it has put off. */
export async function listWaitingMail(
  db: Database,
  { jobId, attempt, limit }: { jobId: number; attempt: number; limit: number },
): Promise<WaitingMail[]> {
  const rows = await db
    .selectFrom('notices')
    .select(['id', 'kind', 'data'])
    .where('mailJobId', '=', jobId)
    .where('mailState', '=', 'waiting')
    .where('mailPutOffBy', '<', attempt)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ data, ...row }) => ({ ...row, data: JSON.parse(data) }));
}

/** To whom a notice is mailed, as things stand; undefined where the membership has ended or the person was erased. */
export async function findMailReceiver(db: Database, noticeId: number) {
  const row = await db
    .selectFrom('notices')
    .innerJoin('memberships', 'memberships.id', 'notices.membershipId')
    .innerJoin('people', 'people.id', 'memberships.personId')
    .leftJoin('noticeMailChoices as choice', (join) =>
      join.onRef('choice.personId', '=', 'people.id').onRef('choice.kind', '=', 'notices.kind'),
    )
    .select(['people.id as personId', 'people.name', 'people.email', 'people.language', 'choice.byMail'])
    .where('notices.id', '=', noticeId)
    .where('memberships.endedAt', 'is', null)
    .where('people.erasedAt', 'is', null)
    .executeTakeFirst();
  return row && { ...row, byMail: row.byMail === null ? undefined : row.byMail === 1 };
}

export async function endMail(
  db: Database,
  noticeId: number,
  mailState: 'sent' | 'refused' | 'dropped',
): Promise<void> {
  await db.updateTable('notices').set({ mailState }).where('id', '=', noticeId).execute();
}

/** A mail server did not take it now: this attempt of the job leaves it to the next. */
export async function putOffMail(db: Database, noticeId: number, attempt: number): Promise<void> {
  await db.updateTable('notices').set({ mailPutOffBy: attempt }).where('id', '=', noticeId).execute();
}

/** How many mails of a job are in which state. */
export async function countMails(db: Database, jobId: number): Promise<Map<string | null, number>> {
  const rows = await db
    .selectFrom('notices')
    .select(['mailState', (e) => e.fn.countAll<number>().as('count')])
    .where('mailJobId', '=', jobId)
    .groupBy('mailState')
    .execute();
  return new Map(rows.map(({ mailState, count }) => [mailState, count]));
}

/** Whether a person wants which kinds by mail, as far as the person said so. */
export async function listMailChoices(db: Database, personId: number): Promise<Map<string, boolean>> {
  const rows = await db
    .selectFrom('noticeMailChoices')
    .select(['kind', 'byMail'])
    .where('personId', '=', personId)
    .execute();
  return new Map(rows.map(({ kind, byMail }) => [kind, byMail === 1]));
}

export type MailChoice = { personId: number; kind: string; byMail: boolean; chosenAt: string };

export async function saveMailChoice(db: Database, { byMail, ...choice }: MailChoice): Promise<void> {
  const chosen = { byMail: byMail ? 1 : 0, chosenAt: choice.chosenAt };
  await db
    .insertInto('noticeMailChoices')
    .values({ ...choice, ...chosen })
    .onConflict((conflict) => conflict.columns(['personId', 'kind']).doUpdateSet(chosen))
    .execute();
}

export async function insertStopLink(
  db: Database,
  link: { id: string; personId: number; kind: string; createdAt: string },
): Promise<void> {
  await db.insertInto('mailStopLinks').values(link).execute();
}

/** Whose mail of which kind a link stops. */
export async function findStopLink(db: Database, id: string) {
  return db.selectFrom('mailStopLinks').select(['personId', 'kind']).where('id', '=', id).executeTakeFirst();
}
