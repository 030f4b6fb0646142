import { closeSheet, openSheet } from '../../../documents/index.server.ts';
import type { Statement, StatementContext } from '../../statement.ts';
import { requireAddsUp } from '../require-adds-up.ts';
import { drawAdjustments } from './adjustments.server.ts';
import { drawFoot } from './foot.server.ts';
import { drawContinueHead, drawHead } from './head.server.ts';
import { drawRows } from './rows.server.ts';
import { statementWords } from './statement-words.ts';
import { drawSummary } from './summary.server.ts';

export async function renderPdf(statement: Statement, context: StatementContext): Promise<Uint8Array> {
  requireAddsUp(statement);
  const words = statementWords(statement, context);
  const sheet = openSheet({
    title: words.numberedTitle,
    language: statement.language,
    createdAt: new Date(statement.issuedAt),
    continueHead: (continued) => drawContinueHead(continued, words),
  });
  drawHead(sheet, words);
  drawSummary(sheet, words);
  drawRows(sheet, words);
  drawAdjustments(sheet, words);
  return closeSheet(sheet, (page, number, pages) => drawFoot(page, words, number, pages));
}
