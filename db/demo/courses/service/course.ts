import type { Course } from '#app/training/index.ts';
import { serviceCase } from './case.ts';
import { moodAndAnalysis } from './mood-and-analysis.ts';
import { needs } from './needs.ts';
import { serviceQuestions } from './questions.ts';
import { solveAndClose } from './solve-and-close.ts';
import { why } from './why.ts';

/** Service in the shop, for everyone who stands behind a counter; required where a partnership is young. */
export const serviceCourse: Course = {
  code: 'SERVICE',
  title: {
    en: 'Moments of truth in customer service',
    'zh-Hans': '服务的关键时刻',
    'zh-Hant': '服務的關鍵時刻',
  },
  summary: {
    en: 'Why a few minutes at the counter decide whether a customer comes back, and four behaviours that make them good ones.',
    'zh-Hans': '柜台前的几分钟为何决定顾客会不会再来，以及让这几分钟变好的四个行为。',
    'zh-Hant': '櫃檯前的幾分鐘為何決定顧客會不會再來，以及讓這幾分鐘變好的四個行為。',
  },
  required: [{ stage: 'entry' }, { stage: 'growth' }],
  certificate: { months: 24, counts: true },
  modules: [
    {
      code: 'customer',
      title: { en: 'The customer', 'zh-Hans': '认识顾客', 'zh-Hant': '認識顧客' },
      lessons: [why, needs],
    },
    {
      code: 'behaviours',
      title: { en: 'Four behaviours', 'zh-Hans': '四个行为', 'zh-Hant': '四個行為' },
      lessons: [moodAndAnalysis, solveAndClose, serviceCase],
    },
    {
      code: 'check',
      title: { en: 'Your knowledge', 'zh-Hans': '学习检验', 'zh-Hant': '學習檢驗' },
      lessons: [
        {
          code: 'quiz',
          kind: 'quiz',
          minutes: 5,
          title: { en: 'Quiz: moments of truth', 'zh-Hans': '测验：关键时刻', 'zh-Hant': '測驗：關鍵時刻' },
          text: {
            en: 'A few questions on what you have read. You may look it up; the point is that you know where it stands.',
            'zh-Hans': '以下题目均出自前面的课时。作答时可以回看，重要的是您知道答案在哪里。',
            'zh-Hant': '以下題目均出自前面的課堂。作答時可以回看，重要的是您知道答案在哪裡。',
          },
          draw: 6,
          passPercent: 80,
          attempts: 3,
          questions: serviceQuestions,
        },
      ],
    },
  ],
};
