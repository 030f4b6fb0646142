import { expect, test } from './fixtures.ts';
import { signIn } from './steps.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the auditor finds who may sign in, and who did', async ({ page, server }) => {
    await signIn(page, server.origin, 'brand@tandem.example');
    await signIn(page, server.origin, 'auditor@tandem.example');
    await page.goto('/');
    await page.getByRole('link', { name: 'People' }).click();
    await expect(page).toHaveTitle('People · Tandem');
    await expect(page.getByRole('row', { name: /^Fiona Frost/ })).toContainText('finance@tandem.example');

    await page.getByRole('link', { name: 'Audit trail' }).click();
    await page.getByLabel('Person').fill('bruno');
    await page.getByLabel('Action').selectOption('Signed in');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/\/audit\?person=bruno&action=signed-in/);
    await expect(page.getByLabel('Person')).toHaveValue('bruno');
    await expect(page.locator('tbody tr').first()).toContainText('Bruno Bauer');
    await expect(page.locator('tbody')).not.toContainText('Oscar Odell');

    await page.getByRole('link', { name: 'Show everything' }).click();
    await expect(page).toHaveURL(/\/audit\??$/);
    await expect(page.locator('tbody tr').first()).toContainText('Oscar Odell');
  });
});

test('what is not there and what is not allowed are said so', async ({ page, server }) => {
  await signIn(page, server.origin, 'finance@tandem.example');
  expect((await page.goto('/people'))?.status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your role may not do this');
  await signIn(page, server.origin, 'admin@tandem.example');
  expect((await page.goto('/people?page=x'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
});
