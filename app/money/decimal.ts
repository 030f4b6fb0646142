/** An exact decimal number: `units` divided by ten to the power of `scale`. */
export type Decimal = { units: bigint; scale: number };

const decimalText = /^-?\d+(?:\.\d+)?$/;

/** Reads `-?digits[.digits]`, the only way a number is written in a file. Undefined for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  if (!decimalText.test(text)) return undefined;
  const point = text.indexOf('.');
  if (point < 0) return { units: BigInt(text), scale: 0 };
  return { units: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

/** Digits after the point that are needed, trailing zeros not counted: 1.500 needs one. */
export function decimalPlaces({ units, scale }: Decimal): number {
  let places = scale;
  let rest = units;
  while (places > 0 && rest % 10n === 0n) {
    rest /= 10n;
    places -= 1;
  }
  return places;
}

/** Writes a whole number of the smallest unit with its decimal digits: 123456 with 2 is "1234.56". */
export function unitsToText(units: bigint | number, digits: number): string {
  const value = BigInt(units);
  const sign = value < 0n ? '-' : '';
  const text = (value < 0n ? -value : value).toString().padStart(digits + 1, '0');
  if (digits === 0) return sign + text;
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
