import { csvFormat } from './csv.server.ts';
import type { StatementFormat } from './format.ts';
import { jsonFormat } from './json.server.ts';
import { pdfFormat } from './pdf.server.ts';
import { xlsxFormat } from './xlsx.server.ts';

export { canonicalStatement } from './canonical-statement.ts';
export type { StatementFormat } from './format.ts';

/** Every format of a statement. A new one is its file and a line here. */
export const statementFormats: readonly StatementFormat[] = [pdfFormat, xlsxFormat, csvFormat, jsonFormat];

export function findStatementFormat(name: string): StatementFormat | undefined {
  return statementFormats.find((format) => format.name === name);
}
