import { createHash } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';
import { rowsAStatement } from './codes.ts';

/** A certificate that a file named. `to` is the last day on which it is valid; null is for good. */
export type ImportedCertificate = {
  distributorId: number;
  /** The person's id, where the file named the e-mail of someone known; else one of its own. */
  person: string;
  name: string;
  course: string;
  from: string;
  to: string | null;
};

/** The certificates of files that were known at a watermark, or that are known now, of all distributors or of some. */
export async function listImportedCertificates(
  db: Database,
  { watermark, distributorIds }: { watermark?: number; distributorIds?: readonly number[] } = {},
): Promise<ImportedCertificate[]> {
  const rows = await db
    .selectFrom('importedCertificates as certificate')
    .innerJoin('certificateHolders as holder', 'holder.id', 'certificate.holderId')
    .select(['holder.id as holderId', 'holder.distributorId', 'holder.name', 'holder.personId'])
    .select(['certificate.course', 'certificate.fromDate as from', 'certificate.toDate as to'])
    .$if(watermark !== undefined, (query) => query.where('certificate.changeNumber', '<=', watermark as number))
    .$if(distributorIds !== undefined, (query) => query.where('holder.distributorId', 'in', distributorIds ?? []))
    .orderBy('certificate.changeNumber')
    .orderBy('certificate.id')
    .execute();
  const latest = new Map(rows.map((row) => [`${row.holderId} ${row.from} ${row.course}`, row]));
  return [...latest.values()].map(({ holderId, personId, ...certificate }) => ({
    ...certificate,
    person: personId === null ? `file ${holderId}` : String(personId),
  }));
}

/** A person of a distributor as a file names them. */
type NamedHolder = { distributorId: number; name: string };

/**
 * Under which name a person of a file is on record: for one who was forgotten, the number that stands in place of the name.
 * It is found by a digest, so that the same file counts nobody twice and brings no name back.
 */
export async function readHolderNames(db: Database): Promise<(holder: NamedHolder) => string> {
  const rows = await db
    .selectFrom('certificateHolders')
    .select(['name', 'forgottenDigest'])
    .where('forgottenDigest', 'is not', null)
    .execute();
  if (rows.length === 0) return ({ name }) => name;
  const numbers = new Map(rows.map(({ name, forgottenDigest }) => [forgottenDigest, name]));
  return (holder) => numbers.get(holderDigest(holder)) ?? holder.name;
}

export function holderDigest({ distributorId, name }: NamedHolder): string {
  return createHash('sha256').update(`${distributorId} ${name.toLowerCase()}`).digest('hex');
}

/** The ids of these people of distributors; those that are new are added, as the person of that e-mail where there is one. */
export async function addCertificateHolders(
  transaction: Database,
  holders: readonly NamedHolder[],
): Promise<(holder: NamedHolder) => number> {
  const keyOf = ({ distributorId, name }: NamedHolder) => `${distributorId} ${name}`;
  const ids = new Map<string, number>();
  const known = await transaction.selectFrom('certificateHolders').select(['id', 'distributorId', 'name']).execute();
  for (const holder of known) ids.set(keyOf(holder), holder.id);
  for (const { distributorId, name } of holders) {
    if (ids.has(keyOf({ distributorId, name }))) continue;
    const person = await transaction
      .selectFrom('people')
      .innerJoin('memberships', 'memberships.personId', 'people.id')
      .select('people.id')
      .where('people.email', '=', name.toLowerCase())
      .where('memberships.distributorId', '=', distributorId)
      .executeTakeFirst();
    const { id } = await transaction
      .insertInto('certificateHolders')
      .values({ distributorId, name, personId: person?.id ?? null })
      .returning('id')
      .executeTakeFirstOrThrow();
    ids.set(keyOf({ distributorId, name }), id);
  }
  return (holder) => ids.get(keyOf(holder)) as number;
}

export async function insertImportedCertificates(
  transaction: Database,
  rows: Insertable<Tables['importedCertificates']>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAStatement) {
    await transaction
      .insertInto('importedCertificates')
      .values(rows.slice(at, at + rowsAStatement))
      .execute();
  }
}
