import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { type InvitedAs, insertInvitation, replaceInvitations } from '#db/queries/invitations.ts';
import { membershipDetail } from './membership-detail.ts';
import { viewerMay } from './person-may.server.ts';
import { type Actor, type Fence, fenceOf, type Viewer } from './roles.ts';

/**
 * For whom a viewer may invite now: an administrator for everyone, the owner of a distributor for that one; undefined for
 * all others. Read in the transaction in which it is done.
 */
export async function findInviteFence(db: Database, viewer: Viewer): Promise<Fence | undefined> {
  return (await viewerMay(db, viewer, 'people:invite')) ? fenceOf(viewer) : undefined;
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
  const detail = membershipDetail({ role, distributorCode });
  await insertAuditEvent(transaction, { ...event, subject: `person ${personId}`, detail });
  return id;
}
