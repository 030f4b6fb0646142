import { z } from 'zod';
import { localText } from '../../i18n/index.ts';
import { localTextSchema } from '../local-text.ts';
import { drawnCount, questionSchema } from '../questions.ts';
import { LessonText } from './html.tsx';
import { type LessonKind, type LessonShown, lessonHead } from './kind.ts';

/**
 * Questions of which `draw` are asked in an attempt. It is passed with at least `passPercent` of them right, in at most
 * so many attempts. Its questions are shown only by an attempt.
 */
const quizSchema = z
  .strictObject({
    ...lessonHead,
    kind: z.literal('quiz'),
    text: localTextSchema,
    draw: z.int().min(1).optional(),
    passPercent: z.int().min(1).max(100),
    attempts: z.int().min(1).max(20),
    questions: z.array(questionSchema).min(1),
  })
  .refine(({ questions }) => new Set(questions.map(({ code }) => code)).size === questions.length, {
    path: ['questions'],
    error: 'every question has a code of its own',
  })
  .refine((quiz) => drawnCount(quiz) <= quiz.questions.length, {
    path: ['draw'],
    error: 'at most as many as there are questions',
  });

export const quizKind = {
  schema: quizSchema,
  contentOf: ({ text }, language) => ({ markdown: localText(text, language) }),
  Part: QuizPart,
} satisfies LessonKind<z.output<typeof quizSchema>>;

function QuizPart({ html }: LessonShown) {
  return <LessonText html={html} />;
}
