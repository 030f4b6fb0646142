import { unzipSync, zipSync } from 'fflate';
import writeSheets, { type CellObject, type Sheet } from 'write-excel-file/node';
import { formatDecimal } from '#app/i18n/index.ts';
import { type Cell, type Head, numberFormat, type Table } from './cells.ts';

/**
 * Tables as an XLSX file, a sheet each, whose head stays in sight. The file knows no clock: the same tables give the
 * same bytes.
 */
export async function writeWorkbook(tables: readonly Table[]): Promise<Uint8Array> {
  const bytes = await writeSheets(tables.map(toSheet), { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
  // The library names the present moment at each part inside; here all have the first day that a ZIP file can name.
  return zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1, 12) });
}

function toSheet({ name, heads, rows }: Table): Sheet<Buffer> {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: heads.map((head, index) => ({ width: widthOf([{ text: head.text }, ...rows.map((row) => row[index])]) })),
    data: [heads.map(toHead), ...rows.map((row) => row.map(toCell))],
  };
}

function toHead({ text, isNumber = false }: Head): CellObject {
  return {
    ...textCell(text),
    align: isNumber ? 'right' : 'left',
    fontWeight: 'bold',
    backgroundColor: '#e7eeec',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#586461',
  };
}

function toCell(cell: Cell): CellObject | null {
  if (!cell) return null;
  if ('text' in cell) return textCell(cell.text);
  if ('number' in cell) return { type: Number, value: Number(cell.number), format: numberFormat(cell.number), ...top };
  const [day, format] = 'date' in cell ? [cell.date, 'yyyy-mm-dd'] : [cell.instant, 'yyyy-mm-dd hh:mm:ss'];
  return { type: Date, value: new Date(day), format, align: 'left', ...top };
}

const top = { alignVertical: 'top' } as const;

/** Text is text, whatever it begins with. */
function textCell(text: string): CellObject {
  return { type: String, value: nameable(text), wrap: true, ...top };
}

/** The library looks strings up in a plain object, which has these itself: with a space after it, another string. */
function nameable(text: string): string {
  return text in {} ? `${text} ` : text;
}

/** In characters; a Chinese one is as wide as two. Longer text is broken into lines. */
function widthOf(cells: readonly Cell[]): number {
  return Math.min(68, Math.max(10, ...cells.map((cell) => charactersOf(shown(cell)) + 2)));
}

function shown(cell: Cell): string {
  if (!cell) return '';
  if ('text' in cell) return cell.text;
  if ('number' in cell) return formatDecimal(cell.number, 'en');
  return 'date' in cell ? cell.date : '2026-01-01 00:00:00';
}

function charactersOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}
