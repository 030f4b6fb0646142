import { dayToText } from '#app/calendar/index.ts';
import { actorOf } from '#app/identity/index.ts';
import {
  beginAttempt,
  certifyTaking,
  draftCourse,
  enrol,
  finishLesson,
  handIn,
  publishCourse,
} from '#app/training/index.server.ts';
import { type Answers, type Course, lessonsOf, type Quiz } from '#app/training/index.ts';
import type { Database } from '../connect.ts';
import { demoCourses } from './courses/index.ts';
import { serviceCourse } from './courses/service/course.ts';
import { demoProposer } from './people.ts';
import type { DemoRoom } from './rooms.ts';
import { viewerOf } from './viewer-of.ts';

const certified = ['terry@top-sports-supply.example', 'renee@registered-cycle-store.example'];
const underWay = 'fang@famous-bike-shop.example';

/**
 * Both courses are published before the programmes' term; two people hold a certificate, another is half through. Every
 * use case finds what it did before, so that loading that was cut off is gone on with.
 */
export const demoTraining: DemoRoom = async (db, { dates, origin }) => {
  const publishedAt = new Date(dates.approvedAt);
  for (const course of demoCourses) await publish(db, course, publishedAt);
  for (const [index, email] of certified.entries()) {
    await passThrough(db, serviceCourse, { email, at: dayAfter(dates.quarter.firstDay, 20 + index), origin });
  }
  const half = lessonsOf(serviceCourse).slice(0, 3);
  await study(db, serviceCourse, { email: underWay, at: dayAfter(dates.lastDay, -4), lessons: half });
};

async function publish(db: Database, course: Course, now: Date): Promise<void> {
  const actor = actorOf(await viewerOf(db, demoProposer));
  const { number } = await draftCourse(db, { course, actor, now });
  const { kind } = await publishCourse(db, { code: course.code, number, actor, now });
  if (kind !== 'published' && kind !== 'published-already')
    throw new Error(`${course.code} was not published: ${kind}`);
}

type Studying = { email: string; at: Date };

async function study(
  db: Database,
  { code }: Course,
  { email, at, lessons }: Studying & { lessons: { code: string }[] },
) {
  const viewer = await viewerOf(db, email);
  await enrol(db, viewer, { code, now: at });
  for (const lesson of lessons) await finishLesson(db, viewer, { course: code, lesson: lesson.code, now: at });
  return viewer;
}

async function passThrough(db: Database, course: Course, { email, at, origin }: Studying & { origin: string }) {
  const lessons = lessonsOf(course);
  const viewer = await study(db, course, { email, at, lessons: lessons.filter(({ kind }) => kind !== 'quiz') });
  for (const quiz of lessons.filter((lesson) => lesson.kind === 'quiz')) {
    const choice = { course: course.code, lesson: quiz.code, now: at };
    const attempt = await beginAttempt(db, viewer, choice);
    if (attempt.kind === 'open')
      await handIn(db, viewer, { ...choice, number: attempt.number, answers: rightAnswers(quiz) });
  }
  await certifyTaking(db, viewer, { code: course.code, language: 'en', origin, now: at });
}

/** What is right in a quiz, whichever of its questions are drawn. */
function rightAnswers({ questions }: Quiz): Answers {
  const answers = questions.map((question) => [
    question.code,
    question.kind === 'number'
      ? [question.answer]
      : question.choices.filter(({ right }) => right).map(({ code }) => code),
  ]);
  return Object.fromEntries(answers);
}

function dayAfter(day: number, days: number): Date {
  return new Date(`${dayToText(day + days)}T17:00:00.000Z`);
}
