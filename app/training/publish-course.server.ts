import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { insertCoursePublication, listCourseVersions } from '#db/queries/courses.ts';
import { personMay } from '../identity/index.server.ts';
import type { Actor } from '../identity/index.ts';

export type PublicationAnswer =
  | { kind: 'published'; number: number }
  | { kind: 'no-such-version' | 'published-already' | 'superseded' | 'not-allowed' };

/**
 * Publishes a draft, which then never changes; who enrols from now on takes it. One person does it: that a course counts
 * for a programme is said by the programme, which a second person approves.
 */
export async function publishCourse(
  db: Database,
  { code, number, actor, now }: { code: string; number: number; actor: Actor; now: Date },
): Promise<PublicationAnswer> {
  return db.transaction().execute(async (transaction): Promise<PublicationAnswer> => {
    await lockRecord(transaction);
    const { personId } = actor;
    if (personId === null || !(await personMay(transaction, personId, 'courses:publish')))
      return { kind: 'not-allowed' };
    const versions = await listCourseVersions(transaction, code);
    const version = versions.find((one) => one.number === number);
    if (!version) return { kind: 'no-such-version' };
    if (version.publishedAt !== null) return { kind: 'published-already' };
    if (versions.some((other) => other.publishedAt !== null && other.number > number)) return { kind: 'superseded' };
    const at = now.toISOString();
    await insertCoursePublication(transaction, { versionId: version.id, publishedBy: personId, publishedAt: at });
    const event = { at, personId, actor: actor.name, action: 'course-published', subject: `course ${code}` };
    await insertAuditEvent(transaction, { ...event, detail: { number } });
    return { kind: 'published', number };
  });
}
