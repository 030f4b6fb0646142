import { expect, test } from './fixtures.ts';
import { chooseLanguage, signIn } from './steps.ts';

const terry = 'terry@top-sports-supply.example';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a distributor opens a statement, a row of it, and the lines behind it', async ({ page, server }) => {
    await signIn(page, server.origin, terry);
    await page.goto('/');
    await page.getByRole('link', { name: 'Statements' }).click();
    await expect(page.locator('tbody tr')).toHaveCount(1);
    await page.getByRole('link', { name: 'TD-000001' }).click();
    await expect(page).toHaveTitle('TD-000001 · Tandem');
    await expect(page.locator('dl').first()).toContainText('Granted');

    await page.getByRole('link', { name: 'Bicycle volume rebate' }).click();
    await expect(page.getByText('25 units', { exact: true })).toBeVisible();
    await expect(page.getByText('16 × 8.00 USD (band 1)')).toBeVisible();
    await expect(page.getByText('25 units more would have reached the next band, 18.00/unit.')).toBeVisible();
    await page.getByRole('link', { name: /lines that do not count/ }).click();
    await expect(page).toHaveURL(/\/statements\/TD-000001\/rows\/\d#not-counted$/);
    const notCounted = page.getByRole('table', { name: /do not count/ });
    await expect(notCounted).toContainText('This product or kind of line does not count');
    await page
      .getByRole('navigation', { name: /do not count/ })
      .getByRole('link', { name: 'Next' })
      .click();
    await expect(page).toHaveURL(/others=2#not-counted$/);
    await expect(notCounted.locator('tbody tr').first()).toBeVisible();
  });

  test('a distributor reads hers in her language', async ({ page, server }) => {
    await signIn(page, server.origin, 'fang@famous-bike-shop.example');
    await chooseLanguage(page, server.origin, 'zh-Hans');
    await page.goto('/statements/TD-000002');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('返利对账单 TD-000002');
    await page.getByRole('link', { name: '季度满额返利' }).click();
    await expect(page.getByText('仅计入处于以下阶段的合作：入市期、发展期。')).toBeVisible();
    await page.goto('/programmes/VOLUME-BIKES');
    await expect(page.getByText('返利按季度进货数量计算（产品线整车）。')).toBeVisible();
  });
});

test('the files of a statement are named by its number', async ({ page, server }) => {
  await signIn(page, server.origin, terry);
  await page.goto('/statements/TD-000001');
  for (const [link, name] of [
    ['PDF file', 'TD-000001.pdf'],
    ['XLSX file', 'TD-000001.xlsx'],
    ['CSV file', 'TD-000001.csv'],
    ['JSON file', 'TD-000001.json'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: link }).click();
    expect((await download).suggestedFilename()).toBe(name);
  }
});

test('all lines behind a row are a file', async ({ page, server }) => {
  await signIn(page, server.origin, terry);
  await page.goto('/statements/TD-000001/rows/1');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'All lines as a CSV file' }).click();
  expect((await download).suggestedFilename()).toBe('TD-000001-1-lines.csv');
});

test('a statement of another distributor is not there, in no form', async ({ page, server }) => {
  await signIn(page, server.origin, terry);
  for (const path of ['', '/rows/1', '/adjustments/1', '/json'].map((end) => `/statements/TD-000002${end}`)) {
    expect((await page.request.get(server.origin + path)).status()).toBe(404);
  }
});
