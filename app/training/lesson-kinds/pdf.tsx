import { z } from 'zod';
import { localText } from '../../i18n/index.ts';
import { localTextSchema } from '../local-text.ts';
import { LessonText } from './html.tsx';
import { type LessonKind, type LessonShown, lessonHead } from './kind.ts';

/** A PDF, as a stored file, with a text that introduces it. */
const pdfSchema = z.strictObject({
  ...lessonHead,
  kind: z.literal('pdf'),
  file: z.int().positive(),
  text: localTextSchema,
});

export const pdfKind = {
  schema: pdfSchema,
  contentOf: ({ text, file }, language) => ({ markdown: localText(text, language), fileId: file }),
  Part: PdfPart,
} satisfies LessonKind<z.output<typeof pdfSchema>>;

function PdfPart({ html, fileHref, title }: LessonShown) {
  return (
    <div className="grid gap-4">
      <LessonText html={html} />
      <p>
        <a className="text-link" href={fileHref} rel="noreferrer" target="_blank">
          {title} (PDF)
        </a>
      </p>
    </div>
  );
}
