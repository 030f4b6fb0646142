import type { CellFault } from '../table-text.ts';
import { columnIndex, mostColumns, mostRows } from './cell-reference.ts';
import { type CellText, cellText, type StoredCell, type WorkbookSense } from './cell-text.ts';
import { csvLine, csvLineQuoted } from './csv-line.ts';
import { type NumberFormat, plainNumber } from './number-format.ts';
import { attributesOf, createXmlReader } from './xml-reader.ts';

export type SheetReader = {
  /** The CSV text of the rows that end in this further piece of the sheet's XML. */
  push: (xml: string) => string;
  end: () => void;
  /** The last row that was read to its end. */
  lastRow: () => number;
  /** How many rows with values the sheet does not show, and which columns of the header row, counted from 0. */
  hidden: () => { rows: number; columns: number[] };
};

type Options = {
  sense: WorkbookSense;
  formats: readonly NumberFormat[];
  onFault: (row: number, fault: CellFault) => void;
  fail: () => Error;
};

/** The longest formula and the longest text of a spreadsheet are half of it. */
const longestValue = 65_536;

/**
 * Makes CSV of a sheet: row 7 is line 7, also where rows before it are empty or left out; each row with values has at
 * least as many cells as the first. Only the first row is quoted throughout, so that no other separator is found in it.
 */
export function createSheetReader({ sense, formats, onFault, fail }: Options): SheetReader {
  let csv = '';
  let row = 0;
  let lastRow = 0;
  let width = 0;
  let isInData = false;
  let isInRow = false;
  let isHiddenRow = false;
  let isPhonetic = false;
  let cells: string[] = [];
  let column = -1;
  let cell: StoredCell | undefined;
  let collected: string | undefined;
  let hiddenRows = 0;
  let lastToldColumn = 0;
  const hiddenRanges: [number, number][] = [];
  const hiddenColumns: number[] = [];

  function open(name: string, attributes: string): void {
    if (cell) openInCell(name);
    else if (name === 'c' && isInRow) openCell(attributes);
    else if (name === 'row' && isInData) openRow(attributes);
    else if (name === 'sheetData') isInData = true;
    else if (name === 'col') noteHiddenColumns(attributes);
  }

  function openRow(attributes: string): void {
    const found = attributesOf(attributes, fail);
    const number = Number(found.get('r') ?? row + 1);
    if (isInRow || !(Number.isInteger(number) && number > row && number <= mostRows)) throw fail();
    isInRow = true;
    csv += '\n'.repeat(number - row - 1);
    row = number;
    isHiddenRow = isTrue(found.get('hidden'));
    cells = [];
    column = -1;
  }

  function openCell(attributes: string): void {
    const [, letters, style, type = 'n'] = usualCell.exec(attributes) ?? unusualCell(attributes);
    const index = letters === undefined ? column + 1 : columnIndex(letters);
    if (!(index > column && index < mostColumns)) throw fail();
    column = index;
    const format = formats[Number(style ?? 0)] ?? plainNumber;
    cell = { type, format, value: undefined, inline: '', formula: undefined };
  }

  function unusualCell(attributes: string): (string | undefined)[] {
    const found = attributesOf(attributes, fail);
    return ['', found.get('r')?.replace(/\d+$/, ''), found.get('s'), found.get('t')];
  }

  function openInCell(name: string): void {
    if (name === 'rPh') isPhonetic = true;
    else if (name === 'v' || name === 'f' || (name === 't' && !isPhonetic)) collected = '';
  }

  function text(found: string): void {
    if (collected === undefined) return;
    collected += found;
    if (collected.length > longestValue) throw fail();
  }

  function close(name: string): void {
    if (!cell) {
      if (name === 'row' && isInRow) closeRow();
      else if (name === 'sheetData') isInData = false;
    } else if (name === 'c') closeCell(cell);
    else closeInCell(cell, name);
  }

  function closeInCell(open: StoredCell, name: string): void {
    if (name === 'rPh') isPhonetic = false;
    if (collected === undefined) return;
    if (name === 'v') open.value = collected;
    else if (name === 'f') open.formula = collected;
    else if (name === 't') open.inline += collected;
    if (open.inline.length > longestValue) throw fail();
    collected = undefined;
  }

  function closeCell(open: StoredCell): void {
    cell = undefined;
    const read: CellText | undefined = cellText(open, sense);
    if (!read) throw fail();
    if (read.refusal) onFault(row, { cell: column, refusal: read.refusal });
    if (read.text === '') return;
    for (let at = cells.length; at < column; at += 1) cells.push('');
    cells.push(read.text);
  }

  function closeRow(): void {
    isInRow = false;
    if (row === 1) endHeader();
    else if (isHiddenRow && cells.length > 0) hiddenRows += 1;
    const missing = cells.length === 0 ? 0 : Math.max(width - cells.length, 0);
    csv += `${row === 1 ? csvLineQuoted(cells) : csvLine(cells)}${','.repeat(missing)}\n`;
    lastRow = row;
  }

  function endHeader(): void {
    width = cells.length;
    for (const [from, to] of hiddenRanges) {
      for (let at = from; at <= Math.min(to, width); at += 1) if (cells[at - 1] !== '') hiddenColumns.push(at - 1);
    }
  }

  /** Columns are told from left to right, each once. */
  function noteHiddenColumns(attributes: string): void {
    const found = attributesOf(attributes, fail);
    const [from, to] = [Number(found.get('min')), Number(found.get('max'))];
    if (!(from > lastToldColumn && from <= to && to <= mostColumns)) throw fail();
    lastToldColumn = to;
    if (isTrue(found.get('hidden'))) hiddenRanges.push([from, to]);
  }

  const xml = createXmlReader({ open, text, close }, fail);

  function push(piece: string): string {
    csv = '';
    xml.push(piece);
    return csv;
  }

  return { push, end: xml.end, lastRow: () => lastRow, hidden: () => ({ rows: hiddenRows, columns: hiddenColumns }) };
}

/** The attributes of a cell as nearly all programs write them. */
const usualCell = /^ r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?: t="(\w+)")?$/;

export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
