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
