import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectAccessible, expectNoSidewaysScroll, signIn } from './steps.ts';

// A worker has to start first, which takes a while on a busy machine.
test.describe.configure({ timeout: 90_000 });

const title = 'Cargo bicycles may use loading bays';
const terry = 'terry@top-sports-supply.example';
const fang = 'fang@famous-bike-shop.example';

/** The address of a feed that a reader makes himself. */
async function makeFeed(page: Page): Promise<string> {
  await page.goto('/news/interests');
  await page.getByRole('button', { name: /^Make a/ }).click();
  return page.getByLabel('Address of your feed').inputValue();
}

/** What a feed reader gets there, which signs in nowhere. */
async function readFeed(address: string) {
  const response = await fetch(address);
  return { status: response.status, type: response.headers.get('Content-Type'), text: await response.text() };
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a story from a feed reaches those for whom it is kept, and nobody else', async ({ page, server }) => {
    await signIn(page, server.origin, 'brand@tandem.example');
    await page.goto('/news/sources');
    await page.getByRole('link', { name: 'Add a source' }).click();
    await page.getByLabel('Name').fill('City Mobility Letter');
    await page.getByLabel('Address').fill('city mobility');
    await page.getByRole('button', { name: 'Add source' }).click();
    await expect(page.getByRole('alert')).toContainText('An address begins with https://');
    await page.getByLabel('Address').fill('demo:city-mobility');
    await page.getByRole('button', { name: 'Add source' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('City Mobility Letter');
    await page.getByRole('link', { name: `${title} in eleven cities` }).click({ timeout: 60_000 });
    await expect(page.getByText('From January cargo bicycles')).toBeVisible();

    await page.getByRole('link', { name: 'Keep it as a story' }).click();
    await page.getByRole('button', { name: 'Keep and publish' }).click();
    await expect(page.getByRole('alert')).toContainText('This is missing.');
    await page.getByLabel('Category').selectOption('society');
    await page.getByLabel('Title').first().fill(title);
    await page.getByLabel('What it means for you').first().fill('Show the long models in front.');
    await page.getByLabel('Warehouse').check();
    await page.getByRole('button', { name: 'Keep and publish' }).click();
    await expect(page).toHaveURL(/\/news\/\d+$/);
    const address = new URL(page.url()).pathname;
    await expect(page.getByText('grade Warehouse')).toBeVisible();

    await signIn(page, server.origin, terry);
    await page.goto('/news');
    const line = page.getByRole('listitem').filter({ hasText: title });
    await expect(line).toContainText('Unread');
    await expect(line).toContainText('For you: grade Warehouse');
    await line.getByRole('link', { name: title }).click();
    await expect(page.getByText('Show the long models in front.')).toBeVisible();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.goto('/news?show=saved&search=cargo');
    await expect(page.getByRole('listitem').filter({ hasText: title })).not.toContainText('Unread');
    const terrysFeed = await makeFeed(page);
    expect(await readFeed(terrysFeed)).toMatchObject({ status: 200, type: 'application/atom+xml; charset=utf-8' });
    expect((await readFeed(terrysFeed)).text).toContain(title);

    await signIn(page, server.origin, fang);
    for (const list of ['/news', '/news?search=cargo', '/news?category=society']) {
      await page.goto(list);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('News');
      await expect(page.getByText(title)).toHaveCount(0);
    }
    expect((await page.goto(address))?.status()).toBe(404);
    expect((await readFeed(await makeFeed(page))).text).not.toContain(title);

    await signIn(page, server.origin, terry);
    await page.goto('/news/interests');
    await page.getByRole('button', { name: 'Revoke the address' }).click();
    await expect(page.getByText('You have no feed.')).toBeVisible();
    expect((await readFeed(terrysFeed)).status).toBe(404);
  });

  test('two signs of Chinese find a story, and interests are told as a reason', async ({ page, server }) => {
    await signIn(page, server.origin, fang);
    await page.goto('/news?search=花鼓');
    await expect(page.getByRole('listitem').filter({ hasText: 'Sealed hubs' })).toContainText('your interest');
    await page.goto('/news?search=鼓花');
    await expect(page.getByText('Nothing fits')).toBeVisible();
  });

  test('a story is changed and withdrawn', async ({ page, server }) => {
    await signIn(page, server.origin, 'brand@tandem.example');
    await page.goto('/news/new');
    await page.getByLabel('Category').selectOption('company');
    await page.getByLabel('Title').first().fill('A day to be told');
    await page.getByLabel('Text').first().fill('On Monday.');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('link', { name: 'Change' }).click();
    await page.getByLabel('Text').first().fill('On Tuesday.');
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await expect(page.getByText('On Tuesday.')).toBeVisible();
    await expect(page.getByText('Version 1')).toBeVisible();
    const address = new URL(page.url()).pathname;
    await page.getByRole('link', { name: 'Withdraw' }).click();
    await page.getByRole('button', { name: 'Withdraw' }).click();
    expect((await page.goto(address))?.status()).toBe(404);
  });
});

test('what was sent back with mistakes is accessible and nowhere wider than the screen', async ({ page, server }) => {
  await signIn(page, server.origin, 'brand@tandem.example');
  await page.goto('/news/new');
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('alert')).toContainText('This is missing.');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
