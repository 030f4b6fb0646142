import type { Database } from '#db/connect.ts';
import { listCourseVersions } from '#db/queries/courses.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { type Language, localText } from '../i18n/index.ts';
import { mayAct, type Viewer } from '../identity/index.ts';
import { findLesson, lessonsOf } from './course.ts';
import { outlineOf } from './course-page.server.ts';
import { contentOf, showLesson } from './lesson-page.server.ts';

type Reading = { code: string; number: number; language: Language };

/** A version of a course as staff read it: every lesson in full, and what may be done with it. */
export async function findVersionPage(db: Database, viewer: Viewer, { code, number, language }: Reading) {
  const versions = await listCourseVersions(db, code);
  const version = versions.find((one) => one.number === number);
  if (!version) return undefined;
  const { definition, drafterName, draftedAt, publisherName, publishedAt } = version;
  const isDraft = publishedAt === null;
  const fileBase = `/courses/${code}/versions/${number}/lessons`;
  return {
    ...outlineOf(version, { language }),
    timeZone: (await getCalendar(db)).timeZone,
    isDraft,
    mayPublish: isDraft && mayAct(viewer, 'courses:publish'),
    mayWrite: isDraft && mayAct(viewer, 'courses:write'),
    record: { drafterName, draftedAt, publisherName, publishedAt },
    /** The version that people take now, which this one would replace. */
    inForce: versions.find((one) => one.publishedAt !== null)?.number,
    lessons: lessonsOf(definition).map((lesson) => ({
      code: lesson.code,
      kind: lesson.kind,
      questions: lesson.kind === 'quiz' ? lesson.questions.length : undefined,
      ...showLesson(lesson, { language, fileHref: `${fileBase}/${lesson.code}/file` }),
    })),
  };
}

/** A lesson of a version as it is written, for its form. */
export async function findLessonToEdit(
  db: Database,
  { code, number, lesson: lessonCode, language }: Reading & { lesson: string },
) {
  const version = (await listCourseVersions(db, code)).find((one) => one.number === number);
  const lesson = version && findLesson(version.definition, lessonCode);
  if (!version || !lesson || version.publishedAt !== null) return undefined;
  return {
    course: localText(version.definition.title, language),
    code,
    number,
    lesson: lessonCode,
    revision: version.revision,
    title: localText(lesson.title, language),
    text: contentOf(lesson, language).markdown.trim(),
  };
}
