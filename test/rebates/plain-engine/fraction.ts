/** A number as a fraction of whole numbers, always in lowest terms and with a positive denominator. */
export type Fraction = { readonly over: bigint; readonly under: bigint };

export type RoundingMode = 'half-up' | 'half-even' | 'down';

export function fraction(over: bigint, under = 1n): Fraction {
  if (under === 0n) throw new Error('nothing is divided by zero');
  const sign = under < 0n ? -1n : 1n;
  const shared = commonDivisor(over, under);
  return { over: (sign * over) / shared, under: (sign * under) / shared };
}

export const nothing = fraction(0n);
export const whole = fraction(1n);
export const hundred = fraction(100n);

/** Reads decimal text such as `-12.50`. */
export function number(text: string): Fraction {
  const [front = '', behind = ''] = text.split('.');
  return fraction(BigInt(front + behind), 10n ** BigInt(behind.length));
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under - b.over * a.under, a.under * b.under);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.over, a.under * b.under);
}

export function by(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under, a.under * b.over);
}

export function total(list: readonly Fraction[]): Fraction {
  let sum = nothing;
  for (const one of list) sum = plus(sum, one);
  return sum;
}

export function isLess(a: Fraction, b: Fraction): boolean {
  return a.over * b.under < b.over * a.under;
}

export function isSame(a: Fraction, b: Fraction): boolean {
  return a.over === b.over && a.under === b.under;
}

export function isAbove(a: Fraction, b: Fraction): boolean {
  return isLess(b, a);
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return isLess(a, b) ? a : b;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return isLess(a, b) ? b : a;
}

/** The whole number at or below. */
export function floor({ over, under }: Fraction): bigint {
  const quotient = over / under;
  return over < 0n && over % under !== 0n ? quotient - 1n : quotient;
}

/** Half-up is away from zero, half-even goes to the even neighbour, down drops the fraction. */
export function round(value: Fraction, mode: RoundingMode): bigint {
  if (value.over < 0n) return -round(fraction(-value.over, value.under), mode);
  const low = floor(value);
  const rest = minus(value, fraction(low));
  const half = fraction(1n, 2n);
  if (mode === 'down' || isLess(rest, half)) return low;
  if (isAbove(rest, half) || mode === 'half-up') return low + 1n;
  return low % 2n === 0n ? low : low + 1n;
}

/** Decimal text, rounded half-up to at most six decimals, without trailing zeros. */
export function toText(value: Fraction): string {
  const millionths = round(times(value, fraction(1_000_000n)), 'half-up');
  const digits = String(millionths < 0n ? -millionths : millionths).padStart(7, '0');
  const decimals = digits.slice(-6).replace(/0+$/, '');
  return `${millionths < 0n ? '-' : ''}${digits.slice(0, -6)}${decimals && '.'}${decimals}`;
}

/**
 * Spreads a whole number in proportion to the weights, equally where they sum to zero. Each part is at first its exact
 * share rounded towards minus infinity; what is then left goes, one each, to the largest remainders, the earlier first.
 * A negative number is spread as its positive twin.
 */
export function spread(count: bigint, weights: readonly Fraction[]): bigint[] {
  if (count < 0n) return spread(-count, weights).map((part) => -part);
  const sum = total(weights);
  const shares = weights.map((weight) =>
    isSame(sum, nothing) ? fraction(count, BigInt(weights.length)) : by(times(fraction(count), weight), sum),
  );
  return roundTogether(count, shares);
}

/** Rounds exact shares to whole numbers that sum to `count`. */
export function roundTogether(count: bigint, shares: readonly Fraction[]): bigint[] {
  const parts = shares.map(floor);
  let left = count;
  for (const part of parts) left -= part;
  const remainders = shares.map((share, index) => ({ index, rest: minus(share, fraction(floor(share))) }));
  remainders.sort((a, b) => (isSame(a.rest, b.rest) ? a.index - b.index : isLess(a.rest, b.rest) ? 1 : -1));
  for (const { index } of remainders) {
    if (left <= 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
