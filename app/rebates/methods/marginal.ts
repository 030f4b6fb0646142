import { compare, divide, type Ratio, ratio, subtract, zero } from '#app/money/index.ts';
import type { BandMethod, BandPart, BandReading } from './method.ts';

/**
 * The stretch from zero to the qualifier is laid over the bands; each pays on the share of the basis that its overlap
 * has in the whole stretch. A band that is entered without an overlap has share zero: its lump sum is still paid.
 */
export const marginal: BandMethod = {
  name: 'marginal',
  parts: (reading) => {
    const { qualifier, reached } = reading;
    if (compare(qualifier, zero) === 0) return entered(reached, (band) => ratio(band === reached ? 1n : 0n));
    const [low, high] = compare(qualifier, zero) < 0 ? [qualifier, zero] : [zero, qualifier];
    const stretch = subtract(high, low);
    const parts = reading.froms.map((_, band) => ({
      band,
      share: divide(overlap(reading, band, low, high), stretch),
      isEntered: band <= reached,
    }));
    return parts.filter(({ isEntered, share }) => isEntered || share.numerator !== 0n);
  },
  sentence: {
    en: 'Each part earns the rate of its own band.',
    'zh-Hans': '分段计算，各段按各自档位的标准返利。',
    'zh-Hant': '分段計算，各段按各自級距的標準返利。',
  },
  example: {
    bands: [
      { from: '0', percent: '10' },
      { from: '1000', percent: '25' },
    ],
    amount: '2000',
    pays: '350.00',
  },
};

function entered(reached: number, shareOf: (band: number) => Ratio): BandPart[] {
  return Array.from({ length: reached + 1 }, (_, band) => ({ band, share: shareOf(band), isEntered: true }));
}

function overlap({ froms }: BandReading, band: number, low: Ratio, high: Ratio): Ratio {
  const [from, to] = [froms[band], froms[band + 1]];
  const start = from && compare(from, low) > 0 ? from : low;
  const end = to && compare(to, high) < 0 ? to : high;
  return compare(start, end) < 0 ? subtract(end, start) : zero;
}
