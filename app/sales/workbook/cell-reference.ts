/** A sheet has no more than these (ECMA-376, as every spreadsheet program keeps it). */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** A is 0, Z 25, AA 26; not a number for what are no letters. */
export function columnIndex(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) return Number.NaN;
  let index = 0;
  for (let at = 0; at < letters.length; at += 1) index = index * 26 + letters.charCodeAt(at) - 64;
  return index - 1;
}

/** 0 is A, 25 Z, 26 AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
