import { importText } from '#test/support/imports.ts';
import { arrange } from './database.ts';
import { expect, test } from './fixtures.ts';
import { expectAccessible, expectNoSidewaysScroll, signIn } from './steps.ts';

const mistaken = `document,line,date,distributor,sku,quantity,net_amount,colour
SO1,1,01/02/2026,AW00000496,BK-M68B-38,1,100.00,red
SO1,2,2026-01-02,NOBODY,BK-M68B-38,"1,5",100.00,red
`;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('finance finds the lines of a distributor and goes on to older ones', async ({ page, server }) => {
    await signIn(page, server.origin, 'finance@tandem.example');
    await page.goto('/');
    await page.getByRole('link', { name: 'Sales' }).click();
    await page.getByLabel('Distributor').fill('top sports');
    await page.getByLabel('To', { exact: true }).fill('2026-09-30');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/distributor=top\+sports.*to=2026-09-30/);
    const rows = page.locator('tbody tr');
    await expect(rows).toHaveCount(50);
    await expect(rows.first()).toContainText('Top Sports Supply');
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
    await page.getByRole('link', { name: 'Older' }).click();
    await expect(rows.first()).toContainText('Top Sports Supply');
    await expect(page.getByLabel('To', { exact: true })).toHaveValue('2026-09-30');
    await page.getByRole('link', { name: 'Newest' }).click();
    await expect(page).not.toHaveURL(/before=/);
  });

  test('a date that is none is answered at its field', async ({ page, server }) => {
    await signIn(page, server.origin, 'auditor@tandem.example');
    expect((await page.goto('/sales?from=yesterday'))?.status()).toBe(422);
    await expect(page.getByRole('alert')).toContainText('Write a date that the calendar has');
    await expect(page.getByLabel('From', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    expect((await page.goto('/sales?before=yesterday'))?.status()).toBe(404);
  });
});

test('finance looks a distributor up, goes on to its lines, and copies them for a spreadsheet', async ({
  page,
  server,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
  await signIn(page, server.origin, 'finance@tandem.example');
  await page.goto('/distributors');
  await page.getByLabel('Name or code').fill('sports supply');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByRole('link', { name: 'Top Sports Supply' }).click();
  await expect(page.getByRole('heading', { name: 'Takes part in' })).toBeVisible();
  await page.getByRole('link', { name: 'To the lines' }).click();
  await page.waitForURL(/\/sales\?distributor=AW00000496/);
  await page.getByRole('button', { name: 'Copy the table Sales for a spreadsheet' }).click();
  await expect(page.getByText('Copied 50 rows')).toBeVisible();
  const [head, line] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(head).toBe('Date\tDocument\tLine\tDistributor\tSKU\tQuantity\tNet amount, USD');
  expect(line).toMatch(/^\d{4}-\d\d-\d\d\t\S+\t\d+\tTop Sports Supply\t\S+\t-?\d+\t-?\d+\.\d\d$/);
});

test('a refused file tells each mistake, and is accessible and nowhere wider than the screen', async ({
  page,
  server,
}) => {
  await arrange(server, (db) => importText(db, 'sales', mistaken, { fileName: 'february.csv' }));
  await signIn(page, server.origin, 'admin@tandem.example');
  await page.goto('/sales/imports');
  await page.getByRole('link', { name: 'february.csv' }).click();
  await expect(page.getByRole('alert')).toContainText('Nothing was taken.');
  await expect(page.getByText('The column colour is not known and was ignored.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Row 2' })).toContainText('this could mean 2026-01-02 or 2026-02-01');
  await expect(page.getByRole('row', { name: 'Row 3' })).toContainText('this could mean 15 or 1.5');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
