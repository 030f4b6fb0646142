import { compare, divide, type Ratio, ratio, zero } from '#app/money/index.ts';
import type { BandMethod, BandReading } from './method.ts';

/**
 * Every band reached pays on the basis up to its own end, the highest reached on all of it. At qualifier zero no part of
 * the basis lies below the highest, so the others pay their lump sums only.
 */
export const eachCapped: BandMethod = {
  name: 'each-capped',
  parts: (reading) =>
    Array.from({ length: reading.reached + 1 }, (_, band) => ({
      band,
      share: band === reading.reached ? ratio(1n) : shareUpTo(reading.froms[band + 1], reading),
      isEntered: true,
    })),
  sentence: {
    en: 'Every band reached pays, each on the part up to its own end.',
    'zh-Hans': '所达的每一档均返利，各档以其上限为限计算。',
    'zh-Hant': '所達的每一級距均返利，各級距以其上限為限計算。',
  },
  example: {
    bands: [
      { from: '0', percent: '10' },
      { from: '1000', percent: '25' },
    ],
    amount: '2000',
    pays: '600.00',
  },
};

function shareUpTo(end: Ratio | undefined, { qualifier }: BandReading): Ratio {
  if (!end || compare(qualifier, zero) === 0) return zero;
  const share = divide(end, qualifier);
  return compare(share, ratio(1n)) > 0 ? ratio(1n) : share;
}
