import type { Database } from '../connect.ts';

export type LinkPurpose = 'invitation' | 'password-reset';

export type NewOneTimeLink = {
  id: string;
  personId: number;
  purpose: LinkPurpose;
  invitationId: number | null;
  createdAt: string;
  expiresAt: string;
};

/** Keeps the digest of a link's token, and forgets the links of the person that have expired. */
export async function insertOneTimeLink(db: Database, link: NewOneTimeLink): Promise<void> {
  await db
    .deleteFrom('oneTimeLinks')
    .where('personId', '=', link.personId)
    .where('expiresAt', '<=', link.createdAt)
    .execute();
  await db
    .insertInto('oneTimeLinks')
    .values({ ...link, usedAt: null })
    .execute();
}

/** A link that was neither used nor has expired, whose invitation, if it is of one, is open; with its person. */
export async function findOpenLink(
  db: Database,
  { id, purpose, now }: { id: string; purpose: LinkPurpose; now: string },
) {
  return db
    .selectFrom('oneTimeLinks')
    .innerJoin('people', 'people.id', 'oneTimeLinks.personId')
    .leftJoin('invitations', 'invitations.id', 'oneTimeLinks.invitationId')
    .select(['oneTimeLinks.personId', 'oneTimeLinks.invitationId'])
    .select(['people.email', 'people.name', 'people.language', 'people.passwordHash'])
    .where('oneTimeLinks.id', '=', id)
    .where('oneTimeLinks.purpose', '=', purpose)
    .where('oneTimeLinks.usedAt', 'is', null)
    .where('oneTimeLinks.expiresAt', '>', now)
    .where('people.erasedAt', 'is', null)
    .where('invitations.acceptedAt', 'is', null)
    .where('invitations.withdrawnAt', 'is', null)
    .executeTakeFirst();
}

/** Uses an open link up. Answers false where another was quicker, or it has expired meanwhile. */
export async function spendLink(transaction: Database, { id, now }: { id: string; now: string }): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('oneTimeLinks')
    .set({ usedAt: now })
    .where('id', '=', id)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** None of the person's links for this purpose opens anything any more. */
export async function closeLinksOfPerson(
  transaction: Database,
  { personId, purpose, now }: { personId: number; purpose: LinkPurpose; now: string },
): Promise<void> {
  await transaction
    .updateTable('oneTimeLinks')
    .set({ usedAt: now })
    .where('personId', '=', personId)
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .execute();
}
