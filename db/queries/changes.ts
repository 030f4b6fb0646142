import type { Database } from '../connect.ts';

/** The series of numbers without gaps. */
type Series = 'change' | 'statement' | 'certificate';

/**
 * Draws the next number of a series without gaps. The row stays locked until the transaction ends, so that numbers
 * become visible in their order; outside a transaction this throws.
 */
export async function drawNumber(transaction: Database, name: Series): Promise<number> {
  if (!transaction.isTransaction) throw new Error(`a ${name} number is drawn in a transaction only`);
  const counter = await transaction
    .updateTable('counters')
    .set((e) => ({ value: e('value', '+', 1) }))
    .where('name', '=', name)
    .returning('value')
    .executeTakeFirstOrThrow();
  return counter.value;
}

/**
 * Takes the number after `last` in a series without gaps, where it was foretold. Returns false where another one was taken
 * meanwhile; then nothing has changed. In a transaction, others wait for its end.
 */
export async function claimNumber(transaction: Database, name: Series, last: number): Promise<boolean> {
  if (!transaction.isTransaction) throw new Error(`a ${name} number is claimed in a transaction only`);
  const result = await transaction
    .updateTable('counters')
    .set({ value: last + 1 })
    .where('name', '=', name)
    .where('value', '=', last)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Draws the change number under which a transaction accepts its new inputs of money. */
export async function drawChange(
  transaction: Database,
  change: { kind: string; acceptedAt: string; acceptedBy: number | null },
): Promise<number> {
  const number = await drawNumber(transaction, 'change');
  await transaction
    .insertInto('changes')
    .values({ number, ...change })
    .execute();
  return number;
}

/** What was known at a moment: accepted changes up to `watermark`, and statements of the series up to `settledThrough`. */
export type Knowledge = { watermark: number; settledThrough: number };

/** All that is known at this moment. What is accepted later has higher numbers and never changes it. */
export async function getKnowledge(db: Database): Promise<Knowledge> {
  return { watermark: await lastNumber(db, 'change'), settledThrough: await lastNumber(db, 'statement') };
}

/**
 * Lets one transaction at a time decide what changes: until it ends, no other draws a change number, so that what was
 * compared with the record is still so when it is accepted.
 */
export async function lockRecord(transaction: Database): Promise<void> {
  await lockNumbers(transaction, 'change');
}

/** Lets no number of a series be drawn until the transaction ends. */
export async function lockNumbers(transaction: Database, name: Series): Promise<void> {
  await transaction
    .updateTable('counters')
    .set((e) => ({ value: e.ref('value') }))
    .where('name', '=', name)
    .execute();
}

/** The last number of a series that is visible. 0 before the first. */
export async function lastNumber(db: Database, name: Series): Promise<number> {
  const counter = await db.selectFrom('counters').select('value').where('name', '=', name).executeTakeFirstOrThrow();
  return counter.value;
}

/** What was accepted after a watermark, up to another or until now, the oldest first; a draft of a programme is no input until it is approved. */
export async function listChangesAfter(
  db: Database,
  watermark: number,
  { through, limit }: { through?: number; limit: number },
) {
  return db
    .selectFrom('changes')
    .leftJoin('people', 'people.id', 'changes.acceptedBy')
    .select(['changes.number', 'changes.kind', 'changes.acceptedAt', 'people.name as acceptedByName'])
    .where('changes.number', '>', watermark)
    .where('changes.kind', '!=', 'import-programmes')
    .$if(through !== undefined, (query) => query.where('changes.number', '<=', through as number))
    .orderBy('changes.number')
    .limit(limit)
    .execute();
}
