import type { Database } from '#db/connect.ts';
import { insertLessonCompletion } from '#db/queries/enrolments.ts';
import type { Viewer } from '../identity/index.ts';
import { findLesson } from './course.ts';
import { findTaking, learnerOf } from './find-taking.server.ts';
import { neighboursOf } from './progress.ts';

export type FinishAnswer =
  /** `next` is the lesson that follows; `isComplete` when this was the last that was open. */
  | { kind: 'done'; enrolmentId: number; next: string | undefined; isComplete: boolean }
  /** A quiz is done by passing it. */
  | { kind: 'is-quiz' }
  | { kind: 'not-found' };

/** Marks a lesson as done. Doing it again changes nothing. Its row is its own record: no audit event repeats it. */
export async function finishLesson(
  db: Database,
  viewer: Viewer,
  { course, lesson: code, now }: { course: string; lesson: string; now: Date },
): Promise<FinishAnswer> {
  const taking = await findTaking(db, learnerOf(viewer), { code: course, now });
  const lesson = taking && findLesson(taking.version.definition, code);
  if (!taking || !lesson) return { kind: 'not-found' };
  if (lesson.kind === 'quiz') return { kind: 'is-quiz' };
  const enrolmentId = taking.enrolment.id;
  await insertLessonCompletion(db, { enrolmentId, lesson: code, doneAt: now.toISOString() });
  const { done, total } = taking.progress;
  const isComplete = done + (taking.done.has(code) ? 0 : 1) === total;
  const next = neighboursOf(taking.version.definition, code).next?.code;
  return { kind: 'done', enrolmentId, next, isComplete };
}
