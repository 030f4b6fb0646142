import { closeSheet, openSheet } from '../../documents/index.server.ts';
import type { Statement, StatementContext } from '../statement.ts';
import type { StatementFormat } from './format.ts';
import { drawAdjustments } from './pdf/adjustments.server.ts';
import { drawFoot } from './pdf/foot.server.ts';
import { drawContinueHead, drawHead } from './pdf/head.server.ts';
import { drawRows } from './pdf/rows.server.ts';
import { statementWords } from './pdf/statement-words.ts';
import { drawSummary } from './pdf/summary.server.ts';
import { requireAddsUp } from './require-adds-up.ts';

/** The statement as it is sent to people: a tagged A4 document with its fonts inside. */
export const pdfFormat: StatementFormat = {
  name: 'pdf',
  contentType: 'application/pdf',
  extension: 'pdf',
  render: renderPdf,
};

async function renderPdf(statement: Statement, context: StatementContext): Promise<Uint8Array> {
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
