import { type ExplanationChoice, explainRow, exportRowLines } from '#app/rebates/index.server.ts';
import { addressedTo } from '#app/rebates/index.ts';
import type { Database } from '#db/connect.ts';
import type { Viewer } from '../identity/index.ts';
import { findStatement, loadDefinitions } from './find-statement.server.ts';
import { hasProgramme } from './statement.ts';

type Choice = ExplanationChoice & {
  number: string;
  /** From 1, in the order of the statement. */
  row: number;
};

/** One row of a statement, explained from what its run knew, as its distributor may read the rule. */
export async function findStatementRowPage(db: Database, viewer: Viewer, { number, row: at, ...choice }: Choice) {
  const found = await findStatement(db, viewer, number);
  const row = found?.statement.rows[at - 1];
  if (!found || !row) return undefined;
  const { run, distributorId, statement } = found;
  const isHis = (code: string) => hasProgramme(statement, code);
  const definition = addressedTo(statement.distributor, (await loadDefinitions(db, found))(row), isHis);
  const explained = await explainRow(db, { run, row, definition, distributorId }, choice);
  return { ...explained, statement: { number, period: statement.period } };
}

/** The lines behind one row of a statement as a CSV file. */
export async function exportStatementRowLines(
  db: Database,
  viewer: Viewer,
  { number, row: at }: Pick<Choice, 'number' | 'row'>,
) {
  const found = await findStatement(db, viewer, number);
  const row = found?.statement.rows[at - 1];
  if (!found || !row) return undefined;
  const text = await exportRowLines(db, { run: found.run, row, distributorId: found.distributorId });
  return text === undefined ? undefined : { text, name: `${number}-${at}-lines.csv` };
}
