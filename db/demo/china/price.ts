import { roundToCents } from '../sales.ts';
import type { SourceProduct } from '../source.ts';

/** Invented: what a distributor pays of the list price, as in the source. */
const dealerPercent = 60;

/** What a distributor pays for one piece in fen, at so many percent of the usual price: whole yuan, rounded half-up. */
export function dealerPriceMinor({ listPrice }: SourceProduct, percent: number): number {
  return Math.round((roundToCents(listPrice).minor * dealerPercent * percent) / 1_000_000) * 100;
}
