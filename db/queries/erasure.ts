import type { Database } from '../connect.ts';
import { holderDigest } from './imported-certificates.ts';

/** What a person chose, and the ways in and out that were sent. */
const ownTables = [
  ...(['newsInterests', 'newsSaves', 'sessions', 'oneTimeLinks'] as const),
  ...(['noticeMailChoices', 'mailStopLinks'] as const),
];

/**
 * Overwrites what says who a person is: the row of the person and the names under which files certified them. What they
 * were ends, with every way in; what they chose for themselves and what they were told is deleted. What they did keeps their number.
 */
export async function overwritePerson(
  transaction: Database,
  { id, name, email, at }: { id: number; name: string; email: string; at: string },
): Promise<void> {
  await overwriteHolders(transaction, id);
  await transaction
    .updateTable('newsFeeds')
    .set({ revokedAt: at })
    .where('membershipId', 'in', transaction.selectFrom('memberships').select('id').where('personId', '=', id))
    .where('revokedAt', 'is', null)
    .execute();
  await transaction
    .deleteFrom('notices')
    .where('membershipId', 'in', transaction.selectFrom('memberships').select('id').where('personId', '=', id))
    .execute();
  for (const table of ownTables) await transaction.deleteFrom(table).where('personId', '=', id).execute();
  await transaction
    .updateTable('invitations')
    .set({ withdrawnAt: at })
    .where('personId', '=', id)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute();
  await transaction
    .updateTable('memberships')
    .set({ endedAt: at })
    .where('personId', '=', id)
    .where('endedAt', 'is', null)
    .execute();
  await transaction
    .updateTable('people')
    .set({ name, email, language: null, scheme: null, shortcuts: null, passwordHash: null, erasedAt: at })
    .where('id', '=', id)
    .execute();
}

/**
 * Files name people by their e-mail, or as they are called in one of their distributors; names are compared here because
 * SQLite knows capitals of English letters only. The row's id goes on to count.
 */
async function overwriteHolders(transaction: Database, personId: number): Promise<void> {
  const person = await transaction
    .selectFrom('people')
    .select(['name', 'email'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  const distributors = transaction
    .selectFrom('memberships')
    .select('distributorId')
    .where('personId', '=', personId)
    .where('distributorId', 'is not', null);
  const holders = await transaction
    .selectFrom('certificateHolders')
    .select(['id', 'name', 'personId', 'distributorId'])
    .where((e) => e.or([e('personId', '=', personId), e('distributorId', 'in', distributors)]))
    .execute();
  const called = [person.name, person.email].map((text) => text.toLowerCase());
  const named = holders.filter((holder) => holder.personId === personId || called.includes(holder.name.toLowerCase()));
  for (const holder of named) {
    const overwritten = { name: `#${personId}-${holder.id}`, forgottenDigest: holderDigest(holder) };
    await transaction.updateTable('certificateHolders').set(overwritten).where('id', '=', holder.id).execute();
  }
}
