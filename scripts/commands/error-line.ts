type FileMistake = { file: string; row: number; column: string; value: string; code: string; expected: string };

/**
 * A mistake in a file on one line: where it stands, what was expected, and what was found. A mistake of a programme
 * stands at its code, which is where the value of another file would be.
 */
export function errorLine({ file, row, column, value, code, expected }: FileMistake): string {
  const isProgramme = code === 'programme';
  const place = [file, isProgramme ? value : row > 0 && `row ${row}`, column].filter(Boolean).join(', ');
  const found = isProgramme || value === '' ? '' : `, found ${JSON.stringify(value)}`;
  return `${place}: expected ${expected}${found}\n`;
}
