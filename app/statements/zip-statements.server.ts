import { makeZip } from 'client-zip';
import type { Database } from '#db/connect.ts';
import { listNumbersOfPeriod } from '#db/queries/statements.ts';
import type { Fence } from '../identity/index.ts';
import type { DownloadedStatement } from './download-statement.server.ts';
import { statementFormats } from './formats/index.server.ts';
import { statementFiles } from './statement-files.server.ts';

export type ZippedStatements = {
  name: string;
  contentType: string;
  stream: ReadableStream<Uint8Array>;
};

type Choice = {
  period: string;
  origin: string;
  /** Waits until what was read so far has been taken; false when nobody reads on. Without, one reads at one's own pace. */
  readsOn?: () => Promise<boolean>;
};

/**
 * The statements of a period inside a fence, each in every format, as one ZIP file that is made while it is read. The
 * same statements give the same bytes. Undefined where there are none.
 */
export async function zipStatements(
  db: Database,
  fence: Fence,
  { period, origin, readsOn = async () => true }: Choice,
): Promise<ZippedStatements | undefined> {
  const numbers = await listNumbersOfPeriod(db, fence, period);
  if (numbers.length === 0) return undefined;
  const files = statementFiles(db, fence, { numbers, formats: statementFormats, origin });
  return {
    name: `statements-${period}.zip`,
    contentType: 'application/zip',
    stream: makeZip(entries(files, readsOn)),
  };
}

async function* entries(files: AsyncIterable<DownloadedStatement>, readsOn: () => Promise<boolean>) {
  for await (const { name, bytes, issuedAt } of files) {
    if (!(await readsOn())) return;
    yield { name, input: bytes, lastModified: dayOfIssue(issuedAt) };
  }
}

/** A ZIP file tells the time of a clock on the wall: noon of the day of issue in UTC, wherever the file is made. */
function dayOfIssue(issuedAt: string): Date {
  const issued = new Date(issuedAt);
  return new Date(issued.getUTCFullYear(), issued.getUTCMonth(), issued.getUTCDate(), 12);
}
