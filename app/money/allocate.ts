import { add, type Ratio, subtract, zero } from './ratio.ts';
import { type Rounding, roundRatio } from './rounding.ts';

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

/**
 * Rounds exact parts so that they sum to their rounded sum. The largest remainder goes first; ties go to the earlier
 * part. A negative sum is rounded as its positive twin is.
 */
export function roundTogether(parts: readonly Ratio[], rounding: Rounding): bigint[] {
  const sum = parts.reduce(add, zero);
  if (sum.numerator < 0n) return roundTogether(parts.map(negated), rounding).map((part) => -part);
  const floors = parts.map(({ numerator, denominator }) => floorDivide(numerator, denominator));
  const left = floors.reduce((rest, floor) => rest - floor, roundRatio(sum, rounding));
  const remainders = parts.map((part, index) => {
    const { numerator, denominator } = subtract(part, { numerator: floors[index] as bigint, denominator: 1n });
    return { index, numerator, denominator };
  });
  remainders.sort((a, b) => {
    const difference = b.numerator * a.denominator - a.numerator * b.denominator;
    return difference === 0n ? a.index - b.index : difference < 0n ? -1 : 1;
  });
  for (const { index } of remainders.slice(0, Number(left))) floors[index] = (floors[index] as bigint) + 1n;
  return floors;
}

function negated({ numerator, denominator }: Ratio): Ratio {
  return { numerator: -numerator, denominator };
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
