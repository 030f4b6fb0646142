import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { countedTask } from './counted-task.ts';
import { expect, test } from './fixtures.ts';
import { runAndIssue } from './run-and-issue.ts';
import type { RunningServer } from './server.ts';
import { expectAccessible, signIn } from './steps.ts';

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
    const exception = 'nothing to be compared with';
    await runAndIssue(page, hands, { period: 'Q3 2026', run: 'Run Q3 2026', exception });
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

test('finance is told once of all that was issued, a distributor of the own statement; a link in its mail stops it', async ({
  page,
  server,
}) => {
  await signIn(page, server.origin, 'finance@tandem.example');
  await page.goto('/');
  await page.getByRole('link', { name: 'Notices: 1 unread' }).click();
  await expect(
    page.getByRole('link', { name: '520 statements issued for Q3 2026: 172,716.38 CNY and 451,160.49 USD' }),
  ).toBeVisible();

  await signIn(page, server.origin, 'terry@top-sports-supply.example');
  await page.goto('/');
  await page.getByRole('link', { name: 'Notices: 1 unread' }).click();
  await page.getByRole('link', { name: 'Statement TD-000345 for Q3 2026: 6,528.82 USD to you' }).click();
  await expect(page).toHaveURL('/statements/TD-000345');
  await expect(page.getByRole('link', { name: 'Notices', exact: true })).toBeVisible();

  await page.goto('/account/notices');
  await page.getByLabel('A claim is decided').uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toContainText('Your choice is kept.');

  await page.context().clearCookies();
  const mail = await mailTo(server, 'terry@top-sports-supply.example');
  expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  const [, path = ''] = new RegExp(`${server.origin}(/unsubscribe/[\\w-]{43})`).exec(mail) ?? [];
  await page.goto(path);
  await expect(page.getByText('No more mail of the kind “A statement is issued”.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stop this mail' }).click();
  await expect(page.getByRole('heading', { name: 'This mail is stopped' })).toBeVisible();
  // As a mail program does it: with nobody's cookie, and from no page.
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  expect((await fetch(server.origin + path, { method: 'POST', body })).status).toBe(200);
  expect((await fetch(`${server.origin}/account/notices`, { method: 'POST', body })).status).toBe(403);

  await signIn(page, server.origin, 'terry@top-sports-supply.example');
  await page.goto('/account/notices');
  await expect(page.getByLabel('A statement is issued')).not.toBeChecked();
  await expect(page.getByLabel('A claim is decided')).not.toBeChecked();
  await expect(page.getByLabel('A statement corrects an earlier period')).toBeChecked();
});

/** The mail to somebody of a statement, which the server writes into a file. */
async function mailTo({ databaseUrl }: RunningServer, email: string): Promise<string> {
  const folder = join(dirname(databaseUrl.slice('file:'.length)), 'mail');
  let found: string | undefined;
  await expect(() => {
    const mails = readdirSync(folder).filter((name) => name.endsWith('.eml'));
    const texts = mails.map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('=\r\n', ''));
    found = texts.find((text) => text.includes(`<${email}>`) && text.includes('/unsubscribe/'));
    expect(found).toBeDefined();
  }).toPass({ timeout: 40_000 });
  return found ?? '';
}
