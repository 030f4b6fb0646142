import type { Course } from '#app/training/index.ts';
import { care } from './care.ts';
import { fitting } from './fitting.ts';
import { bikesQuestions } from './questions.ts';
import { range } from './range.ts';
import { selling } from './selling.ts';

/** The bicycles of the range: for whom each is, how it is fitted, and how it stays good. */
export const bikesCourse: Course = {
  code: 'BIKES',
  title: {
    en: 'Road, mountain, touring: the right bicycle',
    'zh-Hans': '公路、山地、旅行：选对一辆车',
    'zh-Hant': '公路、登山、旅行：選對一輛車',
  },
  summary: {
    en: 'The three families of the range, how to fit a frame to a rider, what speaks for which model, and how it stays good.',
    'zh-Hans': '认识三个系列，学会为骑手选对车架，掌握各款卖点，交车之后也能养护得当。',
    'zh-Hant': '認識三個系列，學會為騎士選對車架，掌握各款賣點，交車之後也能保養得當。',
  },
  required: [],
  certificate: { months: 12, counts: true },
  modules: [
    {
      code: 'range-and-fit',
      title: { en: 'Range and fit', 'zh-Hans': '系列与尺码', 'zh-Hant': '系列與尺寸' },
      lessons: [range, fitting],
    },
    {
      code: 'in-the-shop',
      title: { en: 'In the shop', 'zh-Hans': '在门店里', 'zh-Hant': '在門市裡' },
      lessons: [
        selling,
        care,
        {
          code: 'quiz',
          kind: 'quiz',
          minutes: 5,
          title: { en: 'Quiz: the right bicycle', 'zh-Hans': '测验：选对一辆车', 'zh-Hant': '測驗：選對一輛車' },
          text: {
            en: 'Questions on families, fit and care. Some ask for a number; a calculator is allowed.',
            'zh-Hans': '题目涉及系列、尺码与养护。有的题目要填数字，可以使用计算器。',
            'zh-Hant': '題目涉及系列、尺寸與保養。有的題目要填數字，可以使用計算機。',
          },
          draw: 5,
          passPercent: 80,
          attempts: 3,
          questions: bikesQuestions,
        },
      ],
    },
  ],
};
