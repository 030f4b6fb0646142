import { dayToText } from '#app/calendar/index.ts';
import { formatLongDate, formatPeriod } from '#app/i18n/index.ts';
import { countedTask } from './counted-task.ts';
import { arrange } from './database.ts';
import { expect, test } from './fixtures.ts';
import { chooseLanguage, expectAccessible, expectNoSidewaysScroll, signIn } from './steps.ts';
import { openShop, quartersOf, type ShopQuarters, shopOwner } from './task-shop.ts';

test.use({ world: 'a shop that wants to know', viewport: { width: 375, height: 800 } });

let quarters: ShopQuarters;

test.beforeAll(async ({ server }) => {
  await arrange(server, openShop);
  quarters = await arrange(server, quartersOf);
});

const by = { withScript: shopOwner, withoutScript: shopOwner };

countedTask({ task: '1, what I will be paid and when', clicks: 0, fields: 0, by }, async ({ page, server, email }) => {
  await signIn(page, server.origin, email);
  await page.goto('/');
  const { running, before } = quarters;
  const figures = page.locator('dl').first();
  await expect(figures).toContainText(`Granted for ${formatPeriod(before.text, 'en')}`);
  await expect(figures.getByText('420.00')).toBeVisible();
  await expect(figures).toContainText(`${formatPeriod(running.text, 'en')} so far`);
  await expect(figures).toContainText(`Next statementafter ${formatLongDate(dayToText(running.lastDay), 'en')}`);
});

countedTask(
  { task: '2, why it is less than expected', clicks: 1, fields: 0, by },
  async ({ page, server, email, hands }) => {
    await signIn(page, server.origin, email);
    await page.goto('/');
    await hands.press(page.getByRole('row').getByRole('link', { name: 'Bicycles by the unit' }));
    await expect(page.getByText('7 × 60.00 USD (band 1)')).toBeVisible();
    await expect(page.getByText('13 units more would have reached the next band, 90.00/unit.')).toBeVisible();
    const notCounted = page.getByRole('table', { name: '1 line that does not count' });
    await expect(notCounted).toContainText('CORNER-1 / 2');
    await expect(notCounted).toContainText('9');
    await expect(notCounted).toContainText('special price');
  },
);

countedTask(
  { task: '4, how many more units reach the next band', clicks: 0, fields: 0, by },
  async ({ page, server, email }) => {
    await signIn(page, server.origin, email);
    await page.goto('/');
    const to = dayToText(quarters.running.lastDay);
    const standing = page.getByRole('listitem').filter({ hasText: 'Bicycles by the unit' });
    await expect(standing).toContainText(
      `0.00 USD so far. With 2 units more by ${formatLongDate(to, 'en')} you reach the next band, 60.00/unit. It earns 300.00 USD more.`,
    );
    await chooseLanguage(page, server.origin, 'zh-Hans');
    await page.reload();
    await expect(page.getByRole('listitem').filter({ hasText: '整车按件返利' })).toContainText(
      `目前 0.00 USD。${formatLongDate(to, 'zh-Hans')}前再进货 2件，即达下一档：60.00/件。可多得 300.00 USD。`,
    );
  },
);

test('the home page explains its estimates, and a programme what one gets, for what and by when', async ({
  page,
  server,
}) => {
  await signIn(page, server.origin, shopOwner);
  await page.goto('/');
  await expect(page.getByText('2 units of Mountain-200 Black, 38 for 4,800.00 USD')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.goto('/programmes');
  await expect(page.getByRole('article')).toContainText('From 5 units in a quarter: 60.00 USD a unit');
  await expect(page.getByRole('article')).toContainText('With 2 units more by');
  await page.getByRole('link', { name: 'Bicycles by the unit' }).click();
  await expect(page).toHaveURL('/programmes/BY-UNIT');
  const heads = page.getByRole('heading', { level: 2 });
  await expect(heads).toHaveText([
    'Where you stand',
    'What you get',
    'What counts',
    'What must hold',
    'By when',
    'Versions',
  ]);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: /420.00 USD granted, and why/ }).click();
  await expect(page).toHaveURL('/statements/TD-000001/rows/1');
});
