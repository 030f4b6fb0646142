import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from './fixtures.ts';
import type { RunningServer } from './server.ts';
import { expectAccessible, signIn } from './steps.ts';

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
