import { type Refusal, refuse } from './row-error.ts';

export type Separator = ',' | ';' | '\t';

/** A fault of quoting. After one that `endsReading` nobody can say where the next record begins. */
export type RecordFault = { cell: number; value: string; refusal: Refusal; endsReading: boolean };

/** One record of the file. A line without any character is a record without cells. */
export type RawRecord = { row: number; cells: string[]; fault?: RecordFault };

export function unclosedQuote(cell: number, value: string): RecordFault {
  const expected = 'a closing quotation mark; from here on the file cannot be read';
  return { cell, value: `"${value}`, refusal: refuse('unclosed-quote', expected), endsReading: true };
}

/** Where the quoted part runs over several lines, the mark that seems to close it may open another cell. */
export function textAfterQuote(cell: number, quoted: string, after: string): RecordFault {
  const endsReading = /[\r\n]/.test(quoted);
  const rest = endsReading ? '; from here on the file cannot be read' : '';
  const expected = `a separator or the end of the line after a closing quotation mark${rest}`;
  return { cell, value: `"${quoted}"${after}`, refusal: refuse('text-after-quote', expected), endsReading };
}

export function tooLong(text: string): RawRecord {
  const expected = 'a row of at most 1,000,000 characters; from here on the file cannot be read';
  const fault = { cell: 0, value: text.slice(0, 100), refusal: refuse('row-too-long', expected), endsReading: true };
  return { row: 0, cells: [], fault };
}
