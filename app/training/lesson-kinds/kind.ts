import type { ComponentType } from 'react';
import { z } from 'zod';
import type { Language } from '../../i18n/index.ts';
import { codeSchema, localTextSchema } from '../local-text.ts';

/** What every lesson has, of whatever kind. `minutes` is how long it takes, as a guess. */
export const lessonHead = { code: codeSchema, title: localTextSchema, minutes: z.int().min(1).max(240) };

/** A lesson in the reader's language: Markdown, and the stored file that it is about. */
export type LessonContent = { markdown: string; fileId?: number };

/** The same ready to be shown: HTML of ours, and the address of the file. */
export type LessonShown = { html: string; fileHref?: string; title: string };

/** One kind of lesson: what it is written as, what of it is read, and how it is shown. */
export type LessonKind<Lesson> = {
  schema: z.ZodType<Lesson>;
  contentOf: (lesson: Lesson, language: Language) => LessonContent;
  Part: ComponentType<LessonShown>;
};
