import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { listPublishedCourses } from '#db/queries/courses.ts';
import { insertEnrolment } from '#db/queries/enrolments.ts';
import type { Viewer } from '../identity/index.ts';
import { lessonsOf } from './course.ts';
import { findTaking, learnerOf } from './find-taking.server.ts';

export type EnrolAnswer =
  /** Enrolled, now or before; `lesson` is where to go on. */
  | { kind: 'enrolled' | 'enrolled-already'; lesson: string }
  /** Nothing to take at this time: it is certified, or failed today. */
  | { kind: 'not-now' }
  | { kind: 'no-such-course' };

/**
 * Enrols a person in the newest published version of a course: for the first time, or anew when the certificate ends or
 * all attempts at a quiz were used up on a day before. Who is enrolled stays so.
 */
export async function enrol(
  db: Database,
  viewer: Viewer,
  { code, now }: { code: string; now: Date },
): Promise<EnrolAnswer> {
  const learner = learnerOf(viewer);
  return db.transaction().execute(async (transaction): Promise<EnrolAnswer> => {
    const version = (await listPublishedCourses(transaction)).find((one) => one.code === code);
    if (!version) return { kind: 'no-such-course' };
    const taking = await findTaking(transaction, learner, { code, now });
    if (taking && !taking.mayBeginAnew) {
      const { next } = taking.progress;
      return taking.standing === 'begun' && next ? { kind: 'enrolled-already', lesson: next } : { kind: 'not-now' };
    }
    const enrolledAt = now.toISOString();
    const { id: versionId, courseId, number } = version;
    const turn = (taking?.enrolment.turn ?? 0) + 1;
    const isOurs = await insertEnrolment(transaction, { ...learner, courseId, versionId, turn, enrolledAt });
    const lesson = lessonsOf(version.definition)[0]?.code ?? '';
    if (!isOurs) return { kind: 'enrolled-already', lesson };
    const event = { at: enrolledAt, personId: learner.personId, actor: 'person', action: 'course-enrolled' };
    await insertAuditEvent(transaction, { ...event, subject: `course ${code}`, detail: { number } });
    return { kind: 'enrolled', lesson };
  });
}
