import { type ExplanationChoice, explainRow } from '#app/rebates/index.server.ts';
import { addressedTo } from '#app/rebates/index.ts';
import type { Database } from '#db/connect.ts';
import { listLastGrants } from '#db/queries/late-lines.ts';
import { listRunRows } from '#db/queries/runs.ts';
import type { Viewer } from '../identity/index.ts';
import { type FoundStatement, findStatement, loadDefinitions } from './find-statement.server.ts';
import { hasProgramme, ruleKey } from './statement.ts';

type Choice = ExplanationChoice & {
  number: string;
  /** From 1, in the order of the statement. */
  adjustment: number;
};

/**
 * One adjustment of a statement, explained from what its run knew: the period as it stands with all that had arrived,
 * what was granted for it before, and the lines that arrived since.
 */
export async function findStatementAdjustmentPage(
  db: Database,
  viewer: Viewer,
  { number, adjustment: at, ...choice }: Choice,
) {
  const found = await findStatement(db, viewer, number);
  const adjustment = found?.statement.adjustments[at - 1];
  if (!found || !adjustment) return undefined;
  const { run, distributorId, statement } = found;
  const rows = await listRunRows(db, run.id, distributorId);
  const row = rows.find((one) => ruleKey(one.row) === ruleKey(adjustment))?.row;
  if (!row) throw new Error(`${ruleKey(adjustment)} of statement ${number} is not in run ${run.id}`);
  const definition = addressedTo(statement.distributor, (await loadDefinitions(db, found))(row), (code) =>
    hasProgramme(statement, code),
  );
  const grantedAt = await findLastGrant(db, found, ruleKey(adjustment));
  const explained = await explainRow(db, { run, row, definition, distributorId, arrivedAfter: grantedAt ?? 0 }, choice);
  return {
    ...explained,
    /** Whether a statement had granted something for the period before. */
    wasGranted: grantedAt !== undefined,
    statement: { number, period: statement.period },
  };
}

async function findLastGrant(db: Database, { run, distributorId }: FoundStatement, key: string) {
  const grants = await listLastGrants(db, { settledThrough: run.settledThrough, distributorId });
  return grants.find((grant) => ruleKey(grant) === key)?.watermark;
}
