import type { Database } from '#db/connect.ts';
import { countCertifiedByCourse } from '#db/queries/certificates.ts';
import { type CourseVersion, listCourseVersions, listPublishedCourses } from '#db/queries/courses.ts';
import { countEnrolledPeople, type Learner, listEnrolmentsOf } from '#db/queries/enrolments.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { stagesByProductLine } from '#db/queries/stages-on.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { type Language, type LocalText, localText } from '../i18n/index.ts';
import { fenceOf, may, type Viewer } from '../identity/index.ts';
import { lessonsOf } from './course.ts';
import { findTaking, learnerOf, type Taking } from './find-taking.server.ts';
import { minutesOf } from './progress.ts';
import { requiredFor } from './required.ts';

type Reading = { language: Language; now: Date };

/** The published courses for a person of a distributor: first what is required and not certified, then by code. */
export async function listMyCourses(db: Database, viewer: Viewer, { language, now }: Reading) {
  const learner = learnerOf(viewer);
  const { timeZone } = await getCalendar(db);
  const day = dayToText(dayInZone(now, timeZone));
  const stages = await stagesByProductLine(db, { distributorId: learner.distributorId, date: day });
  const published = await listPublishedCourses(db);
  const takings = await findTakings(db, learner, now);
  const courses = published.map((version) => {
    const taking = takings.get(version.code);
    return {
      ...headOf(taking?.version ?? version, language),
      required: requiredFor(version.definition, stages).length > 0,
      standing: taking?.standing ?? ('none' as const),
      done: taking?.progress.done ?? 0,
      total: taking?.progress.total ?? lessonsOf(version.definition).length,
      certificateTo: taking?.enrolment.certificateTo ?? null,
    };
  });
  const isWaiting = ({ required, standing }: (typeof courses)[number]) => required && standing !== 'certified';
  return courses.sort((a, b) => Number(isWaiting(b)) - Number(isWaiting(a)));
}

/**
 * Every course for staff: its newest version, the draft that waits, and how many are enrolled and certified. Of a course
 * that was never published only those are told who read drafts.
 */
export async function listAllCourses(db: Database, viewer: Viewer, { language, now }: Reading) {
  const { timeZone } = await getCalendar(db);
  const fence = fenceOf(viewer);
  const enrolled = await countEnrolledPeople(db, fence);
  const certified = await countCertifiedByCourse(db, fence, dayToText(dayInZone(now, timeZone)));
  const versions = await listCourseVersions(db);
  const codes = [...new Set(versions.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const own = versions.filter((version) => version.code === code);
    const published = own.find(({ publishedAt }) => publishedAt !== null);
    if (!published && !may(viewer.role, 'course-versions:read')) return [];
    const shown = (published ?? own[0]) as CourseVersion;
    return {
      ...headOf(shown, language),
      published: published?.number,
      draft: own[0]?.publishedAt === null ? own[0].number : undefined,
      enrolled: enrolled.get(shown.courseId) ?? 0,
      certified: certified.get(shown.courseId) ?? 0,
    };
  });
}

/**
 * What the courses that the viewer may see are called, by code: the published ones, and to those who read drafts all of
 * them.
 */
export async function listCourseTitles(db: Database, viewer: Viewer): Promise<{ code: string; title: LocalText }[]> {
  const published = (await listPublishedCourses(db)).map(titleOf);
  if (!may(viewer, 'course-versions:read')) return published;
  const known = new Set(published.map(({ code }) => code));
  const drafts = (await listCourseVersions(db)).filter(({ code }) => !known.has(code) && known.add(code));
  return [...published, ...drafts.map(titleOf)];
}

function titleOf({ code, definition }: CourseVersion) {
  return { code, title: definition.title };
}

/** The takings of the courses in which the learner has enrolled; of the others, which may be many, nothing is asked. */
async function findTakings(db: Database, learner: Learner, now: Date) {
  const takings = new Map<string, Taking>();
  const enrolled = new Set((await listEnrolmentsOf(db, learner)).map(({ code }) => code));
  for (const code of enrolled) {
    const taking = await findTaking(db, learner, { code, now });
    if (taking) takings.set(code, taking);
  }
  return takings;
}

function headOf({ code, definition }: CourseVersion, language: Language) {
  return {
    code,
    title: localText(definition.title, language),
    summary: localText(definition.summary, language),
    minutes: minutesOf(definition),
  };
}
