import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { signIn } from './steps.ts';

const terry = 'terry@top-sports-supply.example';

test('a menu closes by a press elsewhere and by Escape, which gives the focus back', async ({ page, server }) => {
  await signIn(page, server.origin, terry);
  await page.goto('/');
  const menu = page.locator('details', { has: page.getByLabel('Language') });
  await menu.locator('summary').click();
  await expect(menu).toHaveAttribute('open');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(menu).not.toHaveAttribute('open');
  await menu.locator('summary').click();
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open');
  await expect(menu.locator('summary')).toBeFocused();
});

test('a password is shown and hidden again', async ({ page }) => {
  await page.goto('/sign-in');
  const field = page.getByLabel('Password');
  await field.fill('secret');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(field).toHaveAttribute('type', 'text');
  await page.getByRole('button', { name: 'Hide', exact: true }).click();
  await expect(field).toHaveAttribute('type', 'password');
});

test('an amount is read while it is written, and what is wrong takes the focus', async ({ page, server }) => {
  await signIn(page, server.origin, 'brand@tandem.example');
  await page.goto('/funds/1/allocations/new');
  const amount = page.getByLabel('Amount');
  const reading = page.locator('output');
  await amount.fill('1234.5');
  await expect(reading).toHaveText('Read as 1,234.50 USD');
  await amount.fill('1,2x');
  await expect(reading).toHaveText('Write digits with a point for decimals, for example 1234.50');
  await page.locator('main form button').click();
  await expect(page.getByRole('alert')).toBeFocused();
});

test('a page is printed with whose it is, where it stands and who read it, without the navigation', async ({
  page,
  server,
}) => {
  await signIn(page, server.origin, terry);
  await page.goto('/programmes/VOLUME-BIKES');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');
  await expect(page.getByText('Terry Thorne, Owner of Top Sports Supply')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Terry Thorne, Owner of Top Sports Supply')).toBeVisible();
  await expect(page.getByText(`${server.origin}/programmes/VOLUME-BIKES`)).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  await page.emulateMedia({ media: null });
});

test('a form that is being sent is not sent again', async ({ page, server }) => {
  await signIn(page, server.origin, terry);
  await page.goto('/account/password');
  let sent = 0;
  await page.route('**/account/password', async (route) => {
    sent += 1;
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  const form = page.locator('main form');
  await form.evaluate((element: HTMLFormElement) => {
    element.noValidate = true;
    element.requestSubmit();
    element.requestSubmit();
  });
  await expect(page.getByRole('alert')).toBeFocused();
  expect(sent).toBe(1);
});

const most = 20_000;

/** What the page asked for of this kind, each compressed as a server in front would. */
async function compressedBytes(page: Page, path: string, kind: 'script' | 'stylesheet'): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === kind) bodies.push(response.body());
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  expect(sizes).not.toEqual([]);
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('a distributor’s home has at most 20 kB of script and 20 kB of style, compressed', async ({ browser, server }) => {
  for (const kind of ['script', 'stylesheet'] as const) {
    // Of its own, because the others have these files at hand.
    const context = await browser.newContext({ baseURL: server.origin });
    const page = await context.newPage();
    await signIn(page, server.origin, terry);
    expect(await compressedBytes(page, '/', kind)).toBeLessThanOrEqual(most);
    await context.close();
  }
});

test('a distributor’s home is complete before any script runs', async ({ browser, page, server }) => {
  const textOf = async (one: Page) => {
    await signIn(one, server.origin, terry);
    await one.goto('/', { waitUntil: 'networkidle' });
    // On paper there is what is to be read, without what is to be pressed.
    await one.emulateMedia({ media: 'print' });
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen counts, not what is hidden
    return one.locator('#content').innerText();
  };
  const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false });
  expect(await textOf(page)).toBe(await textOf(await context.newPage()));
  await context.close();
  await page.emulateMedia({ media: null });
});
