import { z } from 'zod';
import { localText } from '../../i18n/index.ts';
import { localTextSchema } from '../local-text.ts';
import { LessonText } from './html.tsx';
import { type LessonKind, type LessonShown, lessonHead } from './kind.ts';

/** A film, as a stored file, with a text that says the same to those who do not see or hear it. */
const videoSchema = z.strictObject({
  ...lessonHead,
  kind: z.literal('video'),
  file: z.int().positive(),
  text: localTextSchema,
});

export const videoKind = {
  schema: videoSchema,
  contentOf: ({ text, file }, language) => ({ markdown: localText(text, language), fileId: file }),
  Part: VideoPart,
} satisfies LessonKind<z.output<typeof videoSchema>>;

function VideoPart({ html, fileHref, title }: LessonShown) {
  return (
    <div className="grid gap-6">
      {/* biome-ignore lint/a11y/useMediaCaption: the text below says what the film says */}
      <video
        aria-label={title}
        className="w-full max-w-cards rounded-box bg-ink"
        controls
        preload="metadata"
        src={fileHref}
      />
      <LessonText html={html} />
    </div>
  );
}
