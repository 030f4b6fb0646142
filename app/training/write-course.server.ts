import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { addCourse, insertCourseDraft, listCourseVersions } from '#db/queries/courses.ts';
import { personMay } from '../identity/index.server.ts';
import type { Actor } from '../identity/index.ts';
import { type Course, courseSchema } from './course.ts';

type Writing = { actor: Actor; now: Date };

export type DraftAnswer =
  | { kind: 'drafted'; number: number }
  /** The newest version says the same already. */
  | { kind: 'unchanged'; number: number }
  /** A draft waits that says something else; it is changed or published first. */
  | { kind: 'draft-waits'; number: number };

/**
 * Keeps a course that was written outside of the portal as the draft of its next version. Throws for a course that is not
 * written as its schema asks.
 */
export async function draftCourse(
  db: Database,
  { course, actor, now }: Writing & { course: Course },
): Promise<DraftAnswer> {
  const definition = courseSchema.parse(course);
  return db.transaction().execute(async (transaction): Promise<DraftAnswer> => {
    await lockRecord(transaction);
    const [newest] = await listCourseVersions(transaction, definition.code);
    if (newest && JSON.stringify(newest.definition) === JSON.stringify(definition)) {
      return { kind: 'unchanged', number: newest.number };
    }
    if (newest && newest.publishedAt === null) return { kind: 'draft-waits', number: newest.number };
    return keepDraft(transaction, definition, { after: newest?.number ?? 0, actor, now });
  });
}

export type BeginDraftAnswer =
  | { kind: 'drafted' | 'draft-waits'; number: number }
  | { kind: 'no-such-course' }
  | { kind: 'not-allowed' };

/** Begins the draft of the next version as a copy of the newest; where a draft waits already, it is that one. */
export async function beginDraft(
  db: Database,
  { code, actor, now }: Writing & { code: string },
): Promise<BeginDraftAnswer> {
  return db.transaction().execute(async (transaction): Promise<BeginDraftAnswer> => {
    await lockRecord(transaction);
    if (!(await mayWrite(transaction, actor))) return { kind: 'not-allowed' };
    const [newest] = await listCourseVersions(transaction, code);
    if (!newest) return { kind: 'no-such-course' };
    if (newest.publishedAt === null) return { kind: 'draft-waits', number: newest.number };
    return keepDraft(transaction, newest.definition, { after: newest.number, actor, now });
  });
}

/** Whether who acts is a person who writes courses now. */
export async function mayWrite(transaction: Database, { personId }: Actor): Promise<boolean> {
  return personId !== null && (await personMay(transaction, personId, 'courses:write'));
}

type Keeping = Writing & { after: number };

async function keepDraft(transaction: Database, definition: Course, { after, actor, now }: Keeping) {
  const number = after + 1;
  const at = now.toISOString();
  const courseId = await addCourse(transaction, definition.code);
  await insertCourseDraft(transaction, { courseId, number, definition, draftedBy: actor.personId, draftedAt: at });
  await insertAuditEvent(transaction, {
    at,
    personId: actor.personId,
    actor: actor.name,
    action: 'course-drafted',
    subject: `course ${definition.code}`,
    detail: { number },
  });
  return { kind: 'drafted' as const, number };
}
