import type { Database } from '#db/connect.ts';
import { listNumbersOfPeriod } from '#db/queries/statements.ts';
import { noFence } from '../identity/index.ts';
import type { DownloadedStatement } from './download-statement.server.ts';
import type { StatementFormat } from './formats/index.server.ts';
import { statementFiles } from './statement-files.server.ts';

type Export = {
  period: string;
  format: StatementFormat;
  origin: string;
  /** Takes one file at a time. */
  write: (file: DownloadedStatement) => Promise<void>;
};

/** Writes every statement of a period as a file and returns how many. */
export async function exportStatements(db: Database, { period, format, origin, write }: Export): Promise<number> {
  const numbers = await listNumbersOfPeriod(db, noFence, period);
  for await (const file of statementFiles(db, noFence, { numbers, formats: [format], origin })) await write(file);
  return numbers.length;
}
