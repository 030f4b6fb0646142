import type { Database } from '#db/connect.ts';
import { type Attempt, listAttempts } from '#db/queries/attempts.ts';
import { type CourseVersion, getCourseVersion } from '#db/queries/courses.ts';
import { type Enrolment, type Learner, listDoneLessons, listEnrolmentsOf } from '#db/queries/enrolments.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { type Day, dayInZone } from '../calendar/index.ts';
import type { Viewer } from '../identity/index.ts';
import { lessonsOf, type Quiz } from './course.ts';
import { type EnrolmentStanding, mayEnrol, standingOf } from './enrolment-standing.ts';
import { type Progress, progressOf } from './progress.ts';

/** A course that somebody has enrolled in, and how far it is done. */
export type Taking = {
  enrolment: Enrolment;
  version: CourseVersion;
  done: ReadonlySet<string>;
  attempts: ReadonlyMap<string, Attempt[]>;
  progress: Progress;
  standing: EnrolmentStanding;
  /** Whether it can be begun anew. */
  mayBeginAnew: boolean;
};

/** The learner that a viewer is; only people of distributors take courses. */
export function learnerOf({ personId, distributorId, email }: Viewer): Learner {
  if (distributorId === null) throw new Error(`${email} acts for no distributor`);
  return { personId, distributorId };
}

/** The last time that a learner has enrolled in a course. Undefined for one who never has. */
export async function findTaking(
  db: Database,
  learner: Learner,
  { code, now }: { code: string; now: Date },
): Promise<Taking | undefined> {
  const [enrolment] = await listEnrolmentsOf(db, learner, code);
  if (!enrolment) return undefined;
  const { timeZone } = await getCalendar(db);
  const dayOf = (instant: Date) => dayInZone(instant, timeZone);
  const version = await getCourseVersion(db, enrolment.versionId);
  const done = (await listDoneLessons(db, [enrolment.id])).get(enrolment.id) ?? new Set<string>();
  const quizzes = lessonsOf(version.definition).filter((lesson) => lesson.kind === 'quiz');
  const attempts = new Map<string, Attempt[]>();
  for (const { code: lesson } of quizzes) {
    attempts.set(lesson, await listAttempts(db, { enrolmentId: enrolment.id, lesson }));
  }
  const progress = progressOf(version.definition, done);
  const failedOn = failedDay(quizzes, { attempts, done, dayOf });
  const { certificateTo } = enrolment;
  const standing = standingOf({ isComplete: progress.isComplete, certificateTo, failedOn }, dayOf(now));
  const mayBeginAnew = mayEnrol(standing, { failedOn, today: dayOf(now) });
  return { enrolment, version, done, attempts, progress, standing, mayBeginAnew };
}

type Facts = Pick<Taking, 'attempts' | 'done'> & { dayOf: (instant: Date) => Day };

function failedDay(quizzes: readonly Quiz[], { attempts, done, dayOf }: Facts): Day | undefined {
  const days = quizzes.flatMap((quiz) => {
    const handedIn = (attempts.get(quiz.code) ?? []).flatMap(({ marks }) => marks?.markedAt ?? []);
    const last = handedIn.at(-1);
    return !done.has(quiz.code) && handedIn.length >= quiz.attempts && last ? dayOf(new Date(last)) : [];
  });
  return days.length === 0 ? undefined : Math.max(...days);
}
