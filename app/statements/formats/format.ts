import type { Statement, StatementContext } from '../statement.ts';

/** One way of writing a statement. The same statement and context always give the same bytes. */
export type StatementFormat = {
  name: string;
  contentType: string;
  /** Without the dot. */
  extension: string;
  render(statement: Statement, context: StatementContext): Promise<Uint8Array>;
};
