import type { Answers, Drawn } from '#app/training/index.ts';
import type { Database } from '../connect.ts';

export type Attempt = {
  id: number;
  number: number;
  drawn: Drawn;
  begunAt: string;
  /** What came of it, once it was handed in. */
  marks: { answers: Answers; rightCount: number; questionCount: number; passed: boolean; markedAt: string } | undefined;
};

/** The attempts at a quiz, the first first. */
export async function listAttempts(
  db: Database,
  { enrolmentId, lesson }: { enrolmentId: number; lesson: string },
): Promise<Attempt[]> {
  const rows = await db
    .selectFrom('attempts')
    .leftJoin('attemptMarks as marks', 'marks.attemptId', 'attempts.id')
    .select(['attempts.id', 'attempts.number', 'attempts.drawn', 'attempts.begunAt'])
    .select(['marks.answers', 'marks.rightCount', 'marks.questionCount', 'marks.passed', 'marks.markedAt'])
    .where('attempts.enrolmentId', '=', enrolmentId)
    .where('attempts.lesson', '=', lesson)
    .orderBy('attempts.number')
    .execute();
  return rows.map(({ id, number, drawn, begunAt, answers, rightCount, questionCount, passed, markedAt }) => ({
    ...{ id, number, begunAt },
    drawn: JSON.parse(drawn) as Drawn,
    marks:
      answers === null || rightCount === null || questionCount === null || markedAt === null
        ? undefined
        : { answers: JSON.parse(answers) as Answers, rightCount, questionCount, passed: passed === 1, markedAt },
  }));
}

export type NewAttempt = { enrolmentId: number; lesson: string; number: number; drawn: Drawn; begunAt: string };

/** Of two who begin an attempt of the same number at once, the first does. */
export async function insertAttempt(db: Database, { drawn, ...attempt }: NewAttempt): Promise<void> {
  await db
    .insertInto('attempts')
    .values({ ...attempt, drawn: JSON.stringify(drawn) })
    .onConflict((conflict) => conflict.columns(['enrolmentId', 'lesson', 'number']).doNothing())
    .execute();
}

export type NewAttemptMarks = {
  attemptId: number;
  answers: Answers;
  rightCount: number;
  questionCount: number;
  passed: boolean;
  markedAt: string;
};

/** Says whether the attempt was handed in just now; what was handed in before stays as it is. */
export async function insertAttemptMarks(
  transaction: Database,
  { answers, passed, ...marks }: NewAttemptMarks,
): Promise<boolean> {
  const row = await transaction
    .insertInto('attemptMarks')
    .values({ ...marks, answers: JSON.stringify(answers), passed: passed ? 1 : 0 })
    .onConflict((conflict) => conflict.column('attemptId').doNothing())
    .returning('attemptId')
    .executeTakeFirst();
  return row !== undefined;
}
