import { type RawBuilder, sql } from 'kysely';
import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { rowsAStatement } from './codes.ts';
import { contains } from './contains.ts';
import { distributorNameOn } from './distributors.ts';
import { distributorInside } from './inside.ts';
import { type ListOrder, standsAfterRow } from './list-order.ts';
import { pageByKey } from './page.ts';

export type NewStatement = {
  series: number;
  number: string;
  runId: number;
  distributorId: number;
  period: string;
  currency: string;
  openingMinor: number;
  grantedMinor: number;
  settledMinor: number;
  closingMinor: number;
  body: string;
  digest: string;
  previousDigest: string | null;
  pdfFileId: number;
  seal: string;
  issuedBy: number | null;
  issuedAt: string;
};

export type NewStatementRow = {
  programmeId: number;
  distributorId: number;
  period: string;
  grantedMinor: number;
  broughtMinor: number | null;
  broughtSince: string | null;
};

export async function insertStatement(
  transaction: Database,
  statement: NewStatement,
  rows: readonly NewStatementRow[],
): Promise<number> {
  const { id: statementId } = await transaction
    .insertInto('statements')
    .values(statement)
    .returning('id')
    .executeTakeFirstOrThrow();
  const granted = rows.map((row) => ({ ...row, statementId }));
  for (let at = 0; at < granted.length; at += rowsAStatement) {
    await transaction
      .insertInto('statementRows')
      .values(granted.slice(at, at + rowsAStatement))
      .execute();
  }
  return statementId;
}

/** The number and digest of the last statement in the series. */
export async function findLastStatement(db: Database): Promise<{ series: number; digest: string } | undefined> {
  return db.selectFrom('statements').select(['series', 'digest']).orderBy('series', 'desc').limit(1).executeTakeFirst();
}

/** What one distributor has been issued in a currency, in the order of the series. */
export async function listIssuedTo(
  db: Database,
  { distributorId, currency }: { distributorId: number; currency: string },
) {
  return db
    .selectFrom('statements')
    .select(['series', 'number', 'period', 'closingMinor'])
    .where('distributorId', '=', distributorId)
    .where('currency', '=', currency)
    .orderBy('series')
    .execute();
}

/** Whether a statement after `series` has granted a distributor anything by one of these programmes. */
export async function hasGrantedSince(
  db: Database,
  { distributorId, programmeIds, series }: { distributorId: number; programmeIds: number[]; series: number },
): Promise<boolean> {
  const row = await db
    .selectFrom('statementRows as granted')
    .innerJoin('statements', 'statements.id', 'granted.statementId')
    .select('granted.id')
    .where('granted.distributorId', '=', distributorId)
    .where('granted.programmeId', 'in', programmeIds)
    .where('statements.series', '>', series)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The codes of the programmes by which statements of other runs have granted something after `series`, to anyone. */
export async function listGrantedByOtherRuns(
  db: Database,
  { runId, series }: { runId: number; series: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('statementRows as granted')
    .innerJoin('statements', 'statements.id', 'granted.statementId')
    .innerJoin('programmes', 'programmes.id', 'granted.programmeId')
    .select('programmes.code')
    .distinct()
    .where('statements.series', '>', series)
    .where('statements.runId', '<>', runId)
    .execute();
  return rows.map(({ code }) => code);
}

/** What each distributor of a run has been issued, in the order of the series. */
export async function listIssuedBeside(db: Database, runId: number) {
  return db
    .selectFrom('statements')
    .select(['distributorId', 'currency', 'period', 'closingMinor'])
    .where('distributorId', 'in', (query) =>
      query.selectFrom('runResults').select('distributorId').where('runId', '=', runId),
    )
    .orderBy('series')
    .execute();
}

/** By which programmes the statements after `series` have granted something, and to whom. */
export async function listGrantedSince(
  db: Database,
  series: number,
): Promise<{ distributorId: number; programmeId: number }[]> {
  return db
    .selectFrom('statementRows as granted')
    .innerJoin('statements', 'statements.id', 'granted.statementId')
    .select(['granted.distributorId', 'granted.programmeId'])
    .distinct()
    .where('statements.series', '>', series)
    .execute();
}

/** The ids of the distributors to whom statements have granted anything by programmes of these codes. */
export async function listGrantedDistributors(db: Database, codes: readonly string[]): Promise<number[]> {
  if (codes.length === 0) return [];
  const rows = await db
    .selectFrom('statementRows as granted')
    .innerJoin('programmes', 'programmes.id', 'granted.programmeId')
    .select('granted.distributorId')
    .distinct()
    .where('programmes.code', 'in', codes)
    .execute();
  return rows.map(({ distributorId }) => distributorId);
}

/** What statements have granted in all for some periods, by programme and distributor. */
export async function listGrantedFor(
  db: Database,
  periods: readonly string[],
): Promise<Pick<NewStatementRow, 'programmeId' | 'distributorId' | 'period' | 'grantedMinor'>[]> {
  if (periods.length === 0) return [];
  return db
    .selectFrom('statementRows')
    .select(['programmeId', 'distributorId', 'period'])
    .select((e) => e.fn.sum<number>('grantedMinor').as('grantedMinor'))
    .where('period', 'in', periods)
    .groupBy(['programmeId', 'distributorId', 'period'])
    .execute();
}

/** What someone has issued from a run after a number of the series: how many statements of each currency, and what they grant. */
export async function sumIssuedBy(
  db: Database,
  { runId, personId, after }: { runId: number; personId: number; after: number },
) {
  return db
    .selectFrom('statements')
    .select('currency')
    .select((e) => [e.fn.countAll<number>().as('count'), e.fn.max<number>('series').as('lastSeries')])
    .select((e) => e.fn.sum<number>('grantedMinor').as('grantedMinor'))
    .where('runId', '=', runId)
    .where('issuedBy', '=', personId)
    .where('series', '>', after)
    .groupBy('currency')
    .orderBy('currency')
    .execute();
}

/** Statements of the series from after a number through another, with all that is on record of them, in order. */
export async function listWholeStatements(
  db: Database,
  { after, through, limit }: { after: number; through: number; limit: number },
) {
  return db
    .selectFrom('statements')
    .selectAll()
    .where('series', '>', after)
    .where('series', '<=', through)
    .orderBy('series')
    .limit(limit)
    .execute();
}

export async function listStatementRows(db: Database, statementId: number): Promise<NewStatementRow[]> {
  return db
    .selectFrom('statementRows')
    .select(['programmeId', 'distributorId', 'period', 'grantedMinor', 'broughtMinor', 'broughtSince'])
    .where('statementId', '=', statementId)
    .orderBy('id')
    .execute();
}

/** A statement that a viewer may see, as it stands on record. */
export async function findStatementWithin(db: Database, fence: Fence, number: string) {
  return db
    .selectFrom('statements')
    .select(['number', 'runId', 'distributorId', 'currency', 'body', 'pdfFileId', 'issuedAt'])
    .where('number', '=', number)
    .where(distributorInside('statements.distributorId', fence))
    .executeTakeFirst();
}

/** Which of them: of one period, of distributors whose code or name contains a text, of one distributor. */
export type StatementFilter = { period?: string; distributor?: string; distributorId?: number };

const sortColumns = { number: 'series', granted: 'grantedMinor', closing: 'closingMinor' } as const;

/** By number, which is by the time of issue, or by an amount, those of one currency together. */
export type StatementOrder = ListOrder<keyof typeof sortColumns>;

export const statementsAPage = 50;

type StatementPage = StatementFilter & { order: StatementOrder; before?: number; limit?: number; today: string };

/** A page of the statements that a viewer may see, after the one with the number `before` of the series. Names are those of `today`. */
export async function listStatementsWithin(
  db: Database,
  fence: Fence,
  { period, distributor, distributorId, before, order, limit = statementsAPage, today }: StatementPage,
) {
  const { by, descending } = order;
  const direction = descending ? 'desc' : 'asc';
  const named = db
    .selectFrom('statements')
    .innerJoin('distributors', 'distributors.id', 'statements.distributorId')
    .select(['statements.series', 'statements.number', 'statements.period', 'statements.currency'])
    .select(['statements.grantedMinor', 'statements.settledMinor', 'statements.closingMinor', 'statements.issuedAt'])
    .select(['distributors.code', distributorNameOn(today).as('name')])
    .where(distributorInside('statements.distributorId', fence))
    .$if(period !== undefined, (query) => query.where('period', '=', period as string))
    .$if(distributorId !== undefined, (query) => query.where('statements.distributorId', '=', distributorId as number))
    .$if(before !== undefined, (query) => query.where(standsBehind(fence, before as number, order)));
  const rows = await db
    .selectFrom(named.as('named'))
    .selectAll()
    .$if(distributor !== undefined, (query) =>
      query.where((e) => e.or([contains('code', distributor as string), contains('name', distributor as string)])),
    )
    .$if(by !== 'number', (query) => query.orderBy('currency', direction).orderBy(sortColumns[by], direction))
    .orderBy('series', direction)
    .limit(limit + 1)
    .execute();
  return pageByKey(rows, limit, ({ series }) => series);
}

/** Whether a statement follows the one with a number of the series in an order; none does outside the fence, whose amounts are nobody's to guess. */
function standsBehind(fence: Fence, series: number, { by, descending }: StatementOrder): RawBuilder<boolean> {
  if (by === 'number') return sql`statements.series ${sql.raw(descending ? '<' : '>')} ${series}`;
  const columns = ['currency', sortColumns[by], 'series'];
  const isSeen = distributorInside('last.distributorId', fence);
  return standsAfterRow({ table: 'statements', columns, key: series, isSeen }, { descending });
}

/** The newest statement that a viewer may see, as it stands on record. */
export async function findNewestStatement(db: Database, fence: Fence) {
  return db
    .selectFrom('statements')
    .select(['number', 'body'])
    .where(distributorInside('statements.distributorId', fence))
    .orderBy('series', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The numbers of the statements of a period that a viewer may see, in the order of the series. */
export async function listNumbersOfPeriod(db: Database, fence: Fence, period: string): Promise<string[]> {
  const rows = await db
    .selectFrom('statements')
    .select('number')
    .where('period', '=', period)
    .where(distributorInside('statements.distributorId', fence))
    .orderBy('series')
    .execute();
  return rows.map(({ number }) => number);
}

/** The periods in which statements were issued that a viewer may see. */
export async function listIssuedPeriods(db: Database, fence: Fence): Promise<string[]> {
  const rows = await db
    .selectFrom('statements')
    .select('period')
    .distinct()
    .where(distributorInside('statements.distributorId', fence))
    .execute();
  return rows.map(({ period }) => period);
}

/** How many statements inside the fence were issued after a number of the series through another. */
export async function countIssuedBetween(
  db: Database,
  fence: Fence,
  { after, through }: { after: number; through: number },
): Promise<number> {
  const { count } = await db
    .selectFrom('statements')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('series', '>', after)
    .where('series', '<=', through)
    .where(distributorInside('statements.distributorId', fence))
    .executeTakeFirstOrThrow();
  return count;
}
