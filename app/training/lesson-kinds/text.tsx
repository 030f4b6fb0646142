import { z } from 'zod';
import { localText } from '../../i18n/index.ts';
import { localTextSchema } from '../local-text.ts';
import { LessonText } from './html.tsx';
import { type LessonKind, type LessonShown, lessonHead } from './kind.ts';

/** A text in Markdown. */
const textSchema = z.strictObject({ ...lessonHead, kind: z.literal('text'), text: localTextSchema });

export const textKind = {
  schema: textSchema,
  contentOf: ({ text }, language) => ({ markdown: localText(text, language) }),
  Part: TextPart,
} satisfies LessonKind<z.output<typeof textSchema>>;

function TextPart({ html }: LessonShown) {
  return <LessonText html={html} />;
}
