export { readRange } from './byte-range.ts';
export { type Course, courseSchema, type Lesson, lessonsOf, type Quiz } from './course.ts';
export type { Drawn } from './draw-questions.ts';
export { lessonKinds } from './lesson-kinds/index.ts';
export type { Answers } from './mark-answers.ts';
