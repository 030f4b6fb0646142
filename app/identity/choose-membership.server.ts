import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { findActingMembership, listMembershipsOf, markMembershipUsed } from '#db/queries/memberships.ts';
import { updateSessionMembership } from '#db/queries/sessions.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { actorOf, isRole, type Role, type Viewer } from './roles.ts';

/** As what somebody may act: a role, and for whom. */
export type OwnMembership = { id: number; role: Role; isOwner: boolean; distributor: string | undefined };

/** As what the viewer may act, in the order in which it was given. */
export async function listOwnMemberships(db: Database, { personId }: Viewer, now: Date): Promise<OwnMembership[]> {
  const { timeZone } = await getSettings(db);
  const rows = await listMembershipsOf(db, [personId], { today: dayToText(dayInZone(now, timeZone)) });
  return rows
    .filter(({ endedAt }) => endedAt === null)
    .map(({ id, role, isOwner, distributorName, distributorCode }) => ({
      ...{ id, role: role as Role, isOwner },
      distributor: distributorName ?? distributorCode ?? undefined,
    }));
}

type Choice = { membershipId: number; sessionIdHash: string; now: Date };

/** Goes on in another of the viewer's own memberships, in this session and when signing in again. Undefined for any other. */
export function chooseMembership(
  db: Database,
  viewer: Viewer,
  { membershipId, sessionIdHash, now }: Choice,
): Promise<Pick<Viewer, 'role' | 'isOwner'> | undefined> {
  return db.transaction().execute(async (transaction) => {
    const { personId } = viewer;
    const membership = await findActingMembership(transaction, { personId, id: membershipId });
    if (!membership || !isRole(membership.role)) return undefined;
    const { role, isOwner, distributorCode } = membership;
    if (membershipId === viewer.membershipId) return { role, isOwner };
    const at = now.toISOString();
    await updateSessionMembership(transaction, sessionIdHash, membershipId);
    await markMembershipUsed(transaction, membershipId, at);
    const event = { at, personId, actor: actorOf(viewer).name, action: 'membership-chosen' };
    const detail = distributorCode === null ? { role } : { role, distributor: distributorCode };
    await insertAuditEvent(transaction, { ...event, subject: `person ${personId}`, detail });
    return { role, isOwner };
  });
}
