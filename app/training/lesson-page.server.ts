import type { Database } from '#db/connect.ts';
import { type Language, localText } from '../i18n/index.ts';
import type { Viewer } from '../identity/index.ts';
import { findLesson, type Lesson, type Quiz } from './course.ts';
import { findTaking, learnerOf, type Taking } from './find-taking.server.ts';
import { lessonKinds } from './lesson-kinds/index.ts';
import type { LessonContent } from './lesson-kinds/kind.ts';
import { markdownToHtml } from './markdown-to-html.server.ts';
import { neighboursOf } from './progress.ts';
import { drawnCount } from './questions.ts';

type Reading = { course: string; lesson: string; language: Language; now: Date };

/** A lesson of a course that the viewer has enrolled in, with the lessons around it and, for a quiz, its attempts. */
export async function findLessonPage(db: Database, viewer: Viewer, { course, lesson: code, language, now }: Reading) {
  const taking = await findTaking(db, learnerOf(viewer), { code: course, now });
  const lesson = taking && findLesson(taking.version.definition, code);
  if (!taking || !lesson) return undefined;
  const { definition } = taking.version;
  const { previous, next } = neighboursOf(definition, code);
  const named = (other: Lesson | undefined) =>
    other && { code: other.code, title: localText(other.title, language), kind: other.kind };
  const module = definition.modules.find(({ lessons }) => lessons.some((one) => one.code === code));
  return {
    course: { code: course, title: localText(definition.title, language) },
    module: localText(module?.title ?? {}, language),
    code,
    kind: lesson.kind,
    minutes: lesson.minutes,
    isDone: taking.done.has(code),
    progress: taking.progress,
    previous: named(previous),
    next: named(next),
    shown: showLesson(lesson, { language, fileHref: `/learn/${course}/${code}/file` }),
    quiz: lesson.kind === 'quiz' ? quizOf(lesson, taking) : undefined,
  };
}

/** A lesson in the reader's language, ready to be shown. */
export function showLesson(lesson: Lesson, { language, fileHref }: { language: Language; fileHref: string }) {
  const { markdown, fileId } = contentOf(lesson, language);
  return {
    title: localText(lesson.title, language),
    html: markdownToHtml(markdown),
    fileHref: fileId === undefined ? undefined : fileHref,
  };
}

export function contentOf(lesson: Lesson, language: Language): LessonContent {
  const { contentOf: read } = lessonKinds[lesson.kind] as {
    contentOf: (lesson: Lesson, language: Language) => LessonContent;
  };
  return read(lesson, language);
}

function quizOf(quiz: Quiz, { attempts, done, standing }: Taking) {
  const made = attempts.get(quiz.code) ?? [];
  const isPassed = done.has(quiz.code);
  return {
    questions: drawnCount(quiz),
    passPercent: quiz.passPercent,
    allowed: quiz.attempts,
    left: quiz.attempts - made.filter(({ marks }) => marks !== undefined).length,
    isPassed,
    isOver: standing === 'failed',
    open: made.find(({ marks }) => marks === undefined)?.number,
    attempts: made.map(({ number, marks }) => ({
      number,
      marks: marks && { right: marks.rightCount, of: marks.questionCount, passed: marks.passed },
    })),
  };
}
