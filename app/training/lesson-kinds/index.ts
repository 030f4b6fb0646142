import { pdfKind } from './pdf.tsx';
import { quizKind } from './quiz.tsx';
import { textKind } from './text.tsx';
import { videoKind } from './video.tsx';

/** The kinds of lessons. */
export const lessonKinds = { text: textKind, video: videoKind, pdf: pdfKind, quiz: quizKind };

export type LessonKindName = keyof typeof lessonKinds;
