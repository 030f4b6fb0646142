import type { Database } from '#db/connect.ts';
import { insertAttemptMarks } from '#db/queries/attempts.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import type { Viewer } from '../identity/index.ts';
import { findLesson } from './course.ts';
import { findTaking, learnerOf } from './find-taking.server.ts';
import { type AnswerMistake, type Answers, findMistakes, markAnswers } from './mark-answers.ts';

export type HandInAnswer =
  | { kind: 'marked'; enrolmentId: number; passed: boolean; isComplete: boolean }
  /** It was handed in before; what was answered then stands. */
  | { kind: 'marked-already' }
  | { kind: 'mistakes'; mistakes: Record<string, AnswerMistake> }
  | { kind: 'not-found' };

type HandingIn = { course: string; lesson: string; number: number; answers: Answers; now: Date };

/** Marks the answers of an attempt and keeps them for good. Of two who hand in the same attempt at once, the first counts. */
export async function handIn(
  db: Database,
  viewer: Viewer,
  { course, lesson, number, answers, now }: HandingIn,
): Promise<HandInAnswer> {
  const taking = await findTaking(db, learnerOf(viewer), { code: course, now });
  const quiz = taking && findLesson(taking.version.definition, lesson);
  const attempt = taking?.attempts.get(lesson)?.find((one) => one.number === number);
  if (!taking || quiz?.kind !== 'quiz' || !attempt) return { kind: 'not-found' };
  if (attempt.marks) return { kind: 'marked-already' };
  const mistakes = findMistakes(quiz, attempt.drawn, answers);
  if (Object.keys(mistakes).length > 0) return { kind: 'mistakes', mistakes };

  const marks = markAnswers(quiz, attempt.drawn, answers);
  const { rightCount, questionCount, passed } = marks;
  const asked = attempt.drawn.map(({ question }) => [question, answers[question] ?? []]);
  const markedAt = now.toISOString();
  const isOurs = await db.transaction().execute(async (transaction) => {
    const result = { attemptId: attempt.id, answers: Object.fromEntries(asked), rightCount, questionCount, passed };
    if (!(await insertAttemptMarks(transaction, { ...result, markedAt }))) return false;
    const event = {
      at: markedAt,
      personId: viewer.personId,
      actor: 'person',
      action: passed ? 'quiz-passed' : 'quiz-failed',
    };
    const detail = { lesson, number, right: rightCount, of: questionCount };
    await insertAuditEvent(transaction, { ...event, subject: `course ${course}`, detail });
    return true;
  });
  if (!isOurs) return { kind: 'marked-already' };
  const { done, total } = taking.progress;
  return { kind: 'marked', enrolmentId: taking.enrolment.id, passed, isComplete: passed && done + 1 === total };
}
