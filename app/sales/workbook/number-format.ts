/**
 * What a cell's number means by its format. `date` also stands for times: the number itself says which. `month` shows
 * year and month alone, `zeros` a number with that many digits, as codes are often kept.
 */
export type NumberFormat =
  | { kind: 'number' }
  | { kind: 'date' }
  | { kind: 'month' }
  | { kind: 'elapsed' }
  | { kind: 'percent' }
  | { kind: 'zeros'; digits: number };

export const plainNumber: NumberFormat = { kind: 'number' };

/**
 * The formats that have a number instead of a code (ECMA-376 part 1, 18.8.30). 27 to 36 and 50 to 58 are dates and times
 * of Chinese, Japanese and Korean, which differ between them.
 */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return { kind: 'percent' };
  if (id === 17) return { kind: 'month' };
  if (id === 46) return { kind: 'elapsed' };
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58);
  return isDate ? { kind: 'date' } : plainNumber;
}

/** Reads a format code such as `yyyy"年"m"月"d"日"`, `[$-404]e/m/d`, `[h]:mm`, `0.0%` or `00000`. */
export function readFormatCode(code: string): NumberFormat {
  const [first = ''] = withoutLiterals(code).split(';');
  if (/general|G\/通用格式/i.test(first)) return plainNumber;
  const parts = [...first.matchAll(datePart)].map(([part]) => part.toLowerCase());
  if (parts.length > 0) return dateFormat(parts);
  if (first.includes('%')) return { kind: 'percent' };
  const zeros = /^0{2,15}$/.exec(first.trim());
  return zeros ? { kind: 'zeros', digits: zeros[0].length } : plainNumber;
}

/** Takes off what is shown as it is, what fills a width, and what stands in brackets but elapsed time. */
function withoutLiterals(code: string): string {
  return code.replace(/"[^"]*"?|[\\_*][\s\S]?|\[(?!h+\]|m+\]|s+\])[^\]]*\]?|(?<=[0#?])E[+-]/gi, '');
}

const datePart = /\[h+\]|\[m+\]|\[s+\]|am\/pm|a\/p|上午\/下午|y+|e+|g+|b+|m+|d+|a{3,}|h+|s+/gi;

/** An m is a month, but behind hours and before seconds minutes. */
function dateFormat(parts: string[]): NumberFormat {
  if (parts.some((part) => part.startsWith('['))) return { kind: 'elapsed' };
  const has = (letters: string) => parts.some((part) => letters.includes(part[0] as string));
  const hasMonth = parts.some(
    (part, index) => part[0] === 'm' && parts[index - 1]?.[0] !== 'h' && parts[index + 1]?.[0] !== 's',
  );
  return has('ye') && hasMonth && !has('dhsa上') ? { kind: 'month' } : { kind: 'date' };
}
