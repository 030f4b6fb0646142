import { type Course, type Lesson, lessonsOf } from './course.ts';

export type Progress = {
  done: number;
  total: number;
  isComplete: boolean;
  /** The first lesson that is not done; none when all are. */
  next: string | undefined;
};

/** How far somebody is with a course. A quiz is done when it is passed. */
export function progressOf(course: Pick<Course, 'modules'>, done: ReadonlySet<string>): Progress {
  const lessons = lessonsOf(course);
  const open = lessons.filter(({ code }) => !done.has(code));
  return {
    done: lessons.length - open.length,
    total: lessons.length,
    isComplete: open.length === 0,
    next: open[0]?.code,
  };
}

/** The lessons before and after one. */
export function neighboursOf(
  course: Pick<Course, 'modules'>,
  code: string,
): { previous: Lesson | undefined; next: Lesson | undefined } {
  const lessons = lessonsOf(course);
  const at = lessons.findIndex((lesson) => lesson.code === code);
  return { previous: lessons[at - 1], next: at < 0 ? undefined : lessons[at + 1] };
}

/** How long the whole course takes, as a guess. */
export function minutesOf(course: Pick<Course, 'modules'>): number {
  return lessonsOf(course).reduce((sum, { minutes }) => sum + minutes, 0);
}
