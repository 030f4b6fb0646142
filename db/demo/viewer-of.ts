import { noLimits, type Viewer } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { findFirstMembership, findPersonByEmail } from '../queries/people.ts';

/** A person of the demonstration, as the use cases take those who are signed in. Throws where there is none. */
export async function viewerOf(db: Database, email: string): Promise<Viewer> {
  const person = await findPersonByEmail(db, email);
  const membership = person && (await findFirstMembership(db, person.id));
  if (!membership) throw new Error(`${email} is not in the database`);
  const { id: personId, name } = person;
  const { id: membershipId, role, distributorId, isOwner } = membership;
  return {
    ...{ personId, name, email, membershipId, distributorId },
    role: role as Viewer['role'],
    isOwner: isOwner === 1,
    language: person.language as Viewer['language'],
    shortcuts: 'on',
    limits: noLimits,
  };
}
