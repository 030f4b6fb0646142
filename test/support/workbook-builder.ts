import { strToU8, type Zippable, zipSync } from 'fflate';

/** A text stands inline, a number as it is; everything else says its own attributes and content, as XML. */
export type BuiltCell = string | number | null | { attributes?: string; xml: string };
export type BuiltRow = BuiltCell[] | { cells: BuiltCell[]; attributes: string };
export type BuiltSheet = { name?: string; state?: string; before?: string; rows?: BuiltRow[]; xml?: string };

export type BuiltWorkbook = {
  sheets: BuiltSheet[];
  /** Formats of cells: styles 1, 2, … */
  formats?: (number | string)[];
  /** The `si` elements of the shared strings. */
  strings?: string[];
  is1904?: boolean;
  calculation?: string;
  /** The content type of the main part, where it is not a workbook's. */
  mainType?: string;
  /** Parts that are added, exchanged, or, with undefined, left out. */
  parts?: Record<string, string | Uint8Array | undefined>;
};

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** An .xlsx file written by hand, so that every odd case is exact. */
export function buildWorkbook(workbook: BuiltWorkbook): Uint8Array {
  return zipParts({ ...workbookParts(workbook), ...workbook.parts });
}

export function zipParts(parts: Record<string, string | Uint8Array | undefined>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== undefined) files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: new Date('2026-11-29T00:00:00Z') });
}

/** A workbook of one sheet. */
export function buildSheet(rows: BuiltRow[], rest: Omit<BuiltWorkbook, 'sheets'> = {}): Uint8Array {
  return buildWorkbook({ sheets: [{ rows }], ...rest });
}

/** A number in the style of a format, counted from 1. */
export function styled(style: number, value: string | number): BuiltCell {
  return { attributes: `s="${style}"`, xml: `<v>${value}</v>` };
}

function workbookParts({ sheets, formats = [], strings, is1904, calculation = '', mainType }: BuiltWorkbook) {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${mainType ?? workbookType}"/></Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(sheetTag).join('')}</sheets>${calculation}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
      ...(strings ? [['sharedStrings', 'sharedStrings.xml'] as [string, string]] : []),
    ]),
    'xl/styles.xml': stylesPart(formats),
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet.xml ?? sheetPart(sheet);
  });
  if (strings) parts['xl/sharedStrings.xml'] = `${declaration}<sst xmlns="${spreadsheet}">${strings.join('')}</sst>`;
  return parts;
}

function relations(targets: [string, string][]): string {
  const tags = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tags.join('')}</Relationships>`;
}

function sheetTag({ name, state }: BuiltSheet, index: number): string {
  const stated = state ? ` state="${state}"` : '';
  return `<sheet name="${escaped(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}"${stated} r:id="rId${index + 1}"/>`;
}

function stylesPart(formats: (number | string)[]): string {
  const own = formats.map((format, index) =>
    typeof format === 'string' ? `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>` : '',
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 164 + index : format}"/>`,
  );
  return `${declaration}<styleSheet xmlns="${spreadsheet}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

export function sheetPart({ before = '', rows = [] }: BuiltSheet): string {
  const built = rows.map((row, index) => {
    const { cells, attributes } = Array.isArray(row) ? { cells: row, attributes: '' } : row;
    const given = attributes === '' ? '' : ` ${attributes}`;
    return `<row r="${index + 1}"${given}>${cells.map((cell, at) => cellTag(cell, `${letters(at)}${index + 1}`)).join('')}</row>`;
  });
  return `${declaration}<worksheet xmlns="${spreadsheet}">${before}<sheetData>${built.join('')}</sheetData></worksheet>`;
}

function cellTag(cell: BuiltCell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  return `<c r="${at}"${cell.attributes ? ` ${cell.attributes}` : ''}>${cell.xml}</c>`;
}

function letters(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
