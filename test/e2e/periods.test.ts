import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { system } from '#app/identity/index.ts';
import { runPeriod } from '#app/rebates/index.server.ts';
import { countedTask } from './counted-task.ts';
import { arrange } from './database.ts';
import { expect, test } from './fixtures.ts';
import { runAndIssue } from './run-and-issue.ts';
import { signIn } from './steps.ts';

const period = '/periods/2026-07';

test.beforeAll(({ server }) =>
  arrange(server, (db) => runPeriod(db, { period: '2026-07', actor: system, now: () => new Date() })),
);

/** With script it is done on a whole quarter (quarter.test.ts): what is issued in a world is issued there once. */
countedTask(
  {
    task: '9, run, check and issue a month',
    ...{ clicks: 5, fields: 0 },
    by: { withoutScript: 'finance@tandem.example' },
  },
  async ({ page, server, email, hands }) => {
    test.setTimeout(120_000);
    await signIn(page, server.origin, email);
    await page.goto('/');
    const exception = '581.841 USD above the cap of 500.00 USD, not paid';
    await runAndIssue(page, hands, { period: 'July 2026', run: 'Run again', exception });
    await expect(async () => {
      await page.goto(period);
      await expect(page.getByText('Issued', { exact: true })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 90_000 });
    await expect(page.getByRole('link', { name: /^Issue/ })).toHaveCount(0);

    await page.getByRole('link', { name: 'Monthly components bonus' }).click();
    await expect(page).toHaveURL(/\/runs\/\d+\?programme=PARTS-M$/);
    await page.getByLabel('Outcome').selectOption('Below the first band');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page.locator('tbody tr').first()).toContainText('Below the first band');
    await page.getByRole('link', { name: 'sort by Due' }).click();
    await expect(page).toHaveURL(/outcome=below-first-band&sort=-due$/);
    await page.locator('tbody').getByRole('link').first().click();
    await expect(page.getByText('Nothing was earned')).toBeVisible();
  },
);

test('a period that is not over is a forecast and is not issued', async ({ page, server }) => {
  await signIn(page, server.origin, 'finance@tandem.example');
  await page.goto('/periods/2099-Q1');
  await expect(page.getByRole('status')).toContainText('It ends on 31 March 2099');
  await expect(page.getByText('Not run yet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Run a forecast' })).toBeVisible();
  await page.goto('/periods/2099-Q1/issue');
  await expect(page.getByText('The period is not over')).toBeVisible();
  await expect(page.getByRole('button', { name: /Issue/ })).toHaveCount(0);
});

test('the auditor sees a period and can neither run nor issue it', async ({ page, server }) => {
  await signIn(page, server.origin, 'auditor@tandem.example');
  await page.goto('/periods/2026-Q2');
  await expect(page.getByRole('heading', { name: 'Programmes' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Run/ })).toHaveCount(0);
  expect((await page.goto('/periods/2026-Q2/issue'))?.status()).toBe(403);
});

test('the statements of a period are one file, for the office alone', async ({ page, server }) => {
  await signIn(page, server.origin, 'auditor@tandem.example');
  await page.goto('/periods/2026-Q2');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'All statements, ZIP file' }).click();
  expect((await download).suggestedFilename()).toBe('statements-2026-Q2.zip');
  const files = unzipSync(readFileSync(await (await download).path()));
  expect(Object.keys(files)).toContain('TD-000001.xlsx');

  expect((await page.request.get(`${server.origin}/periods/2026-Q3/zip`)).status()).toBe(404);
  await signIn(page, server.origin, 'terry@top-sports-supply.example');
  expect((await page.request.get(`${server.origin}/periods/2026-Q2/zip`)).status()).toBe(403);
});
