import { expect, test } from './fixtures.ts';
import { signIn } from './steps.ts';

test.use({ world: 'limits', javaScriptEnabled: false });

test('an administrator limits a brand manager, who then finds what lies inside', async ({ page, server }) => {
  await signIn(page, server.origin, 'admin@tandem.example');
  await page.goto('/people');
  await page.getByRole('link', { name: 'Bella Bright' }).click();
  await page.getByRole('link', { name: 'See and set the limits' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Limits of Bella Bright');
  await expect(page.getByText('No limits were ever set for this role.')).toBeVisible();

  // The same form in a second tab, sent first.
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel('France').check();
  await other.getByRole('button', { name: 'Set the limits' }).click();
  await expect(other.getByText('Territories: France')).toBeVisible();
  await other.close();

  await page.getByLabel('Germany').check();
  await page.getByRole('button', { name: 'Set the limits' }).click();
  await expect(page.getByText('Ada Abbott has set these limits since you opened the form.')).toBeVisible();
  await expect(page.getByLabel('Germany')).toBeChecked();
  await expect(page.locator('del')).toHaveText('Removed: France');
  await expect(page.locator('ins')).toHaveText('Added: Germany');
  await page.getByRole('button', { name: 'Set the limits' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Territories: ' })).toHaveText([
    /^Territories: Germany/,
    /^Territories: France/,
  ]);

  await signIn(page, server.origin, 'brand.second@tandem.example');
  await page.goto('/');
  await expect(page.getByText('You see and decide what lies inside your limits. Territories: Germany.')).toBeVisible();
  await page.goto('/partnerships?stage=growth');
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await page.goto('/sales');
  await expect(page.getByRole('link', { name: 'Imports' })).toHaveCount(0);
  expect((await page.goto('/sales/imports'))?.status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This reaches beyond your limits');
});
