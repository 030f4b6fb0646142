import type { StatementFormat } from './format.ts';
import { statementTables } from './xlsx/statement-tables.ts';
import { writeWorkbook } from './xlsx/workbook.server.ts';

/** The statement as a workbook of real numbers and dates, for those who reckon on with it. */
export const xlsxFormat: StatementFormat = {
  name: 'xlsx',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  async render(statement, context) {
    return writeWorkbook(statementTables(statement, context));
  },
};
