import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

test.use({ world: 'a whole quarter that nobody has issued' });

/** The main job, as a newcomer does it: the last complete quarter from its run to the PDF that a distributor reads. */
test('finance runs and issues the last complete quarter; a distributor reads why and downloads it', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto('/');
  await page.getByRole('button', { name: 'Fiona Frost' }).click();
  await page.getByRole('link', { name: 'Periods', exact: true }).click();
  await page.getByRole('link', { name: 'Q3 2026' }).click();
  await page.getByRole('button', { name: 'Run Q3 2026' }).click();
  await expect(page.getByText('2,095 rows were calculated.')).toBeVisible({ timeout: 60_000 });

  await page.getByRole('link', { name: 'Periods', exact: true }).click();
  await page.getByRole('link', { name: 'Q3 2026' }).click();
  await expect(page.getByText('451,160.49').first()).toBeVisible();
  await page.getByRole('link', { name: 'Issue 520 statements' }).click();
  await expect(
    page.getByText('520 statements, 172,716.38 CNY · 451,160.49 USD; afterwards they can’t be changed.'),
  ).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Earlier periods have not been issued');
  await expect(page.getByText('came to 109.12%, at least 110% is needed')).toBeVisible();
  await page.getByRole('button', { name: 'Issue 520 statements' }).click();
  await expect(page.getByText('520 statements were issued; 0 had been issued before.')).toBeVisible({
    timeout: 180_000,
  });
  await page.getByLabel('Account').first().click();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await page.getByRole('button', { name: 'Terry Thorne' }).click();
  await page.getByRole('link', { name: 'Statements', exact: true }).click();
  await page.getByRole('link', { name: 'TD-000345' }).click();
  await expect(page.locator('dl').first()).toContainText('6,528.82');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'PDF file' }).click();
  const pdf = readFileSync(await (await download).path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('link', { name: 'Quarterly rebate' }).click();
  await expect(page.getByText('4% of 80,771.80 (band 4)')).toBeVisible();
  await expect(page.getByText('3,230.87').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: '59 lines that count' })).toBeVisible();
});
