import type { Course } from '#app/training/index.ts';

const text = { en: 'Text.', 'zh-Hans': '正文。', 'zh-Hant': '正文。' };

/** A small course: two lessons, and a quiz with a question of each kind, of which all have to be right. */
export const smallCourse: Course = {
  code: 'SMALL',
  title: { en: 'A small course', 'zh-Hans': '小课程', 'zh-Hant': '小課程' },
  summary: { en: 'All of it.' },
  required: [{ stage: 'entry' }, { stage: 'growth', productLines: ['Bikes'] }],
  certificate: { months: 12, counts: true },
  modules: [
    {
      code: 'first',
      title: { en: 'First module' },
      lessons: [
        { code: 'one', kind: 'text', title: { en: 'Lesson one' }, minutes: 3, text },
        { code: 'two', kind: 'text', title: { en: 'Lesson two' }, minutes: 3, text },
      ],
    },
    {
      code: 'second',
      title: { en: 'Second module' },
      lessons: [
        {
          code: 'quiz',
          kind: 'quiz',
          title: { en: 'Quiz' },
          minutes: 5,
          text,
          passPercent: 67,
          attempts: 2,
          questions: [
            {
              code: 'single',
              kind: 'single',
              text: { en: 'One?' },
              explanation: { en: 'Secret reason.' },
              choices: [
                { code: 'a', text: { en: 'A' }, right: true },
                { code: 'b', text: { en: 'B' }, right: false },
                { code: 'c', text: { en: 'C' }, right: false },
              ],
            },
            {
              code: 'several',
              kind: 'multiple',
              text: { en: 'Several?' },
              explanation: { en: 'Secret reason.' },
              choices: [
                { code: 'a', text: { en: 'A' }, right: true },
                { code: 'b', text: { en: 'B' }, right: true },
                { code: 'c', text: { en: 'C' }, right: false },
              ],
            },
            {
              code: 'number',
              kind: 'number',
              text: { en: 'How many?' },
              explanation: { en: 'Secret reason.' },
              answer: '12.5',
              tolerance: '0.1',
              unit: { en: 'percent' },
            },
          ],
        },
      ],
    },
  ],
};

export const rightAnswers = { single: ['a'], several: ['a', 'b'], number: ['12.5'] };
export const wrongAnswers = { single: ['b'], several: ['a', 'c'], number: ['12.5'] };
