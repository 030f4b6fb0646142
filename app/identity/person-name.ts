const longestName = 100;

export type NameProblem = 'missing' | 'tooLong';

/** A name as it is kept: one line, so that it can stand in the head of a mail. */
export function readName(text: string): { name: string; problem: NameProblem | undefined } {
  const name = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  if (name === '') return { name, problem: 'missing' };
  return { name, problem: [...name].length > longestName ? 'tooLong' : undefined };
}
