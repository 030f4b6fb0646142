import pairs from 'opencc-js/dict/TSCharacters';

/**
 * A text without what makes no difference to someone who looks for it: capitals, the width of signs, accents, and the
 * script in which Chinese is written. `ＡＢＣ` and `Abc` are `abc`, `Café` is `cafe`, `經銷商` is `经销商`.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (onlyAscii.test(lower)) return lower;
  const plain = lower.normalize('NFKD').replace(marks, '').toLowerCase().normalize('NFC');
  return plain.replace(folded, (sign) => signs.get(sign) ?? sign);
}

const onlyAscii = /^[\0-\x7f]*$/;
const marks = /\p{Script=Inherited}/gu;
const folded = /[\p{Script=Han}ßæœøłđðþı]/gu;

const signs = new Map<string, string>([
  ...pairs.split('|').map((pair) => pair.split(' ') as [string, string]),
  ...Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }),
]);
