import { ratio } from './ratio.ts';
import { ratioToText } from './rounding.ts';

/** How much more than before, in percent of before rounded half-up to one digit; undefined where before was nothing. */
export function changePercent(minor: number, beforeMinor: number): string | undefined {
  if (beforeMinor === 0) return undefined;
  const size = BigInt(Math.abs(beforeMinor));
  return ratioToText(ratio((BigInt(minor) - BigInt(beforeMinor)) * 100n, size), 1);
}
