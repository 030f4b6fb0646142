import { type Refusal, refuse } from './row-error.ts';

const form = 'digits with a point before decimals, such as 1234.56, and nothing else';

/** Says why a text is no number, with every number that it could mean; none of them is taken. */
export function explainNumber(text: string): Refusal {
  const [first, second] = readingsOf(text);
  if (first === undefined) return refuse('not-a-number', form);
  if (second === undefined) return refuse('number-otherwise', `${form}; this could mean ${first}`, { first });
  return refuse('number-both-ways', `${form}; this could mean ${first} or ${second}`, { first, second });
}

const unsigned = /^\d+(?:\.\d+)?$/;

function readingsOf(text: string): string[] {
  const { isNegative, digits } = takeSign(inPlainDigits(text));
  const { core, powers } = takeScale(takeCurrency(digits));
  const asWritten = core.replaceAll(',', '');
  const withComma = core.includes(',') || core.split('.').length > 2;
  const otherWay = withComma ? core.replaceAll('.', '').replace(',', '.') : asWritten;
  const readings = [asWritten, otherWay]
    .map((reading) => reading.replace(/\.$/, ''))
    .filter((reading) => unsigned.test(reading))
    .flatMap((reading) => powers.map((power) => shift(reading, power)));
  return [...new Set(readings)].map((reading) => (isNegative ? `-${reading}` : reading));
}

/** Full-width and Arabic digits, other minus signs, and the spaces and apostrophes that part thousands. */
function inPlainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s'\u2018\u2019_]/g, '');
}

function takeSign(text: string): { isNegative: boolean; digits: string } {
  const inBrackets = /^\((.*)\)$/.exec(text);
  if (inBrackets) return { isNegative: true, digits: inBrackets[1] as string };
  const isNegative = /^-|-$/.test(text);
  return { isNegative, digits: text.replace(/^[-+]|-$/, '') };
}

const currencySign = /[A-Z]{0,3}\p{Sc}|元|圆|圓|円|人民币|人民幣|RMB|[A-Z]{3}/u.source;

function takeCurrency(text: string): string {
  return text.replace(new RegExp(`^(?:${currencySign})+|(?:${currencySign})+$`, 'gu'), '');
}

const largestPower = 30;

/** Powers of ten that the number could be multiplied by: 12.5% could be 0.125 or 12.5, 12.3万 123000 or 12.3. */
function takeScale(text: string): { core: string; powers: number[] } {
  const exponent = /^(.*)E([+-]?\d{1,2})$/i.exec(text);
  if (exponent && Math.abs(Number(exponent[2])) <= largestPower) {
    return { core: exponent[1] as string, powers: [Number(exponent[2])] };
  }
  const last = text.at(-1) ?? '';
  const power = Object.hasOwn(powerOfSign, last) ? powerOfSign[last] : undefined;
  return power === undefined ? { core: text, powers: [0] } : { core: text.slice(0, -1), powers: [power, 0] };
}

const powerOfSign: Record<string, number> = { '%': -2, 万: 4, 萬: 4, 亿: 8, 億: 8 };

/** The decimal text multiplied by a power of ten. */
function shift(text: string, power: number): string {
  if (power === 0) return text;
  const [whole = '', fraction = ''] = text.split('.');
  const digits = `${'0'.repeat(Math.max(-power, 0))}${whole}${fraction}${'0'.repeat(Math.max(power, 0))}`;
  const point = Math.max(-power, 0) + whole.length + power;
  const shifted = `${digits.slice(0, point).replace(/^0+(?=\d)/, '')}.${digits.slice(point)}`;
  return shifted.replace(/\.?0*$/, '');
}
