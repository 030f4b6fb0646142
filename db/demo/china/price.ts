import { onceEach } from '../once-each.ts';
import { roundToCents } from '../sales.ts';
import type { SourceProduct } from '../source.ts';

/** Invented: what a distributor pays of the list price, as in the source. */
const dealerPercent = 60;

const listPriceMinor = onceEach((listPrice: string) => roundToCents(listPrice).minor);

/** What a distributor pays for one piece in fen, at so many percent of the usual price: whole yuan, rounded half-up. */
export function dealerPriceMinor({ listPrice }: SourceProduct, percent: number): number {
  return Math.round((listPriceMinor(listPrice) * dealerPercent * percent) / 1_000_000) * 100;
}
