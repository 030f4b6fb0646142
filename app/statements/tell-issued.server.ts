import type { Database } from '#db/connect.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { findLastTold } from '#db/queries/notices.ts';
import { sumIssuedBy } from '#db/queries/statements.ts';
import type { Actor } from '../identity/index.ts';
import { amountToText } from '../money/index.ts';
import { tell } from '../notifications/index.server.ts';
import type { Run, StatementGroup } from './run-facts.server.ts';
import type { Statement } from './statement.ts';

type Issued = { statement: Statement; rows: StatementGroup['rows']; distributorId: number; at: string };

/** Tells the people of a distributor of its statement, and apart of what it corrects, in the transaction that issues it. */
export async function tellOfStatement(
  transaction: Database,
  { statement, rows, distributorId, at }: Issued,
): Promise<void> {
  const { number, period, settled, closing, currency, adjustments } = statement;
  const told = { subject: `statement ${number}`, to: { distributorId }, at };
  const data = { number, period, settled, closing, currency };
  await tell(transaction, { kind: 'statement-issued', data, ...told });
  if (adjustments.length === 0) return;
  const adjusting = rows.filter(({ adjustingLines }) => adjustingLines !== null);
  const amount = amountToText(
    adjusting.reduce((sum, { dueMinor }) => sum + dueMinor, 0),
    currency,
  );
  const periods = [...new Set(adjustments.map((adjustment) => adjustment.period))];
  const corrected = { number, periods, adjustments: adjustments.length, amount, currency };
  await tell(transaction, { kind: 'statement-adjusted', data: corrected, ...told });
}

/**
 * Tells whoever issued from a run what all of it comes to, once: what was cut off before it was told is told with what is
 * issued next, and what was told is not told again.
 */
export async function tellIssuer(db: Database, { run, actor, at }: { run: Run; actor: Actor; at: string }) {
  const { personId } = actor;
  if (personId === null) return;
  const about = { kind: 'statements-issued', subject: `run ${run.id}` } as const;
  await db.transaction().execute(async (transaction) => {
    await lockRecord(transaction);
    const told = (await findLastTold(transaction, { personId, ...about })) as { through: number } | undefined;
    const sums = await sumIssuedBy(transaction, { runId: run.id, personId, after: told?.through ?? 0 });
    if (sums.length === 0) return;
    const data = {
      period: run.period,
      sums: sums.map(({ currency, count, grantedMinor }) => ({
        currency,
        count,
        granted: amountToText(grantedMinor, currency),
      })),
      through: Math.max(...sums.map(({ lastSeries }) => lastSeries)),
    };
    await tell(transaction, { ...about, data, to: { personId }, at });
  });
}
