import type { Programme } from '#app/rebates/index.ts';
import type { Database } from '#db/connect.ts';
import { findRun, listRowDefinitions } from '#db/queries/runs.ts';
import { findStatementWithin } from '#db/queries/statements.ts';
import { type Fence, fenceOf, type Viewer } from '../identity/index.ts';
import type { Run } from './run-facts.server.ts';
import { ruleKey, type Statement } from './statement.ts';

/** A statement as it was issued, and where it came from. */
export type FoundStatement = { statement: Statement; run: Run; distributorId: number; pdfFileId: number };

/** The statement of this number; undefined where there is none that the viewer may see. */
export async function findStatement(db: Database, viewer: Viewer, number: string): Promise<FoundStatement | undefined> {
  return findStatementInside(db, fenceOf(viewer), number);
}

export async function findStatementInside(
  db: Database,
  fence: Fence,
  number: string,
): Promise<FoundStatement | undefined> {
  const record = await findStatementWithin(db, fence, number);
  if (!record) return undefined;
  const run = await findRun(db, record.runId);
  if (!run) throw new Error(`statement ${number} has no run`);
  const { body, distributorId, pdfFileId } = record;
  return { statement: JSON.parse(body) as Statement, run, distributorId, pdfFileId };
}

/** The definition by which a row of the statement was calculated. */
export async function loadDefinitions(
  db: Database,
  { run, distributorId }: FoundStatement,
): Promise<(row: { programme: string; period: string }) => Programme> {
  const rows = await listRowDefinitions(db, { runId: run.id, distributorId });
  const definitions = new Map(rows.map((row) => [ruleKey(row), row.definition]));
  return (row) => {
    const definition = definitions.get(ruleKey(row));
    if (!definition) throw new Error(`${ruleKey(row)} is not in run ${run.id}`);
    return definition;
  };
}
