import type { Database } from '../connect.ts';
import { distributorNameOn } from './distributors.ts';

/** The codes of distributors and how they are called on a day, by name. */
export async function listDistributorNamesById(
  db: Database,
  ids: readonly number[],
  day: string,
): Promise<{ id: number; code: string; name: string }[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('distributors')
    .select(['id', 'code', distributorNameOn(day).as('name')])
    .where('id', 'in', ids)
    .execute();
  return rows
    .map(({ id, code, name }) => ({ id, code, name: name ?? code }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
