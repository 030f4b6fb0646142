import { actorOf, type Viewer } from '#app/identity/index.ts';
import {
  beginAttempt,
  certifyTaking,
  draftCourse,
  enrol,
  finishLesson,
  handIn,
  publishCourse,
} from '#app/training/index.server.ts';
import type { Answers, Course } from '#app/training/index.ts';
import type { TestDatabase } from '#test/support/databases.ts';
import { openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';
import { rightAnswers, smallCourse } from './course.ts';

export const origin = 'https://portal.example';
export const today = new Date('2026-11-15T08:00:00Z');

export type TrainingHouse = Awaited<ReturnType<typeof openTraining>>;

/** A portal with two distributors, a brand manager, and the way through a course as short calls. */
export async function openTraining(database: TestDatabase) {
  const { db, close } = await openMigrated(database);
  const idOf = async (code: string) =>
    (await db.insertInto('distributors').values({ code }).returning('id').executeTakeFirstOrThrow()).id;
  const first = await idOf('D1');
  const second = await idOf('D2');
  const brand = await addPerson(db, 'Brand', 'brand-manager');
  let people = 0;

  return {
    db,
    close,
    first,
    second,
    brand,
    addLearner(distributorId = first) {
      people += 1;
      return addPerson(db, `Learner ${people}`, 'distributor', distributorId);
    },
    async publish(course: Course = smallCourse) {
      const writing = { actor: actorOf(brand), now: today };
      const { number } = await draftCourse(db, { course, ...writing });
      return publishCourse(db, { code: course.code, number, ...writing });
    },
    enrol: (viewer: Viewer, code = 'SMALL', now = today) => enrol(db, viewer, { code, now }),
    finish: (viewer: Viewer, lesson: string) => finishLesson(db, viewer, { course: 'SMALL', lesson, now: today }),
    begin: (viewer: Viewer, now = today) => beginAttempt(db, viewer, { course: 'SMALL', lesson: 'quiz', now, seed: 7 }),
    handIn: (viewer: Viewer, number: number, answers: Answers = rightAnswers) =>
      handIn(db, viewer, { course: 'SMALL', lesson: 'quiz', number, answers, now: today }),
    certify: (viewer: Viewer, now = today) => certifyTaking(db, viewer, { code: 'SMALL', language: 'en', origin, now }),
    /** From enrolling to the certificate. */
    async passThrough(viewer: Viewer) {
      await enrol(db, viewer, { code: 'SMALL', now: today });
      for (const lesson of ['one', 'two']) await this.finish(viewer, lesson);
      await this.begin(viewer);
      await this.handIn(viewer, 1);
      return this.certify(viewer);
    },
  };
}
