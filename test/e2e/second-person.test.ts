import type { Page } from '@playwright/test';
import { system } from '#app/identity/index.ts';
import { runPeriod } from '#app/rebates/index.server.ts';
import { saveSettings } from '#db/queries/settings.ts';
import { arrange } from './database.ts';
import { expect, test } from './fixtures.ts';
import { expectAccessible, signIn } from './steps.ts';

const period = '/periods/2026-07';

test.use({ world: 'a month with statements above the set sum' });
test.beforeAll(({ server }) =>
  arrange(server, async (db) => {
    await saveSettings(db, { secondPersonAbove: { USD: '449.99' } });
    await runPeriod(db, { period: '2026-07', actor: system, now: () => new Date() });
  }),
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('one person of finance proposes what is above the set sum, and another one issues it', async ({
    page,
    server,
  }) => {
    test.setTimeout(180_000);
    await signIn(page, server.origin, 'finance@tandem.example');
    await page.goto(`${period}/issue`);
    await expect(page.getByText('4 statements to propose')).toBeVisible();
    await expect(page.getByText('The same button proposes 4 statements above the set sum')).toBeVisible();
    await page.getByRole('button', { name: 'Issue 95 statements' }).click();
    await untilIssued(page, '4 statements that you proposed wait for another person');
    // What one person issues follows meanwhile; then nothing is left to do on the page.
    await expect(async () => {
      await page.reload();
      await expect(page.getByRole('button', { name: /^(Issue|Confirm|Propose)/ })).toHaveCount(0, { timeout: 500 });
    }).toPass({ timeout: 90_000 });
    await page.goto('/');
    await expect(page.getByText('to confirm as second person')).toHaveCount(0);

    await signIn(page, server.origin, 'finance.second@tandem.example');
    await page.goto('/');
    await page.getByRole('link', { name: '4 statements to confirm as second person' }).click();
    await expect(page).toHaveURL(/\/periods\/2026-07\/issue$/);
    await expect(page.getByRole('row', { name: /Fiona Frost/ })).toHaveCount(4);
    await page.getByRole('button', { name: 'Confirm and issue 4 statements' }).click();
    await untilIssued(page, 'Every statement of this period is issued.');
    expect((await page.goto('/statements?period=2026-07'))?.status()).toBe(200);
    await expect(page.locator('tbody tr')).toHaveCount(50);
  });
});

test('what waits is shown to everyone who may issue, accessibly', async ({ page, server }) => {
  await arrange(server, async (db) => {
    await saveSettings(db, { secondPersonAbove: { USD: '5000.00' } });
    await runPeriod(db, { period: '2026-Q3', actor: system, now: () => new Date() });
  });
  await signIn(page, server.origin, 'finance.second@tandem.example');
  await page.goto('/periods/2026-Q3/issue');
  await expect(page.getByRole('heading', { name: 'Above the set sum: two people issue' })).toBeVisible();
  await expectAccessible(page);
  await signIn(page, server.origin, 'auditor@tandem.example');
  expect((await page.goto('/periods/2026-Q3/issue'))?.status()).toBe(403);
});

/** The worker does it meanwhile. */
async function untilIssued(page: Page, sentence: string): Promise<void> {
  await expect(async () => {
    await page.goto(`${period}/issue`);
    await expect(page.getByText(sentence)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 120_000 });
}
