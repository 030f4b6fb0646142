import { z } from 'zod';
import { add, compare, multiply, parseDecimal, type Ratio, ratio, subtract, zero } from '#app/money/index.ts';
import { decimalText, ratioOfText } from './decimal-text.ts';
import { plainText } from './plain-text.ts';

export const boundaries = ['lower', 'upper'] as const;
/** To which band a value exactly at a `from` belongs: `lower` to the one that begins there, `upper` to the one before. */
export type Boundary = (typeof boundaries)[number];

const positive = (what: string) => decimalText.refine((text) => signOf(text) > 0n, { error: `${what} above zero` });
const notNegative = (what: string) =>
  decimalText.refine((text) => signOf(text) >= 0n, { error: `${what}, not negative` });

/** One band: where it begins and what it pays. A reward that it lacks is zero. */
export const bandSchema = z.strictObject(
  {
    from: decimalText.optional(),
    percent: decimalText.optional(),
    perUnit: decimalText.optional(),
    lumpSum: decimalText.optional(),
    every: positive('a number').optional(),
    everyCounts: z.enum(['full', 'started'], { error: 'one of full, started' }).optional(),
    freeUnits: notNegative('a number of units').optional(),
  },
  { error: 'a band, such as {"from": "1000", "percent": "2"}' },
);

export type Band = z.output<typeof bandSchema>;

/** A band's numbers, exact. `percent` is a fraction: 2 % is 2/100. */
export type BandRates = {
  from?: Ratio;
  percent?: Ratio;
  perUnit?: Ratio;
  lumpSum?: Ratio;
  every?: Ratio;
  everyCounts: 'full' | 'started';
  freeUnits?: Ratio;
  /** The numbers as the programme writes them, for explanations. */
  written: Band;
};

export function readBand(band: Band): BandRates {
  const read = (text: string | undefined) => (text === undefined ? undefined : ratioOfText(text));
  const percent = read(band.percent);
  return {
    from: read(band.from),
    percent: percent && ratio(percent.numerator, percent.denominator * 100n),
    perUnit: read(band.perUnit),
    lumpSum: read(band.lumpSum),
    every: read(band.every),
    everyCounts: band.everyCounts ?? 'full',
    freeUnits: read(band.freeUnits),
    written: band,
  };
}

/** Rates on the straight line between two bands; what a band lacks is zero there. Steps and goods stay the first's. */
export function ratesBetween(own: BandRates, next: BandRates, way: Ratio): BandRates {
  const between = (a: Ratio | undefined, b: Ratio | undefined) =>
    a || b ? add(a ?? zero, multiply(subtract(b ?? zero, a ?? zero), way)) : undefined;
  const percent = between(own.percent, next.percent);
  const perUnit = between(own.perUnit, next.perUnit);
  const lumpSum = between(own.lumpSum, next.lumpSum);
  const written = {
    ...own.written,
    ...(percent && { percent: plainText(multiply(percent, ratio(100n))) }),
    ...(perUnit && { perUnit: plainText(perUnit) }),
    ...(lumpSum && { lumpSum: plainText(lumpSum) }),
  };
  return { ...own, percent, perUnit, lumpSum, written };
}

/** Index of the band that `value` has reached; null below the first. */
export function reachedBand(froms: readonly (Ratio | undefined)[], value: Ratio, boundary: Boundary): number | null {
  let reached: number | null = null;
  froms.forEach((from, band) => {
    if (isReached(from, value, boundary)) reached = band;
  });
  return reached;
}

function isReached(from: Ratio | undefined, value: Ratio, boundary: Boundary): boolean {
  if (!from) return true;
  const order = compare(value, from);
  return boundary === 'lower' ? order >= 0 : order > 0;
}

function signOf(text: string): bigint {
  return parseDecimal(text)?.units ?? 0n;
}
