import type { Page } from '@playwright/test';
import { demoPassword } from '#db/demo/people.ts';
import { findPersonByEmail } from '#db/queries/people.ts';
import { arrange } from './database.ts';
import { expect, test } from './fixtures.ts';
import { mailedPath } from './mailed-path.ts';
import { chooseLanguage, expectAccessible, expectNoSidewaysScroll, signIn } from './steps.ts';

test.use({ world: 'people who are invited' });

const owner = 'terry@top-sports-supply.example';
test.beforeAll(({ server }) =>
  arrange(server, async (db) => {
    const person = await findPersonByEmail(db, owner);
    await db
      .updateTable('memberships')
      .set({ isOwner: 1 })
      .where('personId', '=', person?.id ?? 0)
      .execute();
  }),
);

async function signInByHand(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test('an administrator invites an auditor, who accepts in Chinese and is in', async ({ page, server }) => {
  await signIn(page, server.origin, 'admin@tandem.example');
  await page.goto('/people/new');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByRole('alert')).toContainText('E-mail: Fill this in');
  await expect(page.getByRole('alert')).toContainText('Role: Fill this in');
  await page.getByLabel('E-mail').fill('an.li@tandem.example');
  await page.getByRole('radio', { name: 'Auditor' }).check();
  await page.getByLabel('Language of the mail').selectOption('简体中文');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page).toHaveURL('/invitations');
  await expect(page.getByRole('row', { name: /an\.li@tandem\.example/ })).toContainText('Ada Abbott');

  const path = await mailedPath(server, 'an.li@tandem.example');
  await page.context().clearCookies();
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are invited');
  await expectAccessible(page);
  await page.getByLabel('Your name').fill('李安');
  await page.getByLabel('Password', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('alert')).toContainText('Password: Use at least ten characters');
  await expect(page.getByLabel('Your name')).toHaveValue('李安');
  await page.getByLabel('Password', { exact: true }).fill('ride alone today');
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('李安，您好');
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('此链接无效');

  await signIn(page, server.origin, 'auditor@tandem.example');
  await page.goto('/audit?action=invitation-accepted');
  await expect(page.locator('tbody tr').first()).toContainText('Accepted the invitation as Auditor.');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an owner invites a colleague, takes it back, and invites again', async ({ page, server }) => {
    const email = 'new@top-sports-supply.example';
    await signIn(page, server.origin, owner);
    await page.goto('/people/new');
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('button', { name: 'Send the invitation' }).click();
    await expect(page).toHaveURL('/invitations');
    const first = await mailedPath(server, email);
    await page.getByRole('button', { name: `Take back ${email}` }).click();
    await expect(page.getByText('Nobody is awaited')).toBeVisible();
    await page.getByRole('link', { name: 'Invite a person' }).click();
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('button', { name: 'Send the invitation' }).click();
    const second = await mailedPath(server, email, first);
    await page.getByRole('button', { name: `Send again ${email}` }).click();
    const third = await mailedPath(server, email, second);

    await page.context().clearCookies();
    for (const dead of [first, second]) {
      expect((await page.goto(dead))?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link opens nothing');
    }
    await page.goto(third);
    await expect(page.getByText('Top Sports Supply')).toBeVisible();
    await page.getByLabel('Your name').fill('Nora New');
    await page.getByLabel('Password', { exact: true }).fill('ride with others');
    await page.getByRole('button', { name: 'Accept' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nora New');
    expect((await page.goto('/people/new'))?.status()).toBe(403);
  });

  test('a forgotten password is set anew by mail', async ({ page, server }) => {
    const email = 'finance.second@tandem.example';
    await page.goto('/sign-in');
    await page.getByRole('link', { name: 'Forgot your password?' }).click();
    for (const asked of ['nobody@tandem.example', email]) {
      await page.goto('/password-reset');
      await page.getByLabel('E-mail').fill(asked);
      await page.getByRole('button', { name: 'Send the link' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look into your mail');
      await expect(page.getByText(`If ${asked} has an account here`)).toBeVisible();
    }
    const path = await mailedPath(server, email);
    await page.goto(path);
    await page.getByLabel('New password').fill('a word or two');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to see you, Felix Fuchs');
    await page.context().clearCookies();
    await page.goto(path);
    await expect(page.getByRole('link', { name: 'Ask for another link' })).toHaveAttribute('href', '/password-reset');
    await signInByHand(page, email, demoPassword);
    await expect(page.getByRole('alert')).toContainText('E-mail and password do not belong together');
    await signInByHand(page, email, 'a word or two');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to see you, Felix Fuchs');
  });

  test('a new password and signing out everywhere end what is open elsewhere', async ({ page, server, browser }) => {
    const elsewhere = await browser.newContext({ baseURL: server.origin });
    const other = await elsewhere.newPage();
    await signInByHand(other, 'brand.second@tandem.example', demoPassword);
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Good to see you, Bella Bright');

    await signIn(page, server.origin, 'brand.second@tandem.example');
    await page.goto('/');
    await page.getByLabel('Account').first().click();
    await page.getByRole('link', { name: 'Your account' }).click();
    await expect(page.locator('tbody tr')).toHaveCount(2);
    await page.getByRole('link', { name: 'Change the password' }).click();
    await page.getByLabel('Present password').fill('wrong');
    await page.getByLabel('New password').fill('another long one');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await expect(page.getByRole('alert')).toContainText('Present password: This is not your password');
    await page.getByLabel('Present password').fill(demoPassword);
    await page.getByLabel('New password').fill('another long one');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await expect(page.getByRole('status')).toContainText('signed out everywhere else');
    await expect(page.locator('tbody tr')).toHaveCount(1);
    await other.goto('/');
    await expect(other).toHaveURL('/sign-in');

    await signInByHand(other, 'brand.second@tandem.example', 'another long one');
    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await expect(page).toHaveURL('/sign-in');
    await other.goto('/account');
    await expect(other).toHaveURL('/sign-in?next=%2Faccount');
    await elsewhere.close();
  });
});

for (const [path, language, width] of [
  ['/password-reset', 'zh-Hant', 375],
  ['/password-reset/AAAA', 'en', 375],
  ['/invitations/AAAA', 'zh-Hans', 1280],
] as const) {
  test(`${path} in ${language} is accessible and nowhere wider than the screen`, async ({ page, server }) => {
    await page.setViewportSize({ width, height: 800 });
    await chooseLanguage(page, server.origin, language);
    await page.goto(path);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}
