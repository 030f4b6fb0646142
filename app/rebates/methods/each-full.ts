import { ratio } from '#app/money/index.ts';
import type { BandMethod } from './method.ts';

/** Every band reached pays its rate on the whole basis, so that the rates add up. */
export const eachFull: BandMethod = {
  name: 'each-full',
  parts: ({ reached }) =>
    Array.from({ length: reached + 1 }, (_, band) => ({ band, share: ratio(1n), isEntered: true })),
  sentence: {
    en: 'Every band reached pays on the whole.',
    'zh-Hans': '所达的每一档均按全额返利，各档累加。',
    'zh-Hant': '所達的每一級距均按全額返利，各級距累加。',
  },
  example: {
    bands: [
      { from: '0', percent: '10' },
      { from: '1000', percent: '25' },
    ],
    amount: '2000',
    pays: '700.00',
  },
};
