import { finishJob } from '#db/queries/jobs.ts';
import { arrange } from './database.ts';
import { expect, test } from './fixtures.ts';
import type { RunningServer } from './server.ts';
import { expectAccessible, expectNoSidewaysScroll, signIn } from './steps.ts';

/** A job that a worker is busy with for longer than a test lasts. */
function addRunningJob(server: RunningServer): Promise<number> {
  return arrange(server, async (db) => {
    const job = { kind: 'run-period', payload: '{"period":"2026-Q3"}', state: 'running', attempts: 1 };
    const times = { requestedAt: '2026-11-15T09:00:00.000Z', startedAt: '2026-11-15T09:00:01.000Z' };
    const { id } = await db
      .insertInto('jobs')
      .values({
        ...job,
        ...times,
        requestedBy: null,
        leaseUntil: '2099-01-01T00:00:00.000Z',
        progressDone: 2,
        progressTotal: 6,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  });
}

function finish(server: RunningServer, id: number): Promise<boolean> {
  const end = {
    result: { runId: 1, rows: 1204, refused: [], isNew: true },
    error: null,
    finishedAt: '2026-11-15T09:01:00.000Z',
  };
  return arrange(server, (db) => finishJob(db, { id, attempts: 1 }, { ...end, state: 'done' }));
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled });

    test('the page of a job refreshes itself until the job is done', async ({ page, server }) => {
      const id = await addRunningJob(server);
      await signIn(page, server.origin, 'finance@tandem.example');
      await page.goto('/jobs');
      await page.locator(`a[href="/jobs/${id}"]`).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Run of Q3 2026');
      await expect(page.getByText('Running')).toBeVisible();
      await expect(page.getByText('2 of 6')).toBeVisible();
      await finish(server, id);
      await expect(page.getByText('1,204 rows were calculated.')).toBeVisible({ timeout: 10_000 });
      await expect(page.getByRole('link', { name: 'See what it made' })).toHaveAttribute('href', '/periods/2026-Q3');
      await expect(page.getByText('This page refreshes itself')).toHaveCount(0);
    });
  });
}

test('a job that runs is accessible, and who goes on to another page is left there', async ({ page, server }) => {
  const id = await addRunningJob(server);
  await signIn(page, server.origin, 'finance@tandem.example');
  await page.goto(`/jobs/${id}`);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'Jobs' }).first().click();
  await expect(page).toHaveURL('/jobs');
  await page.waitForTimeout(3_000);
  await expect(page).toHaveURL('/jobs');
});
