import type { Database } from '#db/connect.ts';
import { requireDay } from '../calendar/index.ts';
import type { Viewer } from '../identity/index.ts';
import { findSoFar } from '../rebates/index.server.ts';
import { findStatementPage, listStatements } from '../statements/index.server.ts';
import { listDistributorWaiting } from './distributor-waiting.server.ts';
import type { Reading } from './reading.ts';

const statementsShown = 4;

/** What the last statement granted, row by row, the ones before it, and what the running quarter has earned so far. */
export async function getDistributorHome(db: Database, viewer: Viewer, reading: Reading) {
  const { language, now } = reading;
  const distributorId = viewer.distributorId;
  if (distributorId === null) throw new Error(`${viewer.email} acts for no distributor`);
  const { statements } = await listStatements(db, viewer, { now });
  const [newest] = statements;
  const last = newest && (await findStatementPage(db, viewer, { number: newest.number, language }));
  const soFar = await findSoFar(db, { distributorId, language, now });
  const over = soFar.waiting.periods.at(-1);
  const isOver = over !== undefined && (last === undefined || last.to < over.to);
  return {
    kind: 'distributor' as const,
    waiting: await listDistributorWaiting(db, viewer, reading),
    last,
    /** For which period the next statement comes, and whether that is over, so that it only waits to be issued. */
    next: { ...(isOver ? over : soFar.quarter), isOver },
    /** How many days after the end of its period the last statement was issued. */
    lastCameAfter: last && requireDay(newest.issuedOn) - requireDay(last.to),
    statements: statements.slice(0, statementsShown),
    soFar,
  };
}
