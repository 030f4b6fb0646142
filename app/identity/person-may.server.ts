import type { Database } from '#db/connect.ts';
import { findLimits } from '#db/queries/membership-limits.ts';
import { findMembership, listActingMemberships } from '#db/queries/people.ts';
import { areSameLimits, isLimited } from './limits.ts';
import { may, type Permission, reachesAll } from './permissions.ts';
import { isRole, type Viewer } from './roles.ts';

/**
 * Whether a person acts now in a role that may do this, without limits where it reaches everyone. Read in the transaction
 * in which it is done.
 */
export async function personMay(db: Database, personId: number, permission: Permission): Promise<boolean> {
  for (const { id, role } of await listActingMemberships(db, personId)) {
    if (!isRole(role) || !may(role, permission)) continue;
    if (!reachesAll(permission) || !isLimited(await findLimits(db, id))) return true;
  }
  return false;
}

/**
 * Whether a viewer still acts as when the page was asked for, of the same distributor, within the same limits, in a role
 * that may do this. Read in the transaction in which it is done.
 */
export async function viewerMay(db: Database, viewer: Viewer, permission: Permission): Promise<boolean> {
  const { personId, membershipId, distributorId, limits } = viewer;
  const membership = await findMembership(db, { personId, membershipId });
  if (!membership || membership.distributorId !== distributorId) return false;
  if (!isRole(membership.role) || !may(membership.role, permission)) return false;
  return areSameLimits(await findLimits(db, membershipId), limits);
}
