import type { Database } from '#db/connect.ts';

const tables = [
  'people',
  'memberships',
  'distributors',
  'distributorVersions',
  'products',
  'productVersions',
  'productLines',
  'brands',
  'territories',
  'partnershipStages',
  'targets',
  'payments',
  'scores',
  'rates',
  'breaches',
  'certificateHolders',
  'importedCertificates',
  'programmes',
  'programmeVersions',
  'programmeApprovals',
  'salesLines',
  'imports',
  'changes',
  'auditEvents',
] as const;

/** How many rows each table has that people, imports and approvals write to: a refusal leaves all of it as it was. */
export async function countRows(db: Database): Promise<Record<(typeof tables)[number], number>> {
  const counts: [string, number][] = [];
  for (const table of tables) {
    const { count } = await db
      .selectFrom(table as 'changes')
      .select((e) => e.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    counts.push([table, count]);
  }
  return Object.fromEntries(counts) as Record<(typeof tables)[number], number>;
}
