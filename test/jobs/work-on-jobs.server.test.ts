import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type JobHandler, workOnOneJob } from '#app/jobs/index.server.ts';
import { findJob, insertJob, takeJob } from '#db/queries/jobs.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';

type RunPeriod = JobHandler<'run-period'>;

const ran = { runId: 1, rows: 2, refused: [], isNew: true };
const at = (seconds: number) => new Date(Date.UTC(2026, 10, 24, 0, 0, seconds));

describeEachDatabase('work on a job', (database) => {
  let open: OpenDatabase;
  let id: number;
  let logged: ReturnType<typeof vi.spyOn>;
  beforeAll(async () => {
    open = await openMigrated(database);
  });
  beforeEach(async () => {
    logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    await open.db.deleteFrom('jobs').execute();
    const job = { kind: 'run-period', payload: { period: '2026-Q3' }, requestedBy: null };
    id = await insertJob(open.db, { ...job, requestedAt: at(0).toISOString() });
  });
  afterEach(() => logged.mockRestore());
  afterAll(() => open.close());

  const never = () => Promise.reject();
  const uploads = { 'check-upload': never, 'import-upload': never };
  const others = {
    'issue-statements': never,
    'fetch-source': never,
    'send-link': never,
    'send-notices': never,
    'clear-import': never,
    ...uploads,
  };
  const workWith = (runPeriod: RunPeriod) => workOnOneJob(open.db, { ...others, 'run-period': runPeriod }, () => at(0));
  const takeAt = (seconds: number) =>
    takeJob(open.db, { now: at(seconds).toISOString(), leaseUntil: at(seconds + 60).toISOString() });
  const another = { state: 'running', attempts: 2, result: null, error: null, leaseUntil: at(3660).toISOString() };
  const lost = () => [`job ${id} (run-period) was taken by another worker; this one leaves it`];

  test.each([
    ['an answer', () => Promise.resolve(ran)],
    ['an error', () => Promise.reject(new Error('late'))],
  ])('that another worker has taken meanwhile ends without a trace of %s', async (_, answer) => {
    await workWith(async () => {
      await takeAt(3600);
      return answer();
    });
    expect(await findJob(open.db, id)).toMatchObject(another);
    expect(logged.mock.calls.at(-1)).toEqual(lost());
  });

  test('is cut off at the next step once another worker has taken it', async () => {
    const steps: string[] = [];
    await workWith(async (_db, _payload, { progress }) => {
      await progress(0, 2);
      steps.push('own');
      await takeAt(3600);
      await progress(1, 2);
      steps.push('lost');
      return ran;
    });
    expect(steps).toEqual(['own']);
    expect(await findJob(open.db, id)).toMatchObject({ ...another, progressDone: 0, progressTotal: 2 });
    expect(logged.mock.calls).toEqual([lost()]);
  });

  test('lets timers and messages be served before it, at each step and after it', async () => {
    const served: string[] = [];
    const ask = (when: string) => setImmediate(() => served.push(when));
    const seen: string[][] = [];
    ask('before');
    await workWith(async (_db, _payload, { progress }) => {
      seen.push([...served]);
      ask('step');
      await progress(1, 2);
      seen.push([...served]);
      ask('after');
      return ran;
    });
    seen.push([...served]);
    expect(seen).toEqual([['before'], ['before', 'step'], ['before', 'step', 'after']]);
  });

  test('that must wait for another is put back, and taken as if for the first time two seconds later', async () => {
    await workWith(async (_db, _payload, { later }) => later());
    expect(await findJob(open.db, id)).toMatchObject({ state: 'queued', attempts: 0, error: null });
    expect([await takeAt(2), (await takeAt(3))?.attempts]).toEqual([undefined, 1]);
    expect(logged.mock.calls).toEqual([]);
  });

  test('is left to its worker for the two minutes that one step may take', async () => {
    const takenMeanwhile: unknown[] = [];
    await workWith(async () => {
      takenMeanwhile.push(await takeAt(120), (await takeAt(121))?.attempts);
      return ran;
    });
    expect(takenMeanwhile).toEqual([undefined, 2]);
  });

  test('that fails says so on record, and why in the log only', async () => {
    const error = new Error('connect postgres://tandem@10.0.0.7');
    await workWith(() => Promise.reject(error));
    const sentence = `job ${id} failed; the log of the server has the reason`;
    expect(await findJob(open.db, id)).toMatchObject({ state: 'failed', result: null, error: sentence });
    expect(logged.mock.calls).toEqual([[`job ${id} (run-period) failed`, error]]);
  });
});
