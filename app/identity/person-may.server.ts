import type { Database } from '#db/connect.ts';
import { listRolesOfPerson } from '#db/queries/people.ts';
import { may, type Permission } from './permissions.ts';
import { isRole } from './roles.ts';

/** Whether a person acts now in a role that may do this. Read in the transaction in which it is done. */
export async function personMay(db: Database, personId: number, permission: Permission): Promise<boolean> {
  const roles = await listRolesOfPerson(db, personId);
  return roles.some((role) => isRole(role) && may(role, permission));
}
