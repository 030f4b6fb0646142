import type { Database } from '#db/connect.ts';
import { listDistributorVersions } from '#db/queries/distributors.ts';
import { type Day, requireDay } from '../calendar/index.ts';
import { always, type DistributorVersion } from './inputs.ts';

/** The distributor's code and what was known of it from which day on; of two versions of one day the later holds. */
export async function loadDistributor(
  db: Database,
  distributorId: number,
): Promise<{ code: string; versions: DistributorVersion[] }> {
  const rows = await listDistributorVersions(db, distributorId);
  return { code: rows[0]?.code ?? '', versions: versionsOf(rows) };
}

type VersionRow = { fromDate: string | null; territory: string | null; grade: string | null };

/** The versions of one distributor, ascending by `from`, of its rows in the order of acceptance. */
export function versionsOf(rows: readonly VersionRow[]): DistributorVersion[] {
  const byDay = new Map<Day, DistributorVersion>();
  for (const { fromDate, territory, grade } of rows) {
    const from = fromDate === null ? always : requireDay(fromDate);
    byDay.set(from, { from, territory: territory ?? undefined, grade: grade ?? undefined });
  }
  return [...byDay.values()].sort((a, b) => a.from - b.from);
}
