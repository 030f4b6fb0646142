type FileMistake = { file: string; row: number; column: string; value: string; expected: string };

/** A mistake in a file on one line: where it stands, what was expected, and what was found. */
export function errorLine({ file, row, column, value, expected }: FileMistake): string {
  const place = [file, row > 0 && `row ${row}`, column].filter(Boolean).join(', ');
  return `${place}: expected ${expected}${value === '' ? '' : `, found ${JSON.stringify(value)}`}\n`;
}
