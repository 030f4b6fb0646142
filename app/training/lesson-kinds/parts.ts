import type { ComponentType } from 'react';
import type { LessonKindName } from './index.ts';
import type { LessonShown } from './kind.ts';
import { PdfPart } from './pdf.tsx';
import { QuizPart } from './quiz.tsx';
import { TextPart } from './text.tsx';
import { VideoPart } from './video.tsx';

/** How each kind of lesson is shown; apart from the kinds, so that their schemas do not reach the browser. */
export const lessonParts: Record<LessonKindName, ComponentType<LessonShown>> = {
  text: TextPart,
  video: VideoPart,
  pdf: PdfPart,
  quiz: QuizPart,
};
