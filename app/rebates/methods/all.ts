import { ratio } from '#app/money/index.ts';
import type { BandMethod } from './method.ts';

/** The band that the qualifier has reached pays on the whole basis. */
export const all: BandMethod = {
  name: 'all',
  parts: ({ reached }) => [{ band: reached, share: ratio(1n), isEntered: true }],
  sentence: {
    en: 'The band reached pays on the whole.',
    'zh-Hans': '按所达档位对全额计算返利。',
    'zh-Hant': '按所達級距對全額計算返利。',
  },
  example: {
    bands: [
      { from: '0', percent: '10' },
      { from: '1000', percent: '25' },
    ],
    amount: '2000',
    pays: '500.00',
  },
};
