import { type Insertable, sql } from 'kysely';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';
import { rowsAStatement } from './codes.ts';
import { contains } from './contains.ts';

/** A distributor as it is from a day on; `fromDate` null is the first version, which holds for all time before too. */
export type DistributorVersion = {
  code: string;
  fromDate: string | null;
  changeNumber: number;
  name: string;
  territory: string | null;
  grade: string | null;
  parent: string | null;
  currency: string | null;
  since: string | null;
  status: string;
  legalName: string | null;
  address: string | null;
  country: string | null;
  taxId: string | null;
  iban: string | null;
  account: string | null;
  language: string | null;
};

/** Every version that was ever accepted, of all distributors or of one, in the order of acceptance. */
export async function listDistributorVersions(db: Database, distributorId?: number): Promise<DistributorVersion[]> {
  return db
    .selectFrom('distributorVersions as version')
    .innerJoin('distributors', 'distributors.id', 'version.distributorId')
    .leftJoin('territories', 'territories.id', 'version.territoryId')
    .leftJoin('distributors as parents', 'parents.id', 'version.parentId')
    .select(['distributors.code', 'territories.code as territory', 'parents.code as parent'])
    .select([
      'version.fromDate',
      'version.changeNumber',
      'version.name',
      'version.grade',
      'version.currency',
      'version.since',
      'version.status',
      'version.legalName',
      'version.address',
      'version.country',
      'version.taxId',
      'version.iban',
      'version.account',
      'version.language',
    ])
    .$if(distributorId !== undefined, (query) => query.where('version.distributorId', '=', distributorId as number))
    .orderBy('version.changeNumber')
    .orderBy('version.id')
    .execute();
}

/** How the distributors of these codes are called on a day. */
export async function listDistributorNames(
  db: Database,
  codes: readonly string[],
  day: string,
): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom('distributors')
    .select(['code', distributorNameOn(day).as('name')])
    .where('code', 'in', codes)
    .execute();
  return new Map(rows.map(({ code, name }) => [code, name ?? code]));
}

/** Id and code of the distributor with this id, or with this code. */
export async function findDistributorKey(
  db: Database,
  key: { id: number } | { code: string },
): Promise<{ id: number; code: string } | undefined> {
  return db
    .selectFrom('distributors')
    .select(['id', 'code'])
    .where((e) => ('id' in key ? e('id', '=', key.id) : e('code', '=', key.code)))
    .executeTakeFirst();
}

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

/** How a distributor is called on a day, as a column of a query in which `distributors` stands. */
export function distributorNameOn(day: string) {
  return sql<string | null>`(
    select name from distributor_versions as version
    where version.distributor_id = distributors.id and coalesce(version.from_date, '') <= ${day}
    order by coalesce(version.from_date, '') desc, version.change_number desc, version.id desc limit 1)`;
}

/** The ids of the distributors with this code, or that were ever called by a name that contains the text. */
export function distributorsCalled(db: Database, text: string) {
  return db
    .selectFrom('distributorVersions as version')
    .innerJoin('distributors', 'distributors.id', 'version.distributorId')
    .select('distributors.id')
    .where((e) => e.or([e('distributors.code', '=', text), contains('version.name', text)]));
}

export async function insertDistributorVersions(
  transaction: Database,
  rows: Insertable<Tables['distributorVersions']>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAStatement) {
    await transaction
      .insertInto('distributorVersions')
      .values(rows.slice(at, at + rowsAStatement))
      .execute();
  }
}
