import type { Database } from '#db/connect.ts';
import type { RunRow } from '#db/queries/runs.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { listGrantedFor } from '#db/queries/statements.ts';
import { type FiscalYear, parsePeriod, previousPeriod } from '../calendar/index.ts';
import { sumSafe } from '../money/index.ts';
import type { ExceptionName, Finding } from './exceptions/exception.ts';
import { exceptionKinds } from './exceptions/index.ts';
import type { StatementGroup } from './run-facts.server.ts';

export type ExceptionalRow = Finding & {
  distributor: string;
  name: string;
  currency: string;
  programme: string;
  versionId: number;
  period: string;
  dueMinor: number;
};

/** What is out of the ordinary of one kind: how many rows, what they come to, and the first of them, the largest first. */
export type Exceptions = {
  name: ExceptionName;
  count: number;
  sums: { currency: string; minor: number }[];
  rows: ExceptionalRow[];
};

export const exceptionsShown = 20;

/** The rows that would be granted and are out of the ordinary; a kind without any is left out. */
export async function listExceptions(db: Database, groups: readonly StatementGroup[]): Promise<Exceptions[]> {
  const { fiscalYear } = await getCalendar(db);
  const rows = groups.flatMap((group) => group.rows.map((row) => ({ group, row })));
  const before = new Map<string, string | undefined>();
  for (const { row } of rows) before.set(row.row.period, textBefore(row.row.period, fiscalYear));
  const granted = await listGrantedFor(db, [...new Set([...before.values()].filter((text) => text !== undefined))]);
  const grantedOf = new Map(granted.map((grant) => [keyOf(grant, grant.period), grant.grantedMinor]));
  const previousOf = (row: RunRow) => {
    const period = before.get(row.row.period);
    return row.adjustingLines === null && period !== undefined ? grantedOf.get(keyOf(row, period)) : undefined;
  };
  return exceptionKinds.flatMap(({ name, find }) => {
    const found = rows.flatMap(({ group, row }) => {
      const finding = find({ row: row.row, dueMinor: row.dueMinor, previousMinor: previousOf(row) });
      return finding ? rowOf(group, row, finding) : [];
    });
    found.sort((a, b) => Math.abs(b.dueMinor) - Math.abs(a.dueMinor));
    if (found.length === 0) return [];
    return { name, count: found.length, sums: sumsOf(found), rows: found.slice(0, exceptionsShown) };
  });
}

function sumsOf(rows: readonly { currency: string; dueMinor: number }[]): Exceptions['sums'] {
  const currencies = [...new Set(rows.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const own = rows.flatMap((row) => (row.currency === currency ? row.dueMinor : []));
    return { currency, minor: sumSafe(own, 'the rows out of the ordinary') };
  });
}

function rowOf({ distributor, currency }: StatementGroup, { row, dueMinor, versionId }: RunRow, finding: Finding) {
  const { programme, period } = row;
  const { code, name } = distributor;
  return { distributor: code, name, currency, programme, versionId, period, dueMinor, ...finding };
}

/** The period of the same length before; undefined for a whole term. */
function textBefore(period: string, fiscalYear: FiscalYear): string | undefined {
  const days = parsePeriod(period, fiscalYear);
  return days && previousPeriod(days, fiscalYear).text;
}

function keyOf(row: { distributorId: number; programmeId: number }, period: string): string {
  return `${row.distributorId} ${row.programmeId} ${period}`;
}
