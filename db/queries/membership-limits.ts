import type { LimitKind, Limits } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';

/** To what a membership is limited now, by ids, to be told by a day; of a role that has no limits, to nothing. */
export async function findLimits(
  db: Database,
  { membershipId, on }: { membershipId: number; on: string },
): Promise<Limits> {
  const rows = await db
    .selectFrom('membershipLimits as own')
    .select(['own.brandId', 'own.productLineId', 'own.territoryId'])
    .where('own.versionId', '=', (query) =>
      query
        .selectFrom('membershipLimitVersions')
        .select('id')
        .where('membershipId', '=', membershipId)
        .orderBy('number', 'desc')
        .limit(1),
    )
    .execute();
  const idsOf = (ids: (number | null)[]) => ids.filter((id) => id !== null).sort((a, b) => a - b);
  return {
    brand: idsOf(rows.map(({ brandId }) => brandId)),
    'product-line': idsOf(rows.map(({ productLineId }) => productLineId)),
    territory: idsOf(rows.map(({ territoryId }) => territoryId)),
    on,
  };
}

/** One setting of a membership's limits, by codes, with who made it and when. */
export type LimitVersion = {
  number: number;
  setAt: string;
  setByName: string;
  codes: Record<LimitKind, string[]>;
};

/** Every setting of the limits of a membership, the newest first. */
export async function listLimitVersions(db: Database, membershipId: number): Promise<LimitVersion[]> {
  const versions = await db
    .selectFrom('membershipLimitVersions as version')
    .innerJoin('people', 'people.id', 'version.setBy')
    .select(['version.id', 'version.number', 'version.setAt', 'people.name as setByName'])
    .where('version.membershipId', '=', membershipId)
    .orderBy('version.number', 'desc')
    .execute();
  const rows = await db
    .selectFrom('membershipLimits as own')
    .innerJoin('membershipLimitVersions as version', 'version.id', 'own.versionId')
    .leftJoin('brands', 'brands.id', 'own.brandId')
    .leftJoin('productLines', 'productLines.id', 'own.productLineId')
    .leftJoin('territories', 'territories.id', 'own.territoryId')
    .select(['own.versionId', 'brands.code as brand', 'productLines.code as productLine'])
    .select('territories.code as territory')
    .where('version.membershipId', '=', membershipId)
    .execute();
  return versions.map(({ id, ...version }) => {
    const own = rows.filter(({ versionId }) => versionId === id);
    const codesOf = (codes: (string | null)[]) => codes.filter((code) => code !== null).sort();
    const codes = {
      brand: codesOf(own.map(({ brand }) => brand)),
      'product-line': codesOf(own.map(({ productLine }) => productLine)),
      territory: codesOf(own.map(({ territory }) => territory)),
    };
    return { ...version, codes };
  });
}

export type NewLimitVersion = { membershipId: number; number: number; setBy: number; setAt: string; limits: Limits };

/** The database refuses it for a role that has no limits. */
export async function insertLimitVersion(transaction: Database, version: NewLimitVersion): Promise<void> {
  const { limits, ...rest } = version;
  const { id: versionId } = await transaction
    .insertInto('membershipLimitVersions')
    .values(rest)
    .returning('id')
    .executeTakeFirstOrThrow();
  const none = { versionId, brandId: null, productLineId: null, territoryId: null };
  const rows = [
    ...limits.brand.map((brandId) => ({ ...none, brandId })),
    ...limits['product-line'].map((productLineId) => ({ ...none, productLineId })),
    ...limits.territory.map((territoryId) => ({ ...none, territoryId })),
  ];
  if (rows.length > 0) await transaction.insertInto('membershipLimits').values(rows).execute();
}

/** Everything to which a role may be limited: brands and product lines with their titles (JSON), territories; by code. */
export async function listLimitChoices(db: Database) {
  return {
    brand: await db.selectFrom('brands').select(['id', 'code', 'title']).orderBy('code').execute(),
    'product-line': await db.selectFrom('productLines').select(['id', 'code', 'title']).orderBy('code').execute(),
    territory: await db.selectFrom('territories').select(['id', 'code']).orderBy('code').execute(),
  };
}

/** A person who is not erased, and the memberships in which they act, each with what it is. */
export async function findActingPerson(db: Database, personId: number) {
  const rows = await db
    .selectFrom('people')
    .innerJoin('memberships', 'memberships.personId', 'people.id')
    .select(['people.name', 'memberships.id as membershipId', 'memberships.role'])
    .where('people.id', '=', personId)
    .where('people.erasedAt', 'is', null)
    .where('memberships.endedAt', 'is', null)
    .orderBy('memberships.id')
    .execute();
  const [first] = rows;
  return first && { name: first.name, memberships: rows.map(({ membershipId, role }) => ({ membershipId, role })) };
}
