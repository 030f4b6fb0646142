import { type Insertable, sql } from 'kysely';
import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';
import { distributorNameOn, distributorsCalled } from './distributors.ts';
import { distributorInside } from './inside.ts';
import { standsAfterRow } from './list-order.ts';
import { pageByKey } from './page.ts';

export async function insertJointPlan(transaction: Database, plan: Insertable<Tables['jointPlans']>): Promise<number> {
  const row = await transaction.insertInto('jointPlans').values(plan).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

export async function insertJointPlanVersion(
  transaction: Database,
  version: Insertable<Tables['jointPlanVersions']>,
): Promise<void> {
  await transaction.insertInto('jointPlanVersions').values(version).execute();
}

export async function insertSignature(
  transaction: Database,
  signature: Insertable<Tables['jointPlanSignatures']>,
): Promise<void> {
  await transaction.insertInto('jointPlanSignatures').values(signature).execute();
}

export async function insertCompletion(
  transaction: Database,
  completion: Insertable<Tables['jointPlanCompletions']>,
): Promise<void> {
  await transaction.insertInto('jointPlanCompletions').values(completion).execute();
}

/** Which joint plans: one by its id, or of a distributor and a year; within the fence. */
export type JointPlanChoice = { id?: number; year?: string; of?: number };

export async function listJointPlansWithin(
  db: Database,
  fence: Fence,
  { id, year, of, today }: JointPlanChoice & { today: string },
) {
  return namedPlans(db, fence, today)
    .$if(id !== undefined, (query) => query.where('jointPlans.id', '=', id as number))
    .$if(year !== undefined, (query) => query.where('jointPlans.year', '=', year as string))
    .$if(of !== undefined, (query) => query.where('jointPlans.distributorId', '=', of as number))
    .orderBy('jointPlans.year', 'desc')
    .orderBy('jointPlans.id')
    .execute();
}

export const jointPlansAPage = 50;

/** Which of them: of a fiscal year, of distributors with a code or a name that contains a text. */
export type JointPlanFilter = { year?: string; distributor?: string };

/** A page of the joint plans within the fence, the newest year first, after the plan with the id `before`. */
export async function listJointPlansPage(
  db: Database,
  fence: Fence,
  { year, distributor, before, today }: JointPlanFilter & { before?: number; today: string },
) {
  const rows = await namedPlans(db, fence, today)
    .$if(year !== undefined, (query) => query.where('jointPlans.year', '=', year as string))
    .$if(distributor !== undefined, (query) =>
      query.where('jointPlans.distributorId', 'in', distributorsCalled(db, distributor as string)),
    )
    .$if(before !== undefined, (query) =>
      query.where(
        standsAfterRow({ table: 'jointPlans', columns: ['year', 'id'], key: before as number }, { descending: true }),
      ),
    )
    .orderBy('jointPlans.year', 'desc')
    .orderBy('jointPlans.id', 'desc')
    .limit(jointPlansAPage + 1)
    .execute();
  return pageByKey(rows, jointPlansAPage, ({ id }) => id);
}

/** Of how many joint plans within the fence the newest version has no signature of a side, nor one of a person. */
export async function countUnsignedPlans(
  db: Database,
  fence: Fence,
  { side, personId }: { side: 'brand' | 'distributor'; personId: number },
): Promise<number> {
  const { count } = await db
    .selectFrom('jointPlans')
    .innerJoin('jointPlanVersions as version', 'version.planId', 'jointPlans.id')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where(sql<boolean>`not exists (
      select 1 from joint_plan_versions as newer where newer.plan_id = version.plan_id and newer.number > version.number)`)
    .where(sql<boolean>`not exists (
      select 1 from joint_plan_signatures as signature
      where signature.version_id = version.id and (signature.side = ${side} or signature.signed_by = ${personId}))`)
    .where(distributorInside('jointPlans.distributorId', fence))
    .executeTakeFirstOrThrow();
  return count;
}

function namedPlans(db: Database, fence: Fence, today: string) {
  return db
    .selectFrom('jointPlans')
    .innerJoin('distributors', 'distributors.id', 'jointPlans.distributorId')
    .select(['jointPlans.id', 'jointPlans.distributorId', 'jointPlans.year', 'jointPlans.currency'])
    .select(['distributors.code as distributorCode', distributorNameOn(today).as('distributor')])
    .where(distributorInside('jointPlans.distributorId', fence));
}

/** The versions of joint plans, the newest first. */
export async function listJointPlanVersions(db: Database, planIds: readonly number[]) {
  if (planIds.length === 0) return [];
  return db
    .selectFrom('jointPlanVersions as version')
    .leftJoin('people', 'people.id', 'version.writtenBy')
    .select(['version.id', 'version.planId', 'version.number', 'version.body', 'version.writtenAt'])
    .select('people.name as writtenByName')
    .where('version.planId', 'in', planIds)
    .orderBy('version.number', 'desc')
    .execute();
}

export async function listSignatures(db: Database, planIds: readonly number[]) {
  if (planIds.length === 0) return [];
  return db
    .selectFrom('jointPlanSignatures as signature')
    .innerJoin('jointPlanVersions as version', 'version.id', 'signature.versionId')
    .leftJoin('people', 'people.id', 'signature.signedBy')
    .select([
      'version.planId',
      'version.number',
      'signature.side',
      'signature.signedBy',
      'signature.signedAt',
      'people.name as signedByName',
    ])
    .where('version.planId', 'in', planIds)
    .orderBy('signature.signedAt')
    .execute();
}

export async function listCompletions(db: Database, planId: number) {
  return db
    .selectFrom('jointPlanCompletions as completion')
    .leftJoin('people', 'people.id', 'completion.recordedBy')
    .select(['completion.commitment', 'completion.doneOn', 'completion.recordedAt', 'people.name as recordedByName'])
    .where('completion.planId', '=', planId)
    .execute();
}

/**
 * What we sold to a distributor from one day through another in a currency, returns deducted, by product line as the
 * products stood on the day of each line.
 */
export async function listNetSales(
  db: Database,
  { distributorId, currency, from, to }: { distributorId: number; currency: string; from: string; to: string },
) {
  const lines = db
    .selectFrom('salesLines as line')
    .innerJoin('imports', 'imports.id', 'line.importId')
    .select('line.amountMinor')
    .select((e) =>
      e
        .selectFrom('productVersions as version')
        .select('version.productLineId')
        .whereRef('version.productId', '=', 'line.productId')
        .where((x) => x.or([x('version.fromDate', 'is', null), x('version.fromDate', '<=', x.ref('line.date'))]))
        .orderBy((x) => x.fn.coalesce('version.fromDate', x.val('')), 'desc')
        .orderBy('version.changeNumber', 'desc')
        .orderBy('version.id', 'desc')
        .limit(1)
        .as('productLineId'),
    )
    .where('imports.changeNumber', 'is not', null)
    .where('line.source', '=', 0)
    .where('line.distributorId', '=', distributorId)
    .where('line.currency', '=', currency)
    .where('line.date', '>=', from)
    .where('line.date', '<=', to);
  return db
    .selectFrom(lines.as('line'))
    .innerJoin('productLines', 'productLines.id', 'line.productLineId')
    .select('productLines.code as productLine')
    .select((e) => e.fn.sum<number>('line.amountMinor').as('amountMinor'))
    .groupBy('productLines.code')
    .execute();
}

/** The product lines by code, with what they are called. */
export async function listProductLines(db: Database) {
  return db.selectFrom('productLines').select(['code', 'title']).orderBy('code').execute();
}
