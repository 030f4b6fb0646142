import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { findMembershipToSignIn, markMembershipUsed } from '#db/queries/memberships.ts';
import { provePassword } from './prove-password.server.ts';
import type { TooManyTries } from './tries.server.ts';

export type SignIn = { kind: 'signed-in'; personId: number; membershipId: number } | { kind: 'refused' } | TooManyTries;

/**
 * Checks e-mail and password. A known and an unknown e-mail, a wrong password and a person without a membership are
 * answered alike and take the same time.
 */
export async function signIn(
  db: Database,
  { email, password, address, now }: { email: string; password: string; address: string; now: Date },
): Promise<SignIn> {
  const proof = await provePassword(db, { email, password, address });
  if (proof.kind !== 'proven') return proof;
  const { personId } = proof;
  const membership = await findMembershipToSignIn(db, personId);
  if (!membership) return { kind: 'refused' };

  const at = now.toISOString();
  await markMembershipUsed(db, membership.id, at);
  const event = { at, personId, actor: 'person', action: 'signed-in' };
  await insertAuditEvent(db, { ...event, subject: `person ${personId}`, detail: {} });
  return { kind: 'signed-in', personId, membershipId: membership.id };
}
