import type { Database } from '#db/connect.ts';
import { countCertifiedByCourse } from '#db/queries/certificates.ts';
import { type CourseVersion, listCourseVersions, listPublishedCourses } from '#db/queries/courses.ts';
import { countEnrolledPeople } from '#db/queries/enrolments.ts';
import { listProductLineTitles } from '#db/queries/product-lines.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { stagesByProductLine } from '#db/queries/stages-on.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { type Language, localText } from '../i18n/index.ts';
import { fenceOf, may, mayAct, type Viewer } from '../identity/index.ts';
import { findTaking, learnerOf } from './find-taking.server.ts';
import { minutesOf } from './progress.ts';
import { requiredFor } from './required.ts';

type Reading = { code: string; language: Language; now: Date };

/** A course for a person of a distributor: what it teaches, for whom it is required, and how far it is done. */
export async function findMyCoursePage(db: Database, viewer: Viewer, { code, language, now }: Reading) {
  const learner = learnerOf(viewer);
  const taking = await findTaking(db, learner, { code, now });
  const published = (await listPublishedCourses(db)).find((version) => version.code === code);
  // Whoever begins anew takes the newest version.
  const version = taking && !taking.mayBeginAnew ? taking.version : published;
  if (!version) return undefined;
  const { timeZone } = await getCalendar(db);
  const day = dayToText(dayInZone(now, timeZone));
  const stages = await stagesByProductLine(db, { distributorId: learner.distributorId, date: day });
  const nameOf = await productLineNames(db, language);
  const done = taking && !taking.mayBeginAnew ? taking.done : new Set<string>();
  return {
    kind: 'mine' as const,
    ...outlineOf(version, { language, done }),
    requiredFor: requiredFor(version.definition, stages).map(({ productLine, stage }) => ({
      stage,
      productLine: nameOf(productLine),
    })),
    standing: taking?.standing ?? ('none' as const),
    isEnrolled: taking !== undefined,
    mayEnrol: taking?.mayBeginAnew ?? true,
    progress: taking?.progress,
    certificate: taking?.enrolment.certificate ?? null,
    certificateTo: taking?.enrolment.certificateTo ?? null,
  };
}

/** A course for staff: its newest published version (or its draft), all versions, and who takes it. */
export async function findStaffCoursePage(db: Database, viewer: Viewer, { code, language, now }: Reading) {
  const { role } = viewer;
  const versions = await listCourseVersions(db, code);
  const published = versions.find(({ publishedAt }) => publishedAt !== null);
  const version = published ?? versions[0];
  if (!version || (!published && !may(role, 'course-versions:read'))) return undefined;
  const { timeZone } = await getCalendar(db);
  const today = dayToText(dayInZone(now, timeZone));
  const nameOf = await productLineNames(db, language);
  return {
    kind: 'staff' as const,
    ...outlineOf(version, { language }),
    timeZone,
    required: version.definition.required.map(({ stage, productLines }) => ({
      stage,
      productLines: productLines?.map(nameOf),
    })),
    enrolled: (await countEnrolledPeople(db, fenceOf(viewer))).get(version.courseId) ?? 0,
    certified: (await countCertifiedByCourse(db, fenceOf(viewer), today)).get(version.courseId) ?? 0,
    versions: versions.map(({ number, drafterName, draftedAt, publisherName, publishedAt }) => {
      return { number, drafterName, draftedAt, publisherName, publishedAt };
    }),
    draft: versions[0]?.publishedAt === null ? versions[0].number : undefined,
    mayRead: may(role, 'course-versions:read'),
    mayWrite: mayAct(viewer, 'courses:write'),
  };
}

async function productLineNames(db: Database, language: Language): Promise<(code: string) => string> {
  const titles = await listProductLineTitles(db);
  return (code) => localText(titles.get(code) ?? {}, language) || code;
}

/** What a version is called and teaches, lesson by lesson, without any lesson's content; and of someone's, what is done. */
export function outlineOf(
  { code, number, definition }: CourseVersion,
  { language, done }: { language: Language; done?: ReadonlySet<string> },
) {
  const { title, summary, certificate, modules } = definition;
  return {
    code,
    number,
    title: localText(title, language),
    summary: localText(summary, language),
    minutes: minutesOf(definition),
    months: certificate.months,
    counts: certificate.counts,
    modules: modules.map((module) => ({
      code: module.code,
      title: localText(module.title, language),
      lessons: module.lessons.map((lesson) => ({
        code: lesson.code,
        kind: lesson.kind,
        title: localText(lesson.title, language),
        minutes: lesson.minutes,
        isDone: done?.has(lesson.code),
      })),
    })),
  };
}
