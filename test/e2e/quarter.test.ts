import { readFileSync } from 'node:fs';
import { countedTask } from './counted-task.ts';
import { expect, test } from './fixtures.ts';
import { runAndIssue } from './run-and-issue.ts';
import { signIn } from './steps.ts';

test.use({ world: 'a whole quarter that nobody has issued' });
test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);

/** The main job, as a newcomer does it: the last complete quarter from its run to the PDF that a distributor reads. */
countedTask(
  {
    task: '9, run, check and issue the last complete quarter',
    ...{ clicks: 5, fields: 0 },
    by: { withScript: 'finance@tandem.example' },
  },
  async ({ page, server, email, hands }) => {
    await signIn(page, server.origin, email);
    await page.goto('/');
    await runAndIssue(page, hands, 'Q3 2026');
    await expect(page.getByText('520 statements were issued; 0 had been issued before.')).toBeVisible({
      timeout: 200_000,
    });
    await page.goto('/periods/2026-Q3');
    await expect(page.getByText('451,160.49').first()).toBeVisible();
    await page.goto('/');
    await expect(page.getByRole('link', { name: '520 statements issued' })).toBeVisible();
  },
);

test('a distributor then reads why and downloads it', async ({ page }) => {
  await page.goto('/');
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
