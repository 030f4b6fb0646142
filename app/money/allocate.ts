import type { Ratio } from './ratio.ts';

/**
 * Spreads a whole number over parts in proportion to `weights`, so that the parts sum to the whole.
 * The largest remainder goes first; ties go to the earlier part, so callers order parts by line id or code.
 * Where the weights sum to zero, the whole is spread equally. A negative whole is spread as its positive twin is,
 * so that an amount and its reversal leave nothing behind on any part.
 */
export function allocate(whole: bigint, weights: readonly Ratio[]): bigint[] {
  if (weights.length === 0) return [];
  if (whole < 0n) return allocate(-whole, weights).map((part) => -part);
  const common = weights.reduce((least, { denominator }) => leastCommonMultiple(least, denominator), 1n);
  let scaled = weights.map(({ numerator, denominator }) => numerator * (common / denominator));
  let total = scaled.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) {
    scaled = scaled.map(() => 1n);
    total = BigInt(scaled.length);
  }
  const parts = scaled.map((weight) => floorDivide(whole * weight, total));
  const remainders = scaled.map((weight, index) => ({
    index,
    size: absolute(whole * weight - (parts[index] as bigint) * total),
  }));
  remainders.sort((a, b) => (a.size === b.size ? a.index - b.index : a.size < b.size ? 1 : -1));
  const left = Number(whole - parts.reduce((sum, part) => sum + part, 0n));
  for (const { index } of remainders.slice(0, left)) parts[index] = (parts[index] as bigint) + 1n;
  return parts;
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const inexact = numerator % denominator !== 0n;
  return inexact && numerator < 0n !== denominator < 0n ? quotient - 1n : quotient;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
