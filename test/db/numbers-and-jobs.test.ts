import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf, readFile, storeFile } from '#app/files/index.server.ts';
import { connect } from '#db/connect.ts';
import { readInteger } from '#db/numbers.ts';
import { drawChange, drawNumber, lastNumber } from '#db/queries/changes.ts';
import { findJob, finishJob, insertJob, renewLease, takeJob, updateJobProgress } from '#db/queries/jobs.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 24, 0, 0, seconds)).toISOString();

describeEachDatabase('numbers, jobs and files', (database) => {
  let open: OpenDatabase;
  beforeAll(async () => {
    open = await openMigrated(database);
  });
  afterAll(() => open.close());

  test('change numbers have no gaps: a transaction that fails gives its number back', async () => {
    const change = { kind: 'test', acceptedAt: at(0), acceptedBy: null };
    const draw = () => open.db.transaction().execute((transaction) => drawChange(transaction, change));
    expect(await draw()).toBe(1);
    const failing = open.db.transaction().execute(async (transaction) => {
      expect(await drawChange(transaction, change)).toBe(2);
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await lastNumber(open.db, 'change')).toBe(1);
    expect(await draw()).toBe(2);
    await expect(drawNumber(open.db, 'change')).rejects.toThrow('in a transaction only');
  });

  test('twenty who draw at once draw twenty different numbers', async () => {
    const before = await lastNumber(open.db, 'statement');
    const draws = Array.from({ length: 20 }, () =>
      open.db.transaction().execute((transaction) => drawNumber(transaction, 'statement')),
    );
    const numbers = (await Promise.all(draws)).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => before + index + 1));
  });

  test('two workers never take the same job, and a dead one’s is taken again after its lease', async () => {
    const { db } = open;
    const job = { kind: 'run-period', payload: { period: '2026-Q3' }, requestedBy: null, requestedAt: at(0) };
    const ids = [await insertJob(db, job), await insertJob(db, job)];
    const take = (second: number) => takeJob(db, { now: at(second), leaseUntil: at(second + 10) });
    const taken = await Promise.all([take(1), take(1), take(1)]);
    expect(taken.map((found) => found?.id ?? 0).sort()).toEqual([0, ...ids]);
    expect(await take(11)).toBeUndefined();
    expect(await take(12)).toMatchObject({ id: ids[0], attempts: 2, payload: { period: '2026-Q3' } });
    const end = { state: 'done', result: { rows: 3 }, error: null, finishedAt: at(13) } as const;
    const [id = 0] = ids;
    expect(await finishJob(db, { id, attempts: 2 }, end)).toBe(true);
    expect(await findJob(db, id)).toMatchObject({ state: 'done', result: { rows: 3 }, leaseUntil: null });
  });

  test('a worker changes nothing of a job that another has taken, nor of one that has ended', async () => {
    const { db } = open;
    const job = { kind: 'run-period', payload: { period: '2026-Q4' }, requestedBy: null, requestedAt: at(20) };
    const id = await insertJob(db, job);
    const end = { state: 'done', result: null, error: null, finishedAt: at(40) } as const;
    const changeAll = async (attempts: number) => [
      await renewLease(db, { id, attempts }, at(50)),
      await updateJobProgress(db, { id, attempts }, { progressDone: 1, progressTotal: 2, leaseUntil: at(50) }),
      await finishJob(db, { id, attempts }, end),
    ];
    await db
      .updateTable('jobs')
      .set({ state: 'running', attempts: 2, leaseUntil: at(30) })
      .where('id', '=', id)
      .execute();
    expect(await changeAll(1)).toEqual([false, false, false]);
    expect(await findJob(db, id)).toMatchObject({ state: 'running', progressDone: 0, leaseUntil: at(30) });
    expect(await changeAll(2)).toEqual([true, true, true]);
    expect(await changeAll(2)).toEqual([false, false, false]);
    expect(await findJob(db, id)).toMatchObject({
      state: 'done',
      progressDone: 1,
      finishedAt: at(40),
      leaseUntil: null,
    });
  });

  test('a file is kept in chunks, typed by its content, and a changed byte is noticed', async () => {
    const bytes = new Uint8Array(600_000).map((_, index) => index % 251);
    bytes.set(Buffer.from('%PDF-1.7\n'));
    const file = { name: 'photo.png', distributorId: null, createdBy: null, createdAt: at(0) };
    const id = await storeFile(open.db, { ...file, bytes });
    const stored = await readFile(open.db, id);
    expect(stored).toMatchObject({ contentType: 'application/pdf', size: 600_000, isIntact: true });
    expect(stored.digest).toBe(digestOf(bytes));
    expect(Buffer.compare(stored.bytes, bytes)).toBe(0);
    bytes[500_000] = 255;
    const changed = Buffer.from(bytes.subarray(262_144, 524_288));
    await open.db
      .updateTable('fileChunks')
      .set({ bytes: changed })
      .where('fileId', '=', id)
      .where('position', '=', 1)
      .execute();
    expect((await readFile(open.db, id)).isIntact).toBe(false);
  });
});

describe('numbers from the database', () => {
  test('what a float cannot hold exactly is refused', () => {
    expect(readInteger('9000000000000000')).toBe(9e15);
    expect(() => readInteger('9000000000000001')).toThrow(RangeError);
    expect(() => readInteger('1.5')).toThrow(RangeError);
  });
  test('an address that is no database is refused', () => {
    expect(() => connect('mysql://x')).toThrow('file:PATH or postgres://');
  });
});
