import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { distributorInside } from './inside.ts';

/** Who takes courses: a person for the distributor that the person acts for. */
export type Learner = { personId: number; distributorId: number };

export type Enrolment = {
  id: number;
  courseId: number;
  code: string;
  versionId: number;
  turn: number;
  enrolledAt: string;
  /** Of its certificate, once there is one. */
  certificate: string | null;
  certificateTo: string | null;
};

/** The enrolments of a learner, in all courses or in one: by course, the last turn first. */
export async function listEnrolmentsOf(db: Database, learner: Learner, code?: string): Promise<Enrolment[]> {
  return db
    .selectFrom('enrolments')
    .innerJoin('courses', 'courses.id', 'enrolments.courseId')
    .leftJoin('certificates', 'certificates.enrolmentId', 'enrolments.id')
    .select(['enrolments.id', 'enrolments.courseId', 'courses.code', 'enrolments.versionId', 'enrolments.turn'])
    .select(['enrolments.enrolledAt', 'certificates.number as certificate', 'certificates.toDate as certificateTo'])
    .where('enrolments.personId', '=', learner.personId)
    .where('enrolments.distributorId', '=', learner.distributorId)
    .$if(code !== undefined, (query) => query.where('courses.code', '=', code as string))
    .orderBy('courses.code')
    .orderBy('enrolments.turn', 'desc')
    .execute();
}

export async function getEnrolment(db: Database, id: number) {
  return db
    .selectFrom('enrolments')
    .innerJoin('people', 'people.id', 'enrolments.personId')
    .select(['enrolments.id', 'enrolments.personId', 'enrolments.distributorId', 'enrolments.courseId'])
    .select(['enrolments.versionId', 'people.name as personName'])
    .where('enrolments.id', '=', id)
    .executeTakeFirstOrThrow();
}

export type NewEnrolment = Learner & { courseId: number; versionId: number; turn: number; enrolledAt: string };

/** Says whether it is the one that was asked for; another who enrols in the same turn at the same time is the first. */
export async function insertEnrolment(transaction: Database, enrolment: NewEnrolment): Promise<boolean> {
  const row = await transaction
    .insertInto('enrolments')
    .values(enrolment)
    .onConflict((conflict) => conflict.columns(['personId', 'distributorId', 'courseId', 'turn']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Says whether the lesson was not done before. */
export async function insertLessonCompletion(
  db: Database,
  completion: { enrolmentId: number; lesson: string; doneAt: string },
): Promise<boolean> {
  const row = await db
    .insertInto('lessonCompletions')
    .values(completion)
    .onConflict((conflict) => conflict.columns(['enrolmentId', 'lesson']).doNothing())
    .returning('lesson')
    .executeTakeFirst();
  return row !== undefined;
}

/** The lessons that are done in each enrolment: those marked as done, and quizzes that were passed. */
export async function listDoneLessons(
  db: Database,
  enrolmentIds: readonly number[],
): Promise<Map<number, Set<string>>> {
  const done = new Map(enrolmentIds.map((id) => [id, new Set<string>()]));
  if (enrolmentIds.length === 0) return done;
  const rows = await db
    .selectFrom('lessonCompletions')
    .select(['enrolmentId', 'lesson'])
    .where('enrolmentId', 'in', enrolmentIds)
    .union(
      db
        .selectFrom('attempts')
        .innerJoin('attemptMarks', 'attemptMarks.attemptId', 'attempts.id')
        .select(['attempts.enrolmentId', 'attempts.lesson'])
        .where('attempts.enrolmentId', 'in', enrolmentIds)
        .where('attemptMarks.passed', '=', 1),
    )
    .execute();
  for (const { enrolmentId, lesson } of rows) done.get(enrolmentId)?.add(lesson);
  return done;
}

/** How many people have ever enrolled in each course, by its id. */
export async function countEnrolledPeople(db: Database, fence: Fence): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('enrolments')
    .select((e) => ['courseId', e.fn.count<number>('personId').distinct().as('people')])
    .where(distributorInside('enrolments.distributorId', fence))
    .groupBy('courseId')
    .execute();
  return new Map(rows.map(({ courseId, people }) => [courseId, people]));
}
