import type { Limits } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { productLineInside } from './inside.ts';

/** A version of a stage policy, with who proposed and decided it. `definition` is JSON. */
export type PolicyVersionRecord = {
  id: number;
  productLine: string;
  stage: string;
  number: number;
  fromDate: string;
  definition: string;
  revision: number;
  proposedBy: number;
  proposerName: string;
  proposedAt: string;
  editedAt: string;
  approverName: string | null;
  approvedAt: string | null;
  retractedAt: string | null;
};

type Place = { productLine?: string; stage?: string };

/** The versions of every policy or of one, by product line, the newest first. */
export async function listPolicyVersions(
  db: Database,
  { productLine, stage }: Place = {},
): Promise<PolicyVersionRecord[]> {
  return db
    .selectFrom('stagePolicyVersions as version')
    .innerJoin('productLines', 'productLines.id', 'version.productLineId')
    .innerJoin('people as proposers', 'proposers.id', 'version.proposedBy')
    .leftJoin('stagePolicyApprovals as approval', 'approval.versionId', 'version.id')
    .leftJoin('people as approvers', 'approvers.id', 'approval.approvedBy')
    .leftJoin('stagePolicyRetractions as retraction', 'retraction.versionId', 'version.id')
    .select(['version.id', 'productLines.code as productLine', 'version.stage', 'version.number', 'version.fromDate'])
    .select(['version.definition', 'version.revision', 'version.proposedBy', 'version.proposedAt', 'version.editedAt'])
    .select(['proposers.name as proposerName', 'approvers.name as approverName', 'approval.approvedAt'])
    .select('retraction.retractedAt')
    .$if(productLine !== undefined, (query) => query.where('productLines.code', '=', productLine as string))
    .$if(stage !== undefined, (query) => query.where('version.stage', '=', stage as string))
    .orderBy('productLines.code')
    .orderBy('version.number', 'desc')
    .execute();
}

export type NewPolicyVersion = {
  productLineId: number;
  stage: string;
  number: number;
  fromDate: string;
  definition: string;
  proposedBy: number;
  proposedAt: string;
};

export async function insertPolicyVersion(transaction: Database, version: NewPolicyVersion): Promise<number> {
  const row = await transaction
    .insertInto('stagePolicyVersions')
    .values({ ...version, revision: 1, editedAt: version.proposedAt })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Overwrites a draft and counts its revision up. The database refuses it for a version that is decided. */
export async function updatePolicyDraft(
  transaction: Database,
  { id, ...draft }: { id: number; fromDate: string; definition: string; editedAt: string },
): Promise<void> {
  await transaction
    .updateTable('stagePolicyVersions')
    .set((e) => ({ ...draft, revision: e('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

type NewPolicyApproval = { versionId: number; approvedBy: number; approvedAt: string; changeNumber: number | null };

/** Puts a version in force from its day on. The database refuses a second approval, and one by the proposer. */
export async function insertPolicyApproval(transaction: Database, approval: NewPolicyApproval): Promise<void> {
  await transaction.insertInto('stagePolicyApprovals').values(approval).execute();
}

export async function insertPolicyRetraction(
  transaction: Database,
  retraction: { versionId: number; retractedBy: number; retractedAt: string },
): Promise<void> {
  await transaction.insertInto('stagePolicyRetractions').values(retraction).execute();
}

/** A product line, if it lies within the limits. */
export async function findProductLine(db: Database, { code, limits }: { code: string; limits: Limits }) {
  return db
    .selectFrom('productLines')
    .select(['id', 'code', 'title'])
    .where('code', '=', code)
    .where(productLineInside('productLines.id', limits))
    .executeTakeFirst();
}
