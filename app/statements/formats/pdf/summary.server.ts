import {
  artifact,
  colours,
  contentWidth,
  describeCell,
  drawText,
  followed,
  layFigure,
  layText,
  openTag,
  page,
  type Sheet,
  styles,
  tag,
  widthOf,
} from '../../../documents/index.server.ts';
import type { StatementWords } from './statement-words.ts';

/** The four balances side by side on a quiet ground, and below them how they belong together. */
export function drawSummary(sheet: Sheet, { say, balances, remarks, url }: StatementWords): void {
  artifact(sheet, 'Layout', () => {
    sheet.document.roundedRect(page.left, sheet.y, contentWidth, panelHeight, 4).fill(colours.wash);
    sheet.document.lineWidth(0.6).strokeColor(colours.rule);
    sheet.document.moveTo(closingEdge, sheet.y + 12).lineTo(closingEdge, sheet.y + panelHeight - 12);
    sheet.document.stroke();
  });
  const table = openTag(sheet, sheet.root, 'Table', { alt: say('summary') });
  const body = openTag(sheet, table, 'TBody');
  const size = Math.min(...balances.map(({ amount }) => layFigure(amount, styles.balance, figureWidth).style.size));
  balances.forEach(({ label, amount }, index) => {
    const last = index === balances.length - 1;
    const x = page.left + padding + index * (figureWidth + gap);
    const row = openTag(sheet, body, 'TR');
    const head = openTag(sheet, row, 'TH');
    describeCell(head, { Scope: 'Row' });
    head.add(() => drawText(sheet, layText(label, styles.label, figureWidth), x, sheet.y + 11, 'right'));
    const figure = layFigure(amount, { ...(last ? styles.closing : styles.balance), size }, figureWidth);
    tag(sheet, row, 'TD', () => drawText(sheet, figure, x, sheet.y + 40 - figure.height / 2, 'right'));
  });
  sheet.y += panelHeight + 7;
  for (const remark of remarks) {
    const laid = layText(remark, styles.smallQuiet, contentWidth);
    tag(sheet, sheet.root, 'P', () => drawText(sheet, laid, page.left, sheet.y));
    sheet.y += laid.height + 1;
  }
  if (url !== '') drawAddress(sheet, say('online'), url);
  sheet.y += 20;
}

/** Where the statement stands online: on the line of its words, or below them where it is too long. */
function drawAddress(sheet: Sheet, text: string, url: string): void {
  const words = layText(text, styles.smallQuiet, contentWidth);
  const beside = widthOf(`${text} `, styles.smallQuiet);
  const fits = beside + widthOf(url, styles.link) <= contentWidth;
  const address = layText(url, styles.link, contentWidth);
  const x = page.left + (fits ? beside : 0);
  const y = sheet.y + (fits ? 0 : words.height);
  const paragraph = openTag(sheet, sheet.root, 'P');
  paragraph.add(() => drawText(sheet, followed(words), page.left, sheet.y));
  const link = openTag(sheet, paragraph, 'Link', { alt: url });
  link.add(() => {
    drawText(sheet, address, x, y);
    const width = Math.max(...address.lines.map((line) => widthOf(line, styles.link)));
    sheet.document.link(x, y, width, address.height, url, { structParent: link } as object);
  });
  sheet.y = y + address.height;
}

const panelHeight = 58;
const padding = 14;
const gap = 18;
const figureWidth = (contentWidth - 2 * padding - 3 * gap) / 4;
const closingEdge = page.right - padding - figureWidth - gap / 2;
