import { z } from 'zod';
import { lessonKinds } from './lesson-kinds/index.ts';
import { codeSchema, localTextSchema } from './local-text.ts';

/** The stages of a partnership in which a course may be required. */
export const requiringStages = ['entry', 'growth', 'maturity'] as const;

const { text, video, pdf, quiz } = lessonKinds;
const lessonSchema = z.discriminatedUnion('kind', [text.schema, video.schema, pdf.schema, quiz.schema]);
const moduleSchema = z.strictObject({
  code: codeSchema,
  title: localTextSchema,
  lessons: z.array(lessonSchema).min(1),
});

/**
 * A course as it is written and kept: what it is called, where it is required, for how long its certificate holds and
 * whether programmes may ask for it (`counts`), and its modules. `required` without product lines means all of them.
 */
export const courseSchema = z
  .strictObject({
    code: z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, { error: 'capitals, digits and hyphens' }),
    title: localTextSchema,
    summary: localTextSchema,
    required: z.array(
      z.strictObject({ stage: z.enum(requiringStages), productLines: z.array(z.string()).min(1).optional() }),
    ),
    certificate: z.strictObject({ months: z.int().min(1).max(120), counts: z.boolean() }),
    modules: z.array(moduleSchema).min(1),
  })
  .refine((course) => hasOwnCodes(lessonsOf(course)), { path: ['modules'], error: 'every lesson has its own code' })
  .refine(({ modules }) => hasOwnCodes(modules), { path: ['modules'], error: 'every module has its own code' });

export type Course = z.output<typeof courseSchema>;
export type Lesson = z.output<typeof lessonSchema>;
export type Quiz = Extract<Lesson, { kind: 'quiz' }>;

/** All lessons in their order. */
export function lessonsOf({ modules }: { modules: readonly { lessons: Lesson[] }[] }): Lesson[] {
  return modules.flatMap(({ lessons }) => lessons);
}

export function findLesson(course: Pick<Course, 'modules'>, code: string): Lesson | undefined {
  return lessonsOf(course).find((lesson) => lesson.code === code);
}

function hasOwnCodes(things: readonly { code: string }[]): boolean {
  return new Set(things.map(({ code }) => code)).size === things.length;
}
