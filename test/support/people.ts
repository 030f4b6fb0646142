import { type Fenced, noLimits, type Role, type Viewer } from '#app/identity/index.ts';
import type { Database } from '#db/connect.ts';
import { insertMembership, insertPerson } from '#db/queries/people.ts';

const createdAt = '2026-01-01T00:00:00.000Z';

/** Staff without limits, who find everything. */
export const everyone: Fenced = { distributorId: null, limits: noLimits };

/** A person who may sign in as `role`; of a distributor where its id is given. */
export async function addPerson(
  db: Database,
  name: string,
  role: Role,
  distributorId?: number,
  { isOwner = false } = {},
): Promise<Viewer> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@x.example`;
  const personId = await insertPerson(db, { email, name, language: null, passwordHash: null, createdAt });
  const membership = { personId, role, distributorId: distributorId ?? null, createdAt };
  const membershipId = await insertMembership(db, { ...membership, isOwner });
  const acting = { role, membershipId, distributorId: distributorId ?? null, isOwner, limits: noLimits };
  return { personId, name, email, language: null, shortcuts: 'on', ...acting };
}
