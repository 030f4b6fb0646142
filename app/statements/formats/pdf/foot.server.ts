import {
  artifact,
  contentWidth,
  drawText,
  layText,
  page,
  type Sheet,
  styles,
  widthOf,
} from '../../../documents/index.server.ts';
import type { StatementWords } from './statement-words.ts';
import { drawRule } from './table.server.ts';

/** On every page: which statement this is, the digest that proves it, and which page of how many. */
export function drawFoot(sheet: Sheet, { say, foot }: StatementWords, number: number, pages: number): void {
  const count = say('pageOf', { page: String(number), pages: String(pages) });
  const countWidth = widthOf(count, styles.foot) + 12;
  const top = page.height - 46;
  drawRule(sheet, top);
  artifact(sheet, 'Pagination', () => {
    drawText(sheet, layText(foot, styles.foot, contentWidth - countWidth), page.left, top + 6);
    drawText(sheet, layText(count, styles.foot, countWidth), page.right - countWidth, top + 6, 'right');
  });
}
