import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { isFull } from '#test/support/trials.ts';
import { expect, test } from './fixtures.ts';
import { chooseLanguage, expectAccessible, expectNoSidewaysScroll, signIn } from './steps.ts';

const line = (document: string, date = '2026-11-02', distributor = 'AW00000496') =>
  `${document};1;${date};${distributor};BK-M68B-38;2;100.00`;
const german = (...lines: string[]) => `Beleg;Position;Datum;Kunde;Artikel;Menge;Betrag\n${lines.join('\n')}\n`;
const english = (...lines: string[]) => `document;line;date;distributor;sku;quantity;net_amount\n${lines.join('\n')}\n`;

async function upload(page: Page, kind: string, name: string, text: string | Buffer): Promise<void> {
  await page.goto('/sales');
  await page.getByRole('link', { name: 'Import a file' }).click();
  await page.getByLabel('What the file holds').selectOption(kind);
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Upload and check' }).click();
}

for (const javaScriptEnabled of isFull ? [false, true] : [false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled });
    const of = (document: string) => `${document}-${javaScriptEnabled ? 'S' : 'P'}`;

    test('a file with mistakes is mended and imported', async ({ page, server }) => {
      await signIn(page, server.origin, 'finance@tandem.example');
      await upload(page, 'sales', 'november.csv', english(line(of('UP1')), line(of('UP2'), '1.11.2026', 'NOBODY')));
      await expect(page.getByRole('alert')).toContainText('One mistake is in this file', { timeout: 30_000 });
      await expect(page.getByRole('row', { name: 'Row 3' })).toContainText('this could mean 2026-01-11 or 2026-11-01');
      await expect(page.getByRole('button', { name: 'Import the one good row only' })).toBeVisible();
      const link = page.getByRole('link', { name: 'Download all as CSV' });
      const csv = await page.request.get((await link.getAttribute('href')) as string);
      expect(await csv.text()).toContain('3,date,1.11.2026,A date written YYYY-MM-DD;');

      await page.getByRole('link', { name: 'Upload the corrected file' }).click();
      await expect(page.getByLabel('What the file holds')).toHaveValue('sales');
      await upload(page, 'sales', 'november.csv', english(line(of('UP1')), line(of('UP2'))));
      await expect(page.getByText('Nothing is wrong in this file')).toBeVisible({ timeout: 30_000 });
      await expect(page.getByText('semicolon')).toBeVisible();
      await page.getByRole('button', { name: 'Import 2 rows' }).click();
      await expect(page.getByText('All of the file is on record.')).toBeVisible({ timeout: 30_000 });
      await expect(page).toHaveURL(/\/sales\/imports\/\d+$/);
      const imported = page.url();
      await page.goto(`/sales?document=${of('UP2')}`);
      await expect(page.locator('tbody tr')).toHaveCount(1);

      await page.goto(imported);
      await page.getByRole('link', { name: 'Withdraw this import' }).click();
      await page.getByRole('button', { name: 'Withdraw 2 rows' }).click();
      await expect(page.getByRole('alert')).toContainText('Say why the import is withdrawn.');
      await page.getByLabel('Why it is withdrawn').fill('The file of the wrong month');
      await page.getByRole('button', { name: 'Withdraw 2 rows' }).click();
      await expect(page.getByText('Nothing of the file is on record any more.')).toBeVisible();
      await expect(page.locator('dl').last()).toContainText('The file of the wrong month');
      await page.goto(`/sales?document=${of('UP2')}`);
      await expect(page.locator('tbody tr')).toHaveCount(0);
    });

    test('a file is refused with a sentence at its field', async ({ page, server }) => {
      await signIn(page, server.origin, 'finance@tandem.example');
      await upload(page, 'sales', 'sales.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]));
      await expect(page.getByRole('alert')).toContainText(
        'This is a picture. Choose the table itself, saved as .xlsx or CSV',
      );
      await expect(page.getByLabel('File', { exact: true })).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByLabel('What the file holds')).toHaveValue('sales');
      await page.getByRole('button', { name: 'Upload and check' }).click();
      await expect(page.getByRole('alert')).toContainText('Choose a file');
    });
  });
}

test('columns are matched once, and remembered for whoever comes next', async ({ page, server }) => {
  await signIn(page, server.origin, 'brand@tandem.example');
  await upload(page, 'sales', 'erp.csv', german(line('UP3')));
  await expect(page.getByRole('alert')).toContainText('6 required columns were not found', { timeout: 30_000 });
  await page.getByRole('link', { name: 'Match the columns' }).first().click();
  const columns = { document: 'Beleg', date: 'Datum', distributor: 'Kunde', sku: 'Artikel', quantity: 'Beleg' };
  for (const [column, header] of Object.entries({ ...columns, net_amount: 'Betrag' })) {
    await page.getByLabel(column, { exact: true }).selectOption(header);
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save and check again' }).click();
  await expect(page.getByRole('alert')).toContainText('quantity: Another column stands under this header already');
  await expect(page.getByLabel('net_amount', { exact: true })).toHaveValue('Betrag');
  await page.getByLabel('quantity', { exact: true }).selectOption('Menge');
  await page.getByRole('button', { name: 'Save and check again' }).click();
  await expect(page.getByText('Nothing is wrong in this file')).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await signIn(page, server.origin, 'finance@tandem.example');
  await upload(page, 'sales', 'erp.csv', german(line('UP4')));
  await expect(page.getByText('Nothing is wrong in this file')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('matched as last time').first()).toBeVisible();
  await page.getByRole('button', { name: 'Discard this file' }).click();
  await expect(page).toHaveURL('/sales/imports');
});

test('whoever may not import is offered nothing to do', async ({ page, server }) => {
  await signIn(page, server.origin, 'finance@tandem.example');
  await upload(page, 'targets', 'targets.csv', 'distributor,name,period,value\nAW00000496,volume,2026-Q4,5\n');
  await expect(page.getByRole('button', { name: 'Import one row' })).toBeVisible({ timeout: 30_000 });
  const address = page.url();
  await signIn(page, server.origin, 'auditor@tandem.example');
  await page.goto(address);
  await expect(page.getByText('Only someone who may import targets decides about this file.')).toBeVisible();
  await expect(page.locator('main form')).toHaveCount(0);
  await page.goto('/sales/imports');
  await expect(page.getByRole('link', { name: 'Import a file' })).toHaveCount(0);
  expect((await page.goto('/sales/imports/new'))?.status()).toBe(403);
});

test('a template is downloaded from the page that explains its columns', async ({ page, server }) => {
  await signIn(page, server.origin, 'brand@tandem.example');
  await chooseLanguage(page, server.origin, 'zh-Hans');
  await page.goto('/sales/imports/new?kind=rates');
  await expect(page.getByText('折合目标币种的数额，须大于零')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载 rates.csv' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('rates.csv');
  expect(readFileSync(await download.path(), 'utf8')).toBe('\uFEFFdate,from,to,rate\r\n2026-03-31,EUR,USD,1.0842\r\n');
});
