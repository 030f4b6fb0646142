import type { Database } from '#db/connect.ts';
import { findMembership, listRolesOfPerson } from '#db/queries/people.ts';
import { may, type Permission } from './permissions.ts';
import { isRole, type Viewer } from './roles.ts';

/** Whether a person acts now in a role that may do this. Read in the transaction in which it is done. */
export async function personMay(db: Database, personId: number, permission: Permission): Promise<boolean> {
  const roles = await listRolesOfPerson(db, personId);
  return roles.some((role) => isRole(role) && may(role, permission));
}

/**
 * Whether a viewer still acts as when the page was asked for, of the same distributor, in a role that may do this. Read in
 * the transaction in which it is done.
 */
export async function viewerMay(db: Database, viewer: Viewer, permission: Permission): Promise<boolean> {
  const { personId, membershipId, distributorId } = viewer;
  const membership = await findMembership(db, { personId, membershipId });
  if (!membership || membership.distributorId !== distributorId) return false;
  const { role } = membership;
  return isRole(role) && may({ role, isOwner: membership.isOwner === 1 }, permission);
}
