import { system } from '#app/identity/index.ts';
import { runPeriod } from '#app/rebates/index.server.ts';
import { arrange, issueAdjustment, issueQuarter } from './database.ts';
import { expect, test } from './fixtures.ts';
import { signIn } from './steps.ts';

test.use({ world: 'a quarter that was run again' });
test.beforeAll(({ server }) =>
  arrange(server, async (db) => {
    await issueQuarter(db);
    await issueAdjustment(db);
    await runPeriod(db, { period: '2026-Q2', actor: system, now: () => new Date() });
  }),
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('finance sees what changed since the run before, and why', async ({ page, server }) => {
    await signIn(page, server.origin, 'finance@tandem.example');
    await page.goto('/periods/2026-Q2');
    await page.getByRole('link', { name: 'Run 3' }).click();
    await page.getByRole('link', { name: 'Compare with run 1' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Run 3 beside run 1');
    await expect(page.getByText('3 statements were issued')).toBeVisible();
    const row = page.getByRole('row', { name: /Top Sports Supply.*Quarterly rebate/ });
    await expect(row).toContainText('−2,016.80');
    await row.getByRole('link').click();
    // The late line is granted by the next quarter's statement already.
    await expect(page.getByText('Sales lines that arrived')).toBeVisible();
    await expect(page.getByRole('link', { name: 'TD-000001 granted 2,016.80 for Q2 2026' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'TD-000003 granted 172.84 for Q2 2026' })).toBeVisible();
    await page.getByRole('link', { name: 'LATE / 1' }).click();
    await expect(page).toHaveURL(/\/sales\?distributor=AW00000496&document=LATE$/);
  });
});

test('the auditor reads it; to a distributor it is not there', async ({ page, server }) => {
  await signIn(page, server.origin, 'auditor@tandem.example');
  expect((await page.goto('/runs/3/changes'))?.status()).toBe(200);
  expect((await page.goto('/runs/3/changes/999999'))?.status()).toBe(404);
  await signIn(page, server.origin, 'terry@top-sports-supply.example');
  expect((await page.goto('/runs/3/changes'))?.status()).toBe(403);
});
