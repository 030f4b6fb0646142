import type { BandMethod } from './method.ts';

/** Methods that programmes may name and that are described, but not calculated by this revision. */
export const awaitedMethods: BandMethod[] = [
  {
    name: 'each-capped',
    sentence: {
      en: 'Every band reached pays, each on the part up to its own end.',
      'zh-Hans': '所达的每一档均返利，各档以其上限为限计算。',
      'zh-Hant': '所達的每一級距均返利，各級距以其上限為限計算。',
    },
  },
  {
    name: 'each-full',
    sentence: {
      en: 'Every band reached pays on the whole.',
      'zh-Hans': '所达的每一档均按全额返利，各档累加。',
      'zh-Hant': '所達的每一級距均按全額返利，各級距累加。',
    },
  },
  {
    name: 'linear',
    sentence: {
      en: 'The rate rises in a straight line from one band to the next and is paid on the whole.',
      'zh-Hans': '返利标准在相邻档位之间按直线变动，对全额计算。',
      'zh-Hant': '返利標準在相鄰級距之間按直線變動，對全額計算。',
    },
  },
];
