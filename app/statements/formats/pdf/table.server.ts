import {
  type Align,
  artifact,
  colours,
  contentWidth,
  describeCell,
  drawText,
  layFigure,
  layText,
  makeRoom,
  openTag,
  page,
  type SetText,
  type Sheet,
  styles,
  tag,
} from '../../../documents/index.server.ts';

/** `x` is counted from the left margin. */
export type Column = { label: string; x: number; width: number; align: Align };

/** A table that is being set: its head is repeated wherever it continues on another page. */
export type Table = { columns: Column[]; element: PDFKit.PDFStructureElement; body: PDFKit.PDFStructureElement };

/** A part of a table that is never cut. It is drawn at `y`, into the table's body. */
export type Strip = { height: number; draw: (y: number, body: PDFKit.PDFStructureElement) => void };

/** Sets the heading, the note and the column heads, on a page where the first block fits below them too. */
export function openTable(
  sheet: Sheet,
  { heading, note, columns, first }: { heading: string; note: string; columns: Column[]; first: Strip[] },
): Table {
  drawHeading(sheet, heading, note, headHeight(columns) + Math.min(heightOf(first), tallestKept(columns)));
  const element = openTag(sheet, sheet.root, 'Table');
  const head = openTag(sheet, openTag(sheet, element, 'THead'), 'TR');
  drawHead(sheet, columns, (draw) => {
    const cell = openTag(sheet, head, 'TH');
    describeCell(cell, { Scope: 'Column' });
    cell.add(draw);
  });
  return { columns, element, body: openTag(sheet, element, 'TBody') };
}

/** Sets a heading and its note, on a page where `height` fits below them. */
export function drawHeading(sheet: Sheet, heading: string, note: string, height: number): void {
  const title = layText(heading, styles.heading, contentWidth);
  const remark = layText(note, styles.smallQuiet, contentWidth);
  makeRoom(sheet, title.height + remark.height + 8 + height);
  tag(sheet, sheet.root, 'H2', () => drawText(sheet, title, page.left, sheet.y));
  sheet.y += title.height;
  if (remark.height > 0) tag(sheet, sheet.root, 'P', () => drawText(sheet, remark, page.left, sheet.y));
  sheet.y += remark.height + 8;
}

/** Sets strips that belong together on one page, and only where no page holds them all, strip by strip. */
export function drawBlock(sheet: Sheet, { columns, body }: Table, strips: Strip[]): void {
  const height = heightOf(strips);
  const apart = height > tallestKept(columns);
  continueTable(sheet, columns, apart ? heightOf(strips.slice(0, keptAtBeginning)) : height);
  for (const strip of strips) {
    if (apart) continueTable(sheet, columns, strip.height);
    strip.draw(sheet.y, body);
    sheet.y += strip.height;
  }
}

/** A row whose first cell is words and whose last is an amount, both strong. */
export function sumStrip(sheet: Sheet, columns: Column[], label: string, amount: string): Strip {
  const last = columns.at(-1) as Column;
  const words = layText(label, styles.strong, last.x - 12);
  const figure = layFigure(amount, styles.strong, last.width);
  const draw: Strip['draw'] = (y, body) => {
    const row = openTag(sheet, body, 'TR');
    const head = openTag(sheet, row, 'TH');
    describeCell(head, { Scope: 'Row', ColSpan: columns.length - 1 });
    head.add(() => drawText(sheet, words, page.left, y + 6));
    tag(sheet, row, 'TD', () => drawText(sheet, figure, page.left + last.x, y + 6, 'right'));
  };
  return { height: words.height + 12, draw };
}

/** A thin rule over the width of the page's text, or from `from` on. */
export function drawRule(
  sheet: Sheet,
  y: number,
  { from = 0, to = contentWidth, colour = colours.rule as string } = {},
) {
  artifact(sheet, 'Layout', () => {
    sheet.document
      .lineWidth(0.6)
      .strokeColor(colour)
      .moveTo(page.left + from, y)
      .lineTo(page.left + to, y)
      .stroke();
  });
}

/** What the head of a continued page takes at most. */
const continuedHead = 40;
const gapAroundHead = 5;
/** A block that is cut begins with its figures, its rule and three steps. */
const keptAtBeginning = 6;

/** The tallest block that a page holds below the table's repeated head. */
function tallestKept(columns: Column[]): number {
  return page.bottom - page.top - continuedHead - headHeight(columns);
}

function heightOf(strips: Strip[]): number {
  return strips.reduce((sum, { height }) => sum + height, 0);
}

function continueTable(sheet: Sheet, columns: Column[], height: number): void {
  if (makeRoom(sheet, height)) drawHead(sheet, columns, (draw) => artifact(sheet, 'Pagination', draw));
}

/** The labels stand on one line at their bottom, between two rules. */
function drawHead(sheet: Sheet, columns: Column[], cell: (draw: () => void) => void): void {
  const height = headHeight(columns);
  for (const column of columns) {
    const label = layLabel(column);
    const y = sheet.y + height - gapAroundHead - label.height;
    cell(() => drawText(sheet, label, page.left + column.x, y, column.align));
  }
  drawRule(sheet, sheet.y, { colour: colours.ink });
  drawRule(sheet, sheet.y + height);
  sheet.y += height;
}

function headHeight(columns: Column[]): number {
  return Math.max(...columns.map((column) => layLabel(column).height)) + 2 * gapAroundHead;
}

function layLabel({ label, width }: Column): SetText {
  return layText(label, styles.label, width);
}
