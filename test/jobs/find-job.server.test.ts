import { afterAll, beforeAll, expect, test } from 'vitest';
import { findJob, listJobs } from '#app/jobs/index.server.ts';
import { finishJob, insertJob, takeJob, updateJobProgress } from '#db/queries/jobs.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';

const at = '2026-11-24T10:00:00.000Z';
const reason = 'job 2 failed; the log of the server has the reason';
const later = '2026-11-24T10:05:00.000Z';

describeEachDatabase('jobs', (database) => {
  let open: OpenDatabase;
  const ids: number[] = [];

  beforeAll(async () => {
    open = await openMigrated(database);
    const { db } = open;
    const fiona = await addPerson(db, 'Fiona', 'finance');
    for (const period of ['2026-Q1', '2026-Q2', '2026-Q3']) {
      const job = { kind: 'run-period', payload: { period }, requestedAt: at };
      ids.push(await insertJob(db, { ...job, requestedBy: period === '2026-Q3' ? null : fiona.personId }));
    }
    const [done = 0, failed = 0] = ids;
    const held = (id: number) => ({ id, attempts: 1 });
    for (const _ of [done, failed]) await takeJob(db, { now: at, leaseUntil: later });
    await updateJobProgress(db, held(done), { progressDone: 6, progressTotal: 6, leaseUntil: later });
    const end = { error: null, finishedAt: later };
    await finishJob(db, held(done), {
      ...end,
      state: 'done',
      result: { runId: 4, rows: 12, refused: [], isNew: true },
    });
    await finishJob(db, held(failed), { ...end, state: 'failed', result: null, error: reason });
  });
  afterAll(() => open.close());

  test('stand in the list, the newest first, with who asked and how far they are', async () => {
    const { jobs, older } = await listJobs(open.db, { language: 'en' });
    expect(jobs).toMatchObject([
      { title: 'Run of Q3 2026', state: 'queued', requestedByName: null, finishedAt: null },
      { title: 'Run of Q2 2026', state: 'failed', requestedByName: 'Fiona', finishedAt: later },
      { title: 'Run of Q1 2026', state: 'done', progressDone: 6, progressTotal: 6 },
    ]);
    expect(older).toBeUndefined();
    const before = await listJobs(open.db, { before: ids[1], language: 'en' });
    expect(before.jobs.map(({ id }) => id)).toEqual([ids[0]]);
  });

  test('tell what came of them, and where it is', async () => {
    const find = (id = 0) => findJob(open.db, { role: 'finance' }, { id, language: 'zh-Hant' });
    expect(await find(ids[0])).toMatchObject({
      state: 'done',
      outcome: '已計算 12 列。',
      page: '/periods/2026-Q1',
      error: null,
    });
    expect(await find(ids[1])).toMatchObject({ state: 'failed', outcome: undefined, error: reason });
    expect(await find(ids[2])).toMatchObject({ state: 'queued', startedAt: null, page: undefined });
    expect(await find(99)).toBeUndefined();
  });

  test('are linked to what they made for those who may see it', async () => {
    const asked = { id: ids[0] as number, language: 'en' } as const;
    expect(await findJob(open.db, { role: 'auditor' }, asked)).toMatchObject({ page: '/periods/2026-Q1' });
    expect(await findJob(open.db, { role: 'administrator' }, asked)).toMatchObject({ state: 'done', page: undefined });
  });
});
