import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { claimNumber } from '#db/queries/changes.ts';
import { insertConfirmation } from '#db/queries/issue-proposals.ts';
import { getSettings } from '#db/queries/settings.ts';
import {
  findLastStatement,
  hasGrantedSince,
  insertStatement,
  listGrantedByOtherRuns,
  listIssuedTo,
} from '#db/queries/statements.ts';
import { digestOf, storeFile } from '../files/index.server.ts';
import { broughtBy } from './brought-by.ts';
import { type ComposedStatement, composeStatement } from './compose-statement.server.ts';
import { canonicalStatement } from './formats/canonical-statement.ts';
import { pdfFormat } from './formats/pdf.server.ts';
import { grantedBy, type Standing, standingOf } from './issue-standing.server.ts';
import type { RunFacts, StatementGroup } from './run-facts.server.ts';
import { sealStatement } from './seal-statement.server.ts';
import { askSecondPerson, figuresOf, type Issuer, mayConfirm, type Proposed } from './second-person.server.ts';
import { splitRows } from './split-rows.ts';
import type { Statement } from './statement.ts';
import { tellOfStatement } from './tell-issued.server.ts';

export type GroupAnswer = { kind: 'issued'; number: string } | Proposed | Exclude<Standing, { kind: 'open' }>;

/**
 * Issues one statement, or proposes it where it takes a second person. Its number is foretold and its PDF made before the transaction, which claims the number or, when
 * another statement was issued meanwhile, changes nothing; then all is looked at anew.
 */
export async function issueGroup(
  db: Database,
  facts: RunFacts,
  group: StatementGroup,
  issuing: Issuer,
): Promise<GroupAnswer> {
  for (;;) {
    const last = await findLastStatement(db);
    const standing = await readStanding(db, facts, group);
    if (standing.kind !== 'open') return standing;
    const figures = figuresOf(facts.run, group, standing.openingMinor);
    const second = await askSecondPerson(db, figures, issuing);
    if (second.kind === 'proposed' || second.kind === 'not-issued') return second;
    const series = (last?.series ?? 0) + 1;
    const composed = composeStatement({
      series,
      period: facts.run.period,
      distributor: { code: group.distributor.code, name: group.distributor.name, language: group.language },
      currency: group.currency,
      ...splitRows(group.rows),
      grantedMinor: grantedBy(group.rows),
      openingMinor: standing.openingMinor,
      issuedAt: issuing.issuedAt,
      previousDigest: last?.digest ?? null,
    });
    const { statement } = composed;
    const pdf = await pdfFormat.render(statement, facts.contextOf(group, statement.number));
    const answer = await db.transaction().execute(async (transaction): Promise<GroupAnswer | undefined> => {
      const refusal = second.kind === 'confirms' && (await mayConfirm(transaction, figures, second.personId));
      if (refusal) return refusal;
      if (!(await claimNumber(transaction, 'statement', series - 1))) return undefined;
      await requireSameHouse(transaction, facts);
      const statementId = await record(transaction, { series, facts, group, composed, pdf, ...issuing });
      if (second.kind === 'confirms') await confirm(transaction, { ...second, statementId, statement, ...issuing });
      return { kind: 'issued', number: statement.number };
    });
    if (answer) return answer;
  }
}

/** The settings that make a statement may change until there is one. Throws where they did while it was made. */
async function requireSameHouse(transaction: Database, { house }: RunFacts): Promise<void> {
  const { timeZone, language } = await getSettings(transaction);
  const isSame = timeZone === house.timeZone && language === house.language;
  if (!isSame) throw new Error('the settings were changed while statements were issued; issue them again');
}

async function readStanding(db: Database, facts: RunFacts, group: StatementGroup): Promise<Standing> {
  const { distributor, currency, rows } = group;
  const programmeIds = [...new Set(rows.map(({ programmeId }) => programmeId))];
  const { id: runId, settledThrough: series } = facts.run;
  const budgets = facts.budgetsOf(group);
  const consumed = budgets.length === 0 ? [] : await listGrantedByOtherRuns(db, { runId, series });
  return standingOf(facts.run, group, {
    issued: await listIssuedTo(db, { distributorId: distributor.id, currency }),
    isGrantedSince:
      budgets.some((code) => consumed.includes(code)) ||
      (await hasGrantedSince(db, { distributorId: distributor.id, programmeIds, series })),
  });
}

type Recording = Issuer & {
  series: number;
  facts: RunFacts;
  group: StatementGroup;
  composed: ComposedStatement;
  pdf: Uint8Array;
};

async function record(transaction: Database, recording: Recording): Promise<number> {
  const { series, facts, group, composed, pdf, issuedAt, toldAt, actor } = recording;
  const { statement, ...balance } = composed;
  const { number, digest, previousDigest, period, currency } = statement;
  const distributorId = group.distributor.id;
  const pdfFileId = await storeFile(transaction, {
    name: `${number}.pdf`,
    bytes: pdf,
    distributorId,
    createdBy: actor.personId,
    createdAt: issuedAt,
  });
  const onRecord = {
    ...balance,
    series,
    number,
    runId: facts.run.id,
    distributorId,
    period,
    currency,
    grantedMinor: grantedBy(group.rows),
    digest,
    previousDigest,
    issuedBy: actor.personId,
    issuedAt,
  };
  const rows = group.rows.map(({ programmeId, dueMinor, row }) => ({
    programmeId,
    distributorId,
    period: row.period,
    grantedMinor: dueMinor,
    ...broughtBy(row),
  }));
  const seal = sealStatement(onRecord, rows, digestOf(pdf));
  const id = await insertStatement(
    transaction,
    { ...onRecord, body: canonicalStatement(statement), pdfFileId, seal },
    rows,
  );
  await insertAuditEvent(transaction, {
    at: issuedAt,
    personId: actor.personId,
    actor: actor.name,
    action: 'statement-issued',
    subject: `statement ${number}`,
    detail: { run: facts.run.id, period, granted: statement.granted, currency },
  });
  await tellOfStatement(transaction, { statement, rows: group.rows, distributorId, at: toldAt });
  return id;
}

type Confirming = Issuer & { proposalId: number; personId: number; statementId: number; statement: Statement };

async function confirm(transaction: Database, confirming: Confirming): Promise<void> {
  const { proposalId, personId, statementId, statement, issuedAt, actor } = confirming;
  const { number, period, granted, currency } = statement;
  await insertConfirmation(transaction, { proposalId, statementId, confirmedBy: personId, confirmedAt: issuedAt });
  await insertAuditEvent(transaction, {
    at: issuedAt,
    personId,
    actor: actor.name,
    action: 'issue-confirmed',
    subject: `statement ${number}`,
    detail: { period, granted, currency },
  });
}
