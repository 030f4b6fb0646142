import type { Database } from '#db/connect.ts';
import { findLimits } from '#db/queries/membership-limits.ts';
import { findMembership, listActingMemberships } from '#db/queries/people.ts';
import { areSameLimits, isLimited, type Limits } from './limits.ts';
import { may, mayAct, type Permission, reachesAll } from './permissions.ts';
import { isRole, type Viewer } from './roles.ts';

/**
 * Whether a person acts now in a role that may do this, without limits where it reaches everyone. Read in the transaction
 * in which it is done.
 */
export async function personMay(db: Database, personId: number, permission: Permission): Promise<boolean> {
  const limits = await listLimitsFor(db, personId, { permission, on: '' });
  return limits.some((one) => !reachesAll(permission) || !isLimited(one));
}

/** The limits of each role of a person that may do this: what lies inside one of them, the person may. */
export async function listLimitsFor(
  db: Database,
  personId: number,
  { permission, on }: { permission: Permission; on: string },
): Promise<Limits[]> {
  const memberships = await listActingMemberships(db, personId);
  const acting = memberships.filter(({ role }) => isRole(role) && may(role, permission));
  const limits: Limits[] = [];
  for (const { id } of acting) limits.push(await findLimits(db, { membershipId: id, on }));
  return limits;
}

/**
 * Whether a viewer still acts as when the page was asked for, of the same distributor, within the same limits, in a role
 * that may do this. Read in the transaction in which it is done.
 */
export async function viewerMay(db: Database, viewer: Viewer, permission: Permission): Promise<boolean> {
  const { personId, membershipId, distributorId, limits } = viewer;
  const membership = await findMembership(db, { personId, membershipId });
  if (!membership || membership.distributorId !== distributorId) return false;
  const { role } = membership;
  if (!isRole(role) || !mayAct({ role, isOwner: membership.isOwner === 1, limits }, permission)) return false;
  return areSameLimits(await findLimits(db, { membershipId, on: limits.on }), limits);
}
