import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { distributorNameOn } from './distributors.ts';
import { pageByKey } from './page.ts';

/** As what a person is invited. */
export type InvitedAs = { role: string; distributorId: number | null; isOwner: boolean };

export type NewInvitation = InvitedAs & { personId: number; invitedBy: number | null; invitedAt: string };

export async function insertInvitation(transaction: Database, invitation: NewInvitation): Promise<number> {
  const row = await transaction
    .insertInto('invitations')
    .values({ ...invitation, isOwner: invitation.isOwner ? 1 : 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Its link was sent. One that has ended meanwhile stays as it ended. */
export async function noteInvitationSent(db: Database, id: number, sentAt: string): Promise<void> {
  await db
    .updateTable('invitations')
    .set({ sentAt })
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute();
}

type End = { withdrawnBy: number | null; withdrawnAt: string };

/** Takes back the open invitations of a person to the same role and distributor: a newer one takes their place. */
export async function replaceInvitations(
  transaction: Database,
  { personId, role, distributorId }: Omit<InvitedAs, 'isOwner'> & { personId: number },
  end: End,
): Promise<void> {
  await transaction
    .updateTable('invitations')
    .set(end)
    .where('personId', '=', personId)
    .where('role', '=', role)
    .where((e) => (distributorId === null ? e('distributorId', 'is', null) : e('distributorId', '=', distributorId)))
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute();
}

/** Takes back an open invitation. Answers false where it is not open any more. */
export async function withdrawInvitation(transaction: Database, id: number, end: End): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('invitations')
    .set(end)
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Accepts an open invitation and answers as what; undefined where it is not open any more. */
export async function acceptInvitation(
  transaction: Database,
  id: number,
  acceptedAt: string,
): Promise<InvitedAs | undefined> {
  const row = await transaction
    .updateTable('invitations')
    .set({ acceptedAt })
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .returning(['role', 'distributorId', 'isOwner'])
    .executeTakeFirst();
  return row && { ...row, isOwner: row.isOwner === 1 };
}

/** An open invitation within the fence, with its person and as how the distributor is called on a day. */
export async function findOpenInvitation(db: Database, fence: Fence, { id, today }: { id: number; today: string }) {
  const row = await openInvitations(db, fence, today).where('invitations.id', '=', id).executeTakeFirst();
  return row && { ...row, isOwner: row.isOwner === 1 };
}

export const invitationsAPage = 50;

/** A page of the open invitations within the fence, the newest first, before an id. `expiresAt` is that of the newest link; null before the first. */
export async function listOpenInvitations(
  db: Database,
  fence: Fence,
  { before, today }: { before?: number; today: string },
) {
  const rows = await openInvitations(db, fence, today)
    .$if(before !== undefined, (query) => query.where('invitations.id', '<', before as number))
    .orderBy('invitations.id', 'desc')
    .limit(invitationsAPage + 1)
    .execute();
  const owning = rows.map((row) => ({ ...row, isOwner: row.isOwner === 1 }));
  return pageByKey(owning, invitationsAPage, ({ id }) => id);
}

function openInvitations(db: Database, { distributorId }: Fence, today: string) {
  return db
    .selectFrom('invitations')
    .innerJoin('people', 'people.id', 'invitations.personId')
    .leftJoin('people as inviters', 'inviters.id', 'invitations.invitedBy')
    .leftJoin('distributors', 'distributors.id', 'invitations.distributorId')
    .select(['invitations.id', 'invitations.personId', 'invitations.role', 'invitations.distributorId'])
    .select(['invitations.isOwner', 'invitations.invitedAt', 'invitations.sentAt', 'people.email', 'people.language'])
    .select(['inviters.name as invitedByName', 'distributors.code as distributorCode'])
    .select(distributorNameOn(today).as('distributorName'))
    .select((e) =>
      e
        .selectFrom('oneTimeLinks')
        .select((link) => link.fn.max('oneTimeLinks.expiresAt').as('expiresAt'))
        .whereRef('oneTimeLinks.invitationId', '=', 'invitations.id')
        .as('expiresAt'),
    )
    .where('people.erasedAt', 'is', null)
    .where('invitations.acceptedAt', 'is', null)
    .where('invitations.withdrawnAt', 'is', null)
    .$if(distributorId !== undefined, (query) =>
      query.where('invitations.distributorId', '=', distributorId as number),
    );
}
