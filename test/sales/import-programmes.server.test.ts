import { expect, it } from 'vitest';
import type { Database } from '#db/connect.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { useWorld } from './database-world.ts';

describeEachDatabase('programmes', (database) => {
  const world = useWorld(database);
  const step = {
    code: 'STEP',
    title: { en: 'Stepped' },
    currency: 'USD',
    effective: { from: '2026-01-15', to: '2026-12-31' },
    period: 'quarter',
    basis: { of: 'amount' },
    bands: [{ from: '0', percent: '10' }],
  };

  it('are drafts, and a draft that says the same is none', async () => {
    const { db, load } = world();
    expect(await load('programmes', JSON.stringify([step]))).toMatchObject({
      file: 'programmes.json',
      rows: 1,
      new: 1,
      imported: 1,
      errors: [],
    });
    const shuffled = Object.fromEntries(Object.entries({ ...step, method: 'all' }).reverse());
    expect(await load('programmes', JSON.stringify([shuffled]))).toMatchObject({
      new: 0,
      same: 1,
      outcome: 'unchanged',
    });
    expect(await load('programmes', JSON.stringify([{ ...step, method: 'marginal' }]))).toMatchObject({ new: 1 });
    expect(await versions(db)).toMatchObject([
      { code: 'STEP', number: 1, fromDate: '2026-01-15', proposedBy: null, proposedAt: '2026-11-24T10:00:00.000Z' },
      { code: 'STEP', number: 2, fromDate: '2026-01-15' },
    ]);
    expect(JSON.parse((await versions(db))[1]?.definition ?? '')).toMatchObject({ code: 'STEP', method: 'marginal' });
  });

  it.each([
    ['quarter', '2026-11-24T10:00:00Z', '2026-10-01'],
    ['month', '2026-11-24T10:00:00Z', '2026-11-01'],
    ['year', '2026-11-24T10:00:00Z', '2026-01-15'],
    ['term', '2026-11-24T10:00:00Z', '2026-01-15'],
    ['quarter', '2027-06-01T10:00:00Z', '2026-10-01'],
    ['quarter', '2025-06-01T10:00:00Z', '2026-01-15'],
  ])('by %s that are approved get a version from their own period on %s', async (period, now, fromDate) => {
    const { db, load } = world();
    await load('programmes', JSON.stringify([{ ...step, period }]));
    await approveAll(db);
    await load('programmes', JSON.stringify([{ ...step, period, method: 'marginal' }]), { now: () => new Date(now) });
    expect((await versions(db))[1]).toMatchObject({ number: 2, fromDate });
  });

  it.each([
    ['period', { period: 'year' }],
    ['currency', { currency: 'EUR' }],
  ])('that are approved keep their %s, because versions share what is settled', async (key, change) => {
    const { db, load } = world();
    await load('programmes', JSON.stringify([step]));
    await approveAll(db);
    const report = await load('programmes', JSON.stringify([{ ...step, ...change }]), { acceptValid: true });
    expect(report).toMatchObject({ outcome: 'refused', imported: 0, errors: [{ column: key, value: 'STEP' }] });
    expect(await versions(db)).toHaveLength(1);
  });

  it('are checked together with those on record', async () => {
    const { db, load } = world();
    await load('programmes', JSON.stringify([step]));
    const other = { ...step, code: 'OTHER', deducts: ['STEP'] };
    expect(await load('programmes', JSON.stringify([other]))).toMatchObject({ new: 1, errors: [] });
    const cycle = await load('programmes', JSON.stringify([{ ...step, deducts: ['OTHER'] }]));
    expect(cycle).toMatchObject({ outcome: 'refused', imported: 0 });
    expect(cycle.errors[0]).toMatchObject({ row: 0, column: 'deducts', code: 'programme' });
    expect(await versions(db)).toHaveLength(2);
  });

  it.each([
    ['no JSON', '[{'],
    ['no list', '{}'],
    ['a key that nothing knows', JSON.stringify([{ ...step, surprise: 1 }])],
  ])('with %s are refused, also where good ones are asked for', async (_name, text) => {
    const { db, load } = world();
    const report = await load('programmes', text, { acceptValid: true });
    expect(report).toMatchObject({ outcome: 'refused', new: 0, imported: 0, errorCount: 1 });
    expect(await versions(db)).toEqual([]);
  });
});

async function versions(db: Database) {
  return db
    .selectFrom('programmeVersions')
    .innerJoin('programmes', 'programmes.id', 'programmeVersions.programmeId')
    .selectAll('programmeVersions')
    .select('programmes.code')
    .orderBy('programmeVersions.id')
    .execute();
}

async function approveAll(db: Database): Promise<void> {
  const now = '2026-01-01T00:00:00Z';
  const person = await db
    .insertInto('people')
    .values({ email: 'a@example.com', name: 'A', createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { number } = await db.selectFrom('changes').select('number').limit(1).executeTakeFirstOrThrow();
  for (const { id } of await db.selectFrom('programmeVersions').select('id').execute()) {
    await db
      .insertInto('programmeApprovals')
      .values({ versionId: id, approvedBy: person.id, approvedAt: now, changeNumber: number })
      .execute();
  }
}
