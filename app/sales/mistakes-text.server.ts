import { csvText, exactNumber } from '../files/index.server.ts';
import type { Language } from '../i18n/index.ts';
import { expectedInWords } from './error-in-words.ts';
import type { RowError } from './row-error.ts';

const columns = ['row', 'column', 'value', 'expected'] as const;

/** What is wrong in a file as CSV, whose texts are no formulas, in the reader's language. Row 0 is the file as a whole. */
export function mistakesText(errors: readonly RowError[], language: Language): string {
  return csvText(
    columns,
    errors.map((error) => ({
      row: exactNumber(String(error.row)),
      column: error.column,
      value: error.value,
      expected: expectedInWords(error, language),
    })),
  );
}
