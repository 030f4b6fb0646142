import type { Database } from '#db/connect.ts';
import { overwritePerson } from '#db/queries/erasure.ts';
import { findPerson, listAdministrators } from '#db/queries/memberships.ts';
import { type Changing, changePeople, recordChange } from './change-people.server.ts';
import type { Viewer } from './roles.ts';

export type EraseAnswer = { kind: 'erased' | 'not-found' | 'not-allowed' | 'own' | 'last-administrator' };

/**
 * Forgets who a person is, for good. What they did stays, under their number: statements, claims and the audit trail are
 * not touched, and certificates go on to count.
 */
export function erasePerson(db: Database, viewer: Viewer, { personId, now }: Changing): Promise<EraseAnswer> {
  return changePeople(db, viewer, 'people:erase', async (transaction): Promise<EraseAnswer> => {
    const person = await findPerson(transaction, personId);
    if (!person || person.erasedAt !== null) return { kind: 'not-found' };
    if (personId === viewer.personId) return { kind: 'own' };
    if (!(await listAdministrators(transaction)).some((other) => other !== personId)) {
      return { kind: 'last-administrator' };
    }
    const left = { name: `#${personId}`, email: `erased-${personId}@portal.invalid` };
    await overwritePerson(transaction, { id: personId, ...left, at: now.toISOString() });
    await recordChange(transaction, viewer, { personId, now, action: 'person-erased', detail: {} });
    return { kind: 'erased' };
  });
}
