import { type RawRecord, type RecordFault, type Separator, textAfterQuote, unclosedQuote } from './raw-record.ts';

type Read<T> = T & { next: number };

/** The record that begins at `from`, in which a quotation mark stands. Undefined when its end is not in the text yet. */
export function readQuotedRecord(
  text: string,
  from: number,
  separator: Separator,
  isLast: boolean,
): Read<{ record: RawRecord }> | undefined {
  const record: RawRecord = { row: 0, cells: [] };
  let at = from;
  for (;;) {
    const cell = readCell(text, at, separator, record.cells.length);
    const isCarriageReturn = text[cell.next] === '\r';
    if (!isLast && cell.next + (isCarriageReturn ? 1 : 0) >= text.length) return undefined;
    record.cells.push(cell.value);
    if (cell.fault) record.fault = { ...(record.fault ?? cell.fault), endsReading: cell.fault.endsReading };
    if (record.fault?.endsReading) return { record, next: cell.next };
    if (text[cell.next] !== separator) {
      return { record, next: cell.next + (isCarriageReturn && text[cell.next + 1] === '\n' ? 2 : 1) };
    }
    at = cell.next + 1;
  }
}

function readCell(
  text: string,
  at: number,
  separator: Separator,
  index: number,
): Read<{ value: string; fault?: RecordFault }> {
  if (text[at] !== '"') {
    const next = cellEnd(text, at, separator);
    return { value: text.slice(at, next), next };
  }
  const close = closingQuote(text, at + 1);
  if (close < 0) return { value: '', fault: unclosedQuote(index, text.slice(at + 1)), next: text.length };
  const quoted = text.slice(at + 1, close);
  const value = quoted.includes('"') ? quoted.replaceAll('""', '"') : quoted;
  const next = cellEnd(text, close + 1, separator);
  if (next === close + 1) return { value, next };
  return { value, fault: textAfterQuote(index, quoted, text.slice(close + 1, next)), next };
}

/** Where the quotation mark stands that is not doubled; −1 when there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** The next separator or line end, or the end of the text. */
function cellEnd(text: string, from: number, separator: Separator): number {
  const separatorCode = separator.charCodeAt(0);
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === separatorCode || code === 10 || code === 13) break;
    at += 1;
  }
  return at;
}
