import { readQuotedRecord } from './quoted-record.ts';
import { type RawRecord, type Separator, tooLong } from './raw-record.ts';

export type RecordSplitter = {
  /** The records that are complete with this further piece of text. */
  push: (text: string) => RawRecord[];
  /** The records that are complete because the text has ended. */
  end: () => RawRecord[];
};

/** A record may be this long, so that a quotation mark that never closes does not fill the memory. */
const longestRecord = 1_000_000;

/**
 * Splits text into records as RFC 4180 has them: quoted cells hold separators, line ends and doubled quotation marks;
 * CRLF, LF and CR all end a record; a quotation mark inside an unquoted cell is a character like any other.
 */
export function createSplitter(separator: Separator): RecordSplitter {
  let rest = '';
  let row = 0;
  let stopped = false;

  function take(piece: string, isLast: boolean): RawRecord[] {
    if (stopped) return [];
    const text = rest + piece;
    const { records, used } = splitText(text, separator, isLast);
    rest = text.slice(used);
    if (rest.length > longestRecord) records.push(tooLong(rest));
    for (const record of records) {
      row += 1;
      record.row = row;
    }
    stopped = records.at(-1)?.fault?.endsReading ?? false;
    return records;
  }

  return { push: (piece) => take(piece, false), end: () => take('', true) };
}

/** The first record, or undefined while the text does not hold all of it. */
export function splitFirst(text: string, separator: Separator, isLast: boolean): RawRecord | undefined {
  const lineEnd = Math.min(position(text, '\n', 0), position(text, '\r', 0), text.length);
  const isWhole = lineEnd < text.length || isLast;
  if (position(text, '"', 0) > lineEnd)
    return isWhole ? { row: 1, cells: text.slice(0, lineEnd).split(separator) } : undefined;
  return readQuotedRecord(text, 0, separator, isLast)?.record;
}

/** Positions of the marks are remembered between records, so that no stretch of the text is searched twice. */
function splitText(text: string, separator: Separator, isLast: boolean): { records: RawRecord[]; used: number } {
  const records: RawRecord[] = [];
  let at = 0;
  let [lineFeed, carriageReturn, quote, mark] = [-1, -1, -1, -1];
  while (at < text.length) {
    if (lineFeed < at) lineFeed = position(text, '\n', at);
    if (carriageReturn < at) carriageReturn = position(text, '\r', at);
    if (quote < at) quote = position(text, '"', at);
    const lineEnd = Math.min(lineFeed, carriageReturn);
    if (quote < lineEnd) {
      const read = readQuotedRecord(text, at, separator, isLast);
      if (!read) break;
      records.push(read.record);
      at = read.next;
      if (read.record.fault?.endsReading) break;
      continue;
    }
    if (!isLast && (lineEnd > text.length || (lineEnd === carriageReturn && lineEnd === text.length - 1))) break;
    const stop = Math.min(lineEnd, text.length);
    const cells: string[] = [];
    if (mark < at) mark = position(text, separator, at);
    for (; mark < stop; mark = position(text, separator, at)) {
      cells.push(text.slice(at, mark));
      at = mark + 1;
    }
    if (at < stop || cells.length > 0) cells.push(text.slice(at, stop));
    records.push({ row: 0, cells });
    at = stop + (lineFeed === stop + 1 && carriageReturn === stop ? 2 : 1);
  }
  return { records, used: Math.min(at, text.length) };
}

function position(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? Number.POSITIVE_INFINITY : found;
}
