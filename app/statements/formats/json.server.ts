import { canonicalStatement } from './canonical-statement.ts';
import type { StatementFormat } from './format.ts';

/** The statement as canonical JSON, one line. */
export const jsonFormat: StatementFormat = {
  name: 'json',
  contentType: 'application/json; charset=utf-8',
  extension: 'json',
  async render(statement) {
    return Buffer.from(`${canonicalStatement(statement)}\n`);
  },
};
