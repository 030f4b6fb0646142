import type { Insertable } from 'kysely';
import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';
import { distributorNameOn } from './distributors.ts';
import { distributorInside } from './inside.ts';

export async function insertAnnualPlanVersion(
  transaction: Database,
  version: Insertable<Tables['annualPlanVersions']>,
): Promise<number> {
  const row = await transaction
    .insertInto('annualPlanVersions')
    .values(version)
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function insertAnnualPlanPublication(
  transaction: Database,
  publication: Insertable<Tables['annualPlanPublications']>,
): Promise<void> {
  await transaction.insertInto('annualPlanPublications').values(publication).execute();
}

export async function insertAcknowledgement(
  transaction: Database,
  acknowledgement: Insertable<Tables['annualPlanAcknowledgements']>,
): Promise<void> {
  await transaction.insertInto('annualPlanAcknowledgements').values(acknowledgement).execute();
}

/** Which versions: of one year, and published ones only, as distributors may see them. */
export type VersionChoice = { year?: string; published?: boolean };

/** The versions of annual plans, the newest year and number first. */
export async function listAnnualPlanVersions(db: Database, { year, published = false }: VersionChoice) {
  return db
    .selectFrom('annualPlanVersions as version')
    .leftJoin('annualPlanPublications as publication', 'publication.versionId', 'version.id')
    .leftJoin('people as writers', 'writers.id', 'version.writtenBy')
    .leftJoin('people as publishers', 'publishers.id', 'publication.publishedBy')
    .select(['version.id', 'version.year', 'version.number', 'version.sections', 'version.writtenAt'])
    .select(['writers.name as writtenByName', 'publication.publishedAt', 'publishers.name as publishedByName'])
    .$if(year !== undefined, (query) => query.where('version.year', '=', year as string))
    .$if(published, (query) => query.where('publication.versionId', 'is not', null))
    .orderBy('version.year', 'desc')
    .orderBy('version.number', 'desc')
    .execute();
}

/** How many distributors within the fence have acknowledged each version, by its id. */
export async function countAcknowledgements(db: Database, fence: Fence): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('annualPlanAcknowledgements as acknowledgement')
    .select('acknowledgement.versionId')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where(distributorInside('acknowledgement.distributorId', fence))
    .groupBy('acknowledgement.versionId')
    .execute();
  return new Map(rows.map(({ versionId, count }) => [versionId, count]));
}

/** Who has acknowledged which version of a year's plan, the newest first, within the fence. */
export async function listAcknowledgements(
  db: Database,
  fence: Fence,
  { year, today }: { year: string; today: string },
) {
  return db
    .selectFrom('annualPlanAcknowledgements as acknowledgement')
    .innerJoin('annualPlanVersions as version', 'version.id', 'acknowledgement.versionId')
    .innerJoin('distributors', 'distributors.id', 'acknowledgement.distributorId')
    .leftJoin('people', 'people.id', 'acknowledgement.acknowledgedBy')
    .select(['version.number', 'acknowledgement.distributorId', 'acknowledgement.acknowledgedAt'])
    .select(['people.name as acknowledgedByName', 'distributors.code as distributorCode'])
    .select(distributorNameOn(today).as('distributor'))
    .where('version.year', '=', year)
    .where(distributorInside('acknowledgement.distributorId', fence))
    .orderBy('acknowledgement.acknowledgedAt', 'desc')
    .orderBy('acknowledgement.distributorId')
    .execute();
}
