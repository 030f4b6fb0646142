import {
  artifact,
  colours,
  contentWidth,
  drawQrCode,
  drawText,
  followed,
  layText,
  openTag,
  page,
  type Sheet,
  styles,
  tag,
  textLanguage,
  widthOf,
} from '../../../documents/index.server.ts';
import type { Fact, StatementWords } from './statement-words.ts';
import { drawRule } from './table.server.ts';

/** Who issues what to whom, and in the upper right corner the code that opens the statement online. */
export function drawHead(sheet: Sheet, words: StatementWords): void {
  drawMark(sheet);
  sheet.y = page.top + 13;
  drawIssuer(sheet, words);
  sheet.y += 22;
  drawTitle(sheet, words);
  drawCode(sheet, words);
  sheet.y = Math.max(sheet.y, page.top + codeSize) + 14;
  drawRule(sheet, sheet.y);
  sheet.y += 14;
  const top = sheet.y;
  drawDistributor(sheet, words);
  const bottom = sheet.y;
  drawFacts(sheet, words.facts, { x: factsAt, y: top, labelWidth: 76 });
  sheet.y = Math.max(bottom, sheet.y) + 18;
}

/** What a page that continues the statement says above its first line. */
export function drawContinueHead(sheet: Sheet, words: StatementWords): void {
  const left = layText(words.numberedTitle, styles.smallQuiet, contentWidth / 2 - 8);
  const right = layText(words.legalName, styles.smallQuiet, contentWidth / 2 - 8);
  const name = right.lines.length > 1 ? `${right.lines[0]?.trimEnd()}…` : words.legalName;
  artifact(sheet, 'Pagination', () => {
    drawText(sheet, left, page.left, page.top - 12);
    drawText(sheet, { ...right, lines: [name] }, page.right - right.width, page.top - 12, 'right');
  });
  sheet.y = page.top + 14;
}

const codeSize = 64;
const factsAt = 282;
const columnWidth = factsAt - 20;
const besideCode = contentWidth - codeSize - 16;

function drawMark(sheet: Sheet): void {
  artifact(sheet, 'Layout', () => sheet.document.rect(page.left, page.top, 26, 3).fill(colours.accent));
}

function drawIssuer(sheet: Sheet, { issuer }: StatementWords): void {
  drawParagraph(sheet, issuer.name, styles.name, besideCode);
  drawParagraph(sheet, issuer.address, styles.smallQuiet, columnWidth);
}

function drawTitle(sheet: Sheet, { title, period, dates }: StatementWords): void {
  const heading = layText(title, styles.title, besideCode);
  tag(sheet, sheet.root, 'H1', () => drawText(sheet, heading, page.left, sheet.y));
  sheet.y += heading.height + 3;
  const name = layText(period, styles.period, besideCode);
  const width = widthOf(period, styles.period) + 12;
  const days = layText(dates, styles.subtitle, besideCode - width);
  const paragraph = openTag(sheet, sheet.root, 'P');
  paragraph.add(() => drawText(sheet, followed(name), page.left, sheet.y));
  paragraph.add(() => drawText(sheet, days, page.left + width, sheet.y));
  sheet.y += Math.max(name.height, days.height);
}

function drawCode(sheet: Sheet, { say, url }: StatementWords): void {
  if (url === '') return;
  drawQrCode(sheet, url, { x: page.right - codeSize, y: page.top, size: codeSize, alt: say('qrCode') });
}

function drawDistributor(sheet: Sheet, { say, legalName, address, distributorFacts }: StatementWords): void {
  drawParagraph(sheet, say('issuedTo'), styles.label, columnWidth);
  sheet.y += 2;
  drawParagraph(sheet, legalName, styles.name, columnWidth);
  drawParagraph(sheet, address, styles.quiet, columnWidth);
  sheet.y += 6;
  drawFacts(sheet, distributorFacts, { x: 0, y: sheet.y, labelWidth: 62, width: columnWidth });
}

/** Labels with their values, one a line, as a list. Leaves `y` below the last. */
function drawFacts(
  sheet: Sheet,
  facts: Fact[],
  { x, y, labelWidth, width = contentWidth - x }: { x: number; y: number; labelWidth: number; width?: number },
): void {
  const list = openTag(sheet, sheet.root, 'L');
  sheet.y = y;
  for (const fact of facts) {
    const label = layText(fact.label, styles.quiet, labelWidth);
    const value = layText(fact.value, styles.text, width - labelWidth - 8);
    const item = openTag(sheet, list, 'LI');
    tag(sheet, item, 'Lbl', () => drawText(sheet, followed(label), page.left + x, sheet.y));
    tag(sheet, item, 'LBody', () => drawText(sheet, value, page.left + x + labelWidth + 8, sheet.y), {
      lang: textLanguage(fact.value, sheet.language),
    });
    sheet.y += Math.max(label.height, value.height) + 1.5;
  }
}

function drawParagraph(sheet: Sheet, text: string, style: (typeof styles)[keyof typeof styles], width: number): void {
  const laid = layText(text, style, width);
  if (laid.height === 0) return;
  const lang = textLanguage(text, sheet.language);
  tag(sheet, sheet.root, 'P', () => drawText(sheet, laid, page.left, sheet.y), { lang });
  sheet.y += laid.height;
}
