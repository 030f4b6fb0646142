import { demoPassword } from '#db/demo/people.ts';
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './steps.ts';

test('finance signs in, sees the home page and signs out', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/sign-in');
  await page.getByLabel('E-mail').fill('finance@tandem.example');
  await page.getByLabel('Password').fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to see you, Fiona Frost');
  await expectAccessible(page);
  await page.getByLabel('Account').first().click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/sign-in');
  await page.goto('/');
  await expect(page).toHaveURL('/sign-in');
});

test('a wrong password is answered at the form, with the e-mail kept', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill('finance@tandem.example');
  await page.getByLabel('Password').fill('wrong');
  const refused = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  expect((await refused).status()).toBe(422);
  await expect(page.getByRole('alert')).toContainText('E-mail and password do not belong together');
  await expect(page.getByLabel('E-mail')).toHaveValue('finance@tandem.example');
});

test.describe('without script, on a phone, in Chinese', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 760 }, locale: 'zh-TW' });

  test('one press signs in; the person’s own language holds until another is chosen, which is remembered', async ({
    page,
  }) => {
    await page.goto('/sign-in');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    await page.getByRole('button', { name: 'Ada Abbott' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to see you, Ada Abbott');
    await page.getByLabel('Language').first().click();
    await page.getByRole('button', { name: '简体中文' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada Abbott，您好');
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  });
});

test('a request from another site changes nothing', async ({ request, server }) => {
  const form = { email: 'finance@tandem.example', password: demoPassword };
  for (const headers of [{ Origin: 'https://evil.example' }, {}] as Record<string, string>[]) {
    const response = await request.post(`${server.origin}/sign-in`, { form, headers });
    expect(response.status()).toBe(403);
    expect(response.headers()['set-cookie']).toBeUndefined();
  }
});
