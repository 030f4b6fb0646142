import { divide, type Ratio, ratio, subtract } from '#app/money/index.ts';
import type { BandMethod, BandReading } from './method.ts';

/**
 * The band reached pays on the whole basis, at rates on the straight line from its own to those of the next band. The
 * last band's rates hold beyond it, and a first band without a beginning, from which no line can start, pays its own.
 */
export const linear: BandMethod = {
  name: 'linear',
  parts: (reading) => [{ band: reading.reached, share: ratio(1n), isEntered: true, towardsNext: wayToNext(reading) }],
  sentence: {
    en: 'The rate rises in a straight line from one band to the next and is paid on the whole.',
    'zh-Hans': '返利标准在相邻档位之间按直线变动，对全额计算。',
    'zh-Hant': '返利標準在相鄰級距之間按直線變動，對全額計算。',
  },
  example: {
    bands: [
      { from: '0', percent: '10' },
      { from: '4000', percent: '30' },
    ],
    amount: '2000',
    pays: '400.00',
  },
};

function wayToNext({ froms, reached, qualifier }: BandReading): Ratio | undefined {
  const [from, to] = [froms[reached], froms[reached + 1]];
  return from && to && divide(subtract(qualifier, from), subtract(to, from));
}
