import type { Database } from '#db/connect.ts';
import { listNumbersOfPeriod } from '#db/queries/statements.ts';
import { noFence } from '../identity/index.ts';
import { type DownloadedStatement, writeStatement } from './download-statement.server.ts';
import { findStatementInside } from './find-statement.server.ts';
import type { StatementFormat } from './formats/index.server.ts';

type Export = {
  period: string;
  format: StatementFormat;
  origin: string;
  /** Takes one file at a time, so that a period of any size needs little memory. */
  write: (file: DownloadedStatement) => Promise<void>;
};

/** Writes every statement of a period as a file and returns how many. */
export async function exportStatements(db: Database, { period, format, origin, write }: Export): Promise<number> {
  const numbers = await listNumbersOfPeriod(db, period);
  for (const number of numbers) {
    const found = await findStatementInside(db, noFence, number);
    if (found) await write(await writeStatement(db, found, { format, origin }));
  }
  return numbers.length;
}
