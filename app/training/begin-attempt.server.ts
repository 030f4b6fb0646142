import { randomInt } from 'node:crypto';
import type { Database } from '#db/connect.ts';
import { insertAttempt } from '#db/queries/attempts.ts';
import type { Viewer } from '../identity/index.ts';
import { findLesson } from './course.ts';
import { drawQuestions } from './draw-questions.ts';
import { findTaking, learnerOf } from './find-taking.server.ts';

export type BeginAnswer =
  /** The attempt that is open now, begun just now or before. */
  { kind: 'open'; number: number } | { kind: 'passed-already' | 'no-attempts-left' | 'not-found' };

type Choice = {
  course: string;
  lesson: string;
  now: Date;
  /** Decides which questions are drawn. */
  seed?: number;
};

/** Begins an attempt at a quiz: draws its questions and keeps them, so that they are the same whenever it is opened. */
export async function beginAttempt(
  db: Database,
  viewer: Viewer,
  { course, lesson, now, seed = randomInt(2 ** 32) }: Choice,
): Promise<BeginAnswer> {
  const taking = await findTaking(db, learnerOf(viewer), { code: course, now });
  const quiz = taking && findLesson(taking.version.definition, lesson);
  if (!taking || quiz?.kind !== 'quiz') return { kind: 'not-found' };
  if (taking.done.has(lesson)) return { kind: 'passed-already' };
  const attempts = taking.attempts.get(lesson) ?? [];
  const open = attempts.find(({ marks }) => marks === undefined);
  if (open) return { kind: 'open', number: open.number };
  if (attempts.length >= quiz.attempts) return { kind: 'no-attempts-left' };
  const number = attempts.length + 1;
  const attempt = { enrolmentId: taking.enrolment.id, lesson, number, begunAt: now.toISOString() };
  await insertAttempt(db, { ...attempt, drawn: drawQuestions(quiz, seed) });
  return { kind: 'open', number };
}
