import type { Database } from '#db/connect.ts';
import { readFile } from '../files/index.server.ts';
import type { Viewer } from '../identity/index.ts';
import { type FoundStatement, findStatement } from './find-statement.server.ts';
import { findStatementFormat, type StatementFormat } from './formats/index.server.ts';
import { pdfFormat } from './formats/pdf.server.ts';
import { loadRunFacts } from './run-facts.server.ts';
import type { StatementContext } from './statement.ts';

export type DownloadedStatement = {
  name: string;
  contentType: string;
  bytes: Uint8Array<ArrayBuffer>;
  issuedAt: string;
};

/**
 * A statement as a file: the PDF that was issued, or another format written from the issued text. Undefined for a
 * format that there is not, and for a statement that the viewer may not see.
 */
export async function downloadStatement(
  db: Database,
  viewer: Viewer,
  { number, format: name, origin }: { number: string; format: string; origin: string },
): Promise<DownloadedStatement | undefined> {
  const format = findStatementFormat(name);
  const found = format && (await findStatement(db, viewer, number));
  return found && (await writeStatement(db, found, { format, context: () => loadContext(db, found, origin) }));
}

/** The issued PDF as it is kept, or another format written from the text that was issued. */
export async function writeStatement(
  db: Database,
  found: FoundStatement,
  { format, context }: { format: StatementFormat; context: () => Promise<StatementContext> },
): Promise<DownloadedStatement> {
  const bytes =
    format === pdfFormat ? await readIssuedPdf(db, found) : await format.render(found.statement, await context());
  const { number, issuedAt } = found.statement;
  const { extension, contentType } = format;
  return { name: `${number}.${extension}`, contentType, bytes: new Uint8Array(bytes), issuedAt };
}

/** What a document of a statement needs beside its text. */
export async function loadContext(
  db: Database,
  { statement, run, distributorId }: FoundStatement,
  origin: string,
): Promise<StatementContext> {
  const { issuedAt, currency, number } = statement;
  const facts = await loadRunFacts(db, run, { issuedAt, origin, distributorId });
  const group = facts.groups.find((candidate) => candidate.currency === currency);
  if (!group) throw new Error(`run ${run.id} has no rows of statement ${number}`);
  return facts.contextOf(group, number);
}

/** A PDF whose bytes are not those that were issued is given to nobody. */
async function readIssuedPdf(db: Database, { statement, pdfFileId }: FoundStatement): Promise<Uint8Array> {
  const { bytes, isIntact } = await readFile(db, pdfFileId);
  if (!isIntact) throw new Error(`the PDF of statement ${statement.number} is damaged`);
  return bytes;
}
