import type { Programme } from '#app/rebates/index.ts';
import type { Database } from '../connect.ts';

export type ProgrammeVersionRecord = {
  id: number;
  code: string;
  number: number;
  fromDate: string;
  definition: string;
  digest: string;
  isApproved: boolean;
};

/** Every version of every programme, drafts among them, by code and number. */
export async function listProgrammeVersions(db: Database): Promise<ProgrammeVersionRecord[]> {
  const rows = await db
    .selectFrom('programmeVersions as version')
    .innerJoin('programmes', 'programmes.id', 'version.programmeId')
    .leftJoin('programmeApprovals as approval', 'approval.versionId', 'version.id')
    .select(['version.id', 'programmes.code', 'version.number', 'version.fromDate', 'version.definition'])
    .select(['version.digest', 'approval.versionId as approvedId'])
    .orderBy('programmes.code')
    .orderBy('version.number')
    .execute();
  return rows.map(({ approvedId, ...row }) => ({ ...row, isApproved: approvedId !== null }));
}

/** A version with the people who proposed and approved it; null where it has no approval, or the command line proposed. */
export type HistoricVersionRecord = {
  code: string;
  number: number;
  fromDate: string;
  definition: string;
  proposedBy: number | null;
  proposerName: string | null;
  proposedAt: string;
  approverName: string | null;
  approvedAt: string | null;
};

/** Every version of every programme, or of one, with who proposed and approved it, by code, the newest first. */
export async function listProgrammeHistory(db: Database, code?: string): Promise<HistoricVersionRecord[]> {
  return db
    .selectFrom('programmeVersions as version')
    .innerJoin('programmes', 'programmes.id', 'version.programmeId')
    .leftJoin('people as proposers', 'proposers.id', 'version.proposedBy')
    .leftJoin('programmeApprovals as approval', 'approval.versionId', 'version.id')
    .leftJoin('people as approvers', 'approvers.id', 'approval.approvedBy')
    .select(['programmes.code', 'version.number', 'version.fromDate', 'version.definition', 'version.proposedBy'])
    .select(['proposers.name as proposerName', 'version.proposedAt', 'approvers.name as approverName'])
    .select('approval.approvedAt')
    .$if(code !== undefined, (query) => query.where('programmes.code', '=', code as string))
    .orderBy('programmes.code')
    .orderBy('version.number', 'desc')
    .execute();
}

export type NewProgrammeVersion = {
  code: string;
  number: number;
  fromDate: string;
  definition: string;
  digest: string;
  proposedBy: number | null;
  proposedAt: string;
};

/** Adds a draft, and the programme itself where its code is new. */
export async function insertProgrammeVersion(transaction: Database, version: NewProgrammeVersion): Promise<number> {
  const { code, ...rest } = version;
  await transaction
    .insertInto('programmes')
    .values({ code })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute();
  const programme = await transaction
    .selectFrom('programmes')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  const row = await transaction
    .insertInto('programmeVersions')
    .values({ ...rest, programmeId: programme.id })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export type ProposedVersion = {
  id: number;
  number: number;
  fromDate: string;
  proposedBy: number | null;
  definition: Programme;
  isApproved: boolean;
};

/** The versions of one programme, the newest first; none where there is no such programme. */
export async function listVersionsOfProgramme(db: Database, code: string): Promise<ProposedVersion[]> {
  const rows = await db
    .selectFrom('programmeVersions as version')
    .innerJoin('programmes', 'programmes.id', 'version.programmeId')
    .leftJoin('programmeApprovals as approval', 'approval.versionId', 'version.id')
    .select(['version.id', 'version.number', 'version.fromDate', 'version.proposedBy', 'version.definition'])
    .select('approval.versionId as approvedId')
    .where('programmes.code', '=', code)
    .orderBy('version.number', 'desc')
    .execute();
  return rows.map(({ approvedId, definition, ...row }) => ({
    ...row,
    definition: JSON.parse(definition) as Programme,
    isApproved: approvedId !== null,
  }));
}

export type NewProgrammeApproval = { versionId: number; approvedBy: number; approvedAt: string; changeNumber: number };

/** Puts a version in force from its own date on. The database refuses a second approval, and one by the proposer. */
export async function insertProgrammeApproval(transaction: Database, approval: NewProgrammeApproval): Promise<void> {
  await transaction.insertInto('programmeApprovals').values(approval).execute();
}
