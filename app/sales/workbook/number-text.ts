const plain = /^(?:0|-?[1-9]\d*)(?:\.\d+)?$/;
const anyNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

/** A spreadsheet keeps this many digits of a number; what stands behind them comes of reckoning in twos. */
const digitsKept = 15;

/**
 * The number that a cell's stored text means, to the fifteen digits that a spreadsheet keeps, without an exponent:
 * 0.30000000000000004 is 0.3. Undefined for what is no number.
 */
export function numberText(stored: string): string | undefined {
  if (stored.length <= digitsKept && plain.test(stored)) return stored;
  if (!anyNumber.test(stored)) return undefined;
  const value = Number(stored);
  if (!Number.isFinite(value)) return undefined;
  const [mantissa = '', exponent = '0'] = value.toExponential(digitsKept - 1).split('e');
  const isNegative = mantissa.startsWith('-');
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  if (digits === '') return '0';
  const text = withPoint(digits, Number(exponent) + 1);
  return isNegative ? `-${text}` : text;
}

/** `point` digits stand before the decimal point; there may be fewer digits than that, or less than none before it. */
function withPoint(digits: string, point: number): string {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return digits.padEnd(point, '0');
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The decimal text a hundred times as large, as a number formatted in percent is shown. */
export function inPercent(text: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const digits = `${whole}${fraction.padEnd(2, '0')}`;
  const point = whole.length + 2;
  const shifted = `${digits.slice(0, point).replace(/^0+(?=\d)/, '')}.${digits.slice(point)}`;
  return `${sign}${shifted.replace(/\.?0*$/, '')}%`;
}

/** Whether a number has so many whole digits that the last ones were lost before it came here. */
export function hasLostDigits(text: string): boolean {
  return text.length > digitsKept && /^-?\d{16}/.test(text);
}
