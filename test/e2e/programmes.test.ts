import { arrange, proposeProgramme } from './database.ts';
import { expect, test } from './fixtures.ts';
import { expectAccessible, expectNoSidewaysScroll, signIn } from './steps.ts';

const draft = {
  code: 'WEAR-Q',
  title: { en: 'Riding gear rebate', 'zh-Hans': '骑行装备季度返利', 'zh-Hant': '騎行裝備季度返利' },
  currency: 'USD',
  effective: { from: '2025-01-01', to: '2026-12-31' },
  period: 'quarter',
  basis: { of: 'quantity', lines: { categories: ['Helmets', 'Gloves'] } },
  bands: [{ from: '24', perUnit: '0.75' }],
};

test('what a draft changes and its approval are accessible and nowhere wider than the screen', async ({
  page,
  server,
}) => {
  const code = 'PARTS-M';
  await arrange(server, (db) => proposeProgramme(db, 'brand@tandem.example', { ...draft, code, period: 'month' }));
  await signIn(page, server.origin, 'brand.second@tandem.example');
  for (const path of [`/programmes/${code}/versions/2`, `/programmes/${code}/versions/2/approval`]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'What changes' })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a distributor reads the rule of a rebate, and no draft', async ({ page, server }) => {
    await signIn(page, server.origin, 'terry@top-sports-supply.example');
    await page.goto('/');
    await page.getByRole('link', { name: 'Programmes' }).click();
    await page.getByRole('link', { name: 'Quarterly rebate' }).click();
    await expect(page).toHaveTitle('Quarterly rebate · Tandem');
    await expect(page.getByText('From 500.00 USD in a quarter: 1% of all purchases;')).toBeVisible();
    await expect(page.getByRole('row', { name: '4 50,000.00 4%' })).toBeVisible();
    await page.getByRole('link', { name: 'Version 1' }).click();
    await expect(page).toHaveURL('/programmes/GROWTH-Q/versions/1');
    await expect(page.getByText('Bruno Bauer')).toHaveCount(0);
    expect((await page.goto('/programmes/GROWTH-Q/versions/2'))?.status()).toBe(404);
    expect((await page.goto('/programmes/GROWTH-Q/versions/1/approval'))?.status()).toBe(403);
  });

  test('a draft is approved by a second brand manager, not by the one who proposed it', async ({ page, server }) => {
    await arrange(server, (db) => proposeProgramme(db, 'brand@tandem.example', draft));
    await signIn(page, server.origin, 'brand@tandem.example');
    await page.goto('/programmes');
    await page.getByRole('row', { name: 'WEAR-Q' }).getByRole('link', { name: 'Version 2 awaits approval' }).click();
    await expect(page.getByRole('status')).toContainText('You proposed this version');
    await expect(page.getByRole('link', { name: 'Approve version 2' })).toHaveCount(0);
    await expect(page.getByText('Above 12 units in a quarter').first()).toBeVisible();

    await signIn(page, server.origin, 'brand.second@tandem.example');
    await page.reload();
    await page.getByRole('link', { name: 'Approve version 2' }).click();
    await expect(page.getByText('version 2 replaces version 1')).toBeVisible();
    await page.getByRole('button', { name: 'Approve version 2' }).click();
    await expect(page).toHaveURL('/programmes/WEAR-Q/versions/2');
    await expect(page.getByRole('region', { name: 'Terms' })).toContainText('Bella Bright');
    await expect(page.getByRole('heading', { name: 'Compared with version 1' })).toBeVisible();

    await signIn(page, server.origin, 'terry@top-sports-supply.example');
    await page.goto('/programmes/WEAR-Q');
    await expect(page.getByRole('row', { name: '1 24 0.75' })).toBeVisible();
  });

  test('any two versions are compared, and who takes part is read with the reason of those that do not', async ({
    page,
    server,
  }) => {
    await arrange(server, async (db) => {
      await proposeProgramme(db, 'brand@tandem.example', { ...draft, code: 'GROW-FR', title: { en: 'Second' } });
      await proposeProgramme(db, 'brand@tandem.example', { ...draft, code: 'GROW-FR', title: { en: 'Third' } });
    });
    await signIn(page, server.origin, 'auditor@tandem.example');
    await page.goto('/programmes/GROW-FR/versions/3');
    await expect(page.getByRole('heading', { name: 'What changes' })).toBeVisible();
    await page.getByLabel('Compare with').selectOption({ label: 'Version 2 · Draft, awaits approval' });
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect(page.getByRole('heading', { name: 'Compared with version 2' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Compared with version 2' })).toContainText('English: Third');

    await page.goto('/programmes/GROW-FR');
    await page.getByRole('link', { name: 'of 619 distributors' }).click();
    await expect(page.getByRole('columnheader', { name: 'Why it takes no part' })).toHaveCount(0);
    await page.getByLabel('Name or code').fill('Bike World');
    await page.getByLabel('Shown').selectOption('Those that do not');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page.getByRole('row', { name: 'Bike World' })).toContainText('Its grade takes no part');
    expect((await page.goto('/programmes/GROW-FR/versions/3?against=9'))?.status()).toBe(404);
  });
});
