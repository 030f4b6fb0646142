import { cellError, type Refusal, type RowError, refuse } from './row-error.ts';

/** A programme has no row: its code stands where other files have the value, the path of the key where the column. */
export function programmeRowError(error: { programme: string | null; key: string; expected: string }): RowError {
  return { row: 0, ...cellError(error.key, error.programme ?? '', refuse('programme', error.expected)) };
}

/** An error of a file that has no rows to speak of. */
export function wholeFile(code: RowError['code'], expected: string): RowError {
  return refusedFile(refuse(code, expected));
}

export function refusedFile(refusal: Refusal): RowError {
  return { row: 0, ...cellError('', '', refusal) };
}
