import type { Database } from '#db/connect.ts';
import type { Fence } from '../identity/index.ts';
import { type DownloadedStatement, loadContext, writeStatement } from './download-statement.server.ts';
import { findStatementInside } from './find-statement.server.ts';
import type { StatementFormat } from './formats/index.server.ts';
import type { StatementContext } from './statement.ts';

type Choice = {
  numbers: readonly string[];
  formats: readonly StatementFormat[];
  origin: string;
};

/**
 * The files of statements, one statement after the other and each in all formats. A file is made when it is asked for,
 * so that a period of any size needs little memory.
 */
export async function* statementFiles(
  db: Database,
  fence: Fence,
  { numbers, formats, origin }: Choice,
): AsyncGenerator<DownloadedStatement> {
  for (const number of numbers) {
    const found = await findStatementInside(db, fence, number);
    if (!found) continue;
    let loaded: Promise<StatementContext> | undefined;
    const context = () => (loaded ??= loadContext(db, found, origin));
    for (const format of formats) yield writeStatement(db, found, { format, context });
  }
}
