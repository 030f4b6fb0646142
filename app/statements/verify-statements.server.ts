import { engineRevision } from '#app/rebates/index.ts';
import type { Database } from '#db/connect.ts';
import { lastNumber } from '#db/queries/changes.ts';
import { listStatementRows, listWholeStatements, type NewStatementRow } from '#db/queries/statements.ts';
import { readFile } from '../files/index.server.ts';
import { composeStatement, digestStatement, statementNumber } from './compose-statement.server.ts';
import { type Derived, type DerivedRun, deriveRun } from './derive-run.server.ts';
import { canonicalStatement } from './formats/canonical-statement.ts';
import { sealStatement } from './seal-statement.server.ts';

/** What is wrong with a statement. */
export type Flaw =
  /** Its text is not the one that its digest was taken of. */
  | 'text-changed'
  /** Its number or the digest before it do not continue the series. */
  | 'chain-broken'
  /** Something on record beside the text was changed, in its row or in what it granted. */
  | 'record-changed'
  /** The stored PDF is not the one that was issued. */
  | 'document-changed'
  /** From the inputs as of its run, the engine derives another statement. */
  | 'derived-otherwise'
  /** Its run was calculated by another revision of the engine, so that it was not derived again. */
  | 'other-engine-revision'
  /** The run's inputs are not those that it was calculated from. */
  | 'inputs-changed';

export type Finding = { statement: string; flaw: Flaw };
export type Verification = { statements: number; findings: Finding[] };

/** Derives every issued statement again from the record as of its run, and checks its text, seal, PDF and chain. */
export async function verifyStatements(db: Database): Promise<Verification> {
  const findings: Finding[] = [];
  const chain = newChain();
  // Read first, because a statement may be issued while the others are verified.
  const counted = await lastNumber(db, 'statement');
  let derived: DerivedRun | undefined;
  for (let after = 0; ; ) {
    const page = await listWholeStatements(db, { after, through: counted, limit: 100 });
    for (const statement of page) {
      if (derived?.run.id !== statement.runId) derived = await deriveRun(db, statement.runId);
      const flaws = await flawsOf(db, statement, derived, chain);
      findings.push(...flaws.map((flaw) => ({ statement: statement.number, flaw })));
      chain.add(statement);
    }
    const last = page.at(-1);
    if (!last) break;
    after = last.series;
  }
  if (counted !== chain.length()) {
    findings.push({ statement: statementNumber(chain.length() + 1), flaw: 'chain-broken' });
  }
  return { statements: chain.length(), findings };
}

type Whole = Awaited<ReturnType<typeof listWholeStatements>>[number];

async function flawsOf(db: Database, statement: Whole, derived: DerivedRun, chain: Chain): Promise<Flaw[]> {
  const { id, body, digest, previousDigest, series } = statement;
  const flaws: Flaw[] = [];
  if (!isTextIntact(statement)) flaws.push('text-changed');
  if (series !== chain.length() + 1 || previousDigest !== chain.lastDigest()) flaws.push('chain-broken');

  const rows = await listStatementRows(db, id);
  const pdf = await readFile(db, statement.pdfFileId);
  if (sealStatement(statement, rows, pdf.digest) !== statement.seal) flaws.push('record-changed');
  if (!pdf.isIntact) flaws.push('document-changed');

  if (derived.run.engineRevision !== engineRevision) return [...flaws, 'other-engine-revision'];
  if (!derived.hasSameInputs) flaws.push('inputs-changed');
  const again = await derived.groupOf(statement);
  const { distributorId, currency, period, issuedAt } = statement;
  const openingMinor = chain.closingOf(distributorId, currency);
  const composed =
    again && composeStatement({ ...again, series, period, currency, openingMinor, issuedAt, previousDigest });
  const isSame =
    again !== undefined &&
    composed?.statement.digest === digest &&
    canonicalStatement(composed.statement) === body &&
    isAsGranted(statement, rows, again) &&
    statement.openingMinor === openingMinor &&
    statement.settledMinor === composed.settledMinor &&
    statement.closingMinor === composed.closingMinor;
  if (!isSame) flaws.push('derived-otherwise');
  return flaws;
}

/** What later calculations take as settled is what the derived rows grant, to this distributor. */
function isAsGranted(
  statement: Whole,
  onRecord: readonly NewStatementRow[],
  { grantedMinor, granted }: Derived,
): boolean {
  return statement.grantedMinor === grantedMinor && textOf(onRecord) === textOf(granted);
}

function textOf(rows: readonly NewStatementRow[]): string {
  return rows
    .map((row) => [
      row.programmeId,
      row.distributorId,
      row.period,
      row.grantedMinor,
      row.broughtMinor,
      row.broughtSince,
    ])
    .join();
}

function isTextIntact({ body, digest }: Whole): boolean {
  try {
    const statement = JSON.parse(body);
    return (
      statement.digest === digest && digestStatement(statement) === digest && canonicalStatement(statement) === body
    );
  } catch {
    return false;
  }
}

type Chain = ReturnType<typeof newChain>;

/** What the statements before say: how many they are, the last one's digest, and each distributor's balance. */
function newChain() {
  const closings = new Map<string, number>();
  let count = 0;
  let digest: string | null = null;
  return {
    length: () => count,
    lastDigest: () => digest,
    closingOf: (distributorId: number, currency: string) => closings.get(`${distributorId} ${currency}`) ?? 0,
    add(statement: Pick<Whole, 'series' | 'digest' | 'distributorId' | 'currency' | 'closingMinor'>) {
      count = statement.series;
      digest = statement.digest;
      closings.set(`${statement.distributorId} ${statement.currency}`, statement.closingMinor);
    },
  };
}
