import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { type InvitedAs, insertInvitation, replaceInvitations } from '#db/queries/invitations.ts';
import { findMembership } from '#db/queries/people.ts';
import { may } from './permissions.ts';
import { type Actor, type Fence, fenceOf, isRole, type Viewer } from './roles.ts';

/**
 * For whom a viewer may invite now: an administrator for everyone, the owner of a distributor for that one; undefined for
 * all others. Read in the transaction in which it is done.
 */
export async function findInviteFence(db: Database, viewer: Viewer): Promise<Fence | undefined> {
  const membership = await findMembership(db, viewer);
  if (!membership || membership.distributorId !== viewer.distributorId) return undefined;
  const { role, isOwner, distributorId } = membership;
  if (!isRole(role) || !may({ role, isOwner: isOwner === 1 }, 'people:invite')) return undefined;
  return fenceOf({ distributorId, limits: viewer.limits });
}

type Invited = InvitedAs & { personId: number; distributorCode: string | undefined; actor: Actor; now: Date };

/** Invites a person in place of what is open of the same kind, whose links open nothing from then on. */
export async function writeInvitation(
  transaction: Database,
  { distributorCode, actor, now, ...invited }: Invited,
): Promise<number> {
  const at = now.toISOString();
  const { personId, role, distributorId } = invited;
  const end = { withdrawnBy: actor.personId, withdrawnAt: at };
  await replaceInvitations(transaction, { personId, role, distributorId }, end);
  const id = await insertInvitation(transaction, { ...invited, invitedBy: actor.personId, invitedAt: at });
  const event = { at, personId: actor.personId, actor: actor.name, action: 'person-invited' };
  const detail = asDetail({ role, distributorCode });
  await insertAuditEvent(transaction, { ...event, subject: `person ${personId}`, detail });
  return id;
}

/** As what somebody is invited, for the record. */
export function asDetail({ role, distributorCode }: { role: string; distributorCode?: string | null }) {
  return distributorCode ? { role, distributor: distributorCode } : { role };
}
