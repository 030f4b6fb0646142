import type { Language } from '#app/i18n/index.ts';
import type { Ratio } from '#app/money/index.ts';
import type { Band, Boundary } from '../programme/bands.ts';

/**
 * One band's part in what is paid: the band's own rates are applied to `share` of the basis. A band that the stretch
 * of a negative qualifier crosses without being reached is not entered: it pays rates and no lump sum.
 */
export type BandPart = {
  band: number;
  share: Ratio;
  isEntered: boolean;
  /** How far the rates have run from this band's to the next one's, from 0 to 1; without it they are this band's. */
  towardsNext?: Ratio;
};

/** What a method may know: where the bands begin, ascending, which of them is reached, and by what. */
export type BandReading = {
  /** The beginning of each band. The first may have none: it has no lower bound. */
  froms: readonly (Ratio | undefined)[];
  boundary: Boundary;
  qualifier: Ratio;
  /** Index of the band that the qualifier has reached. */
  reached: number;
};

/** One way in which bands pay. A new one is a file like `all.ts` and a line in `index.ts`. */
export type BandMethod = {
  name: string;
  /** The parts that are paid, ascending by band. */
  parts: (reading: BandReading) => BandPart[];
  /** The rule in a sentence. */
  sentence: Record<Language, string>;
  /** What these bands pay on a sale of this amount. A test reckons it. */
  example: { bands: readonly Band[]; amount: string; pays: string };
};
