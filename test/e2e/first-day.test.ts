import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { dayInZone, dayToText, periodOfDay, previousPeriod } from '#app/calendar/index.ts';
import { formatPeriod } from '#app/i18n/index.ts';
import { demoPassword } from '#db/demo/people.ts';
import { expect, test } from './fixtures.ts';
import { mailedPath } from './mailed-path.ts';
import type { RunningServer } from './server.ts';
import { emptyWorld } from './servers.ts';
import { chooseLanguage, expectAccessible, expectNoSidewaysScroll, signIn } from './steps.ts';

test.use({ world: emptyWorld });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const ada = 'ada@company.example';
const bea = 'bea@company.example';
const ben = 'ben@company.example';
const fay = 'fay@company.example';

/** The quarter before the running one of a year that begins in April, in which all sales of the test lie. */
const fiscalYear = { startMonth: 4 };
const quarter = previousPeriod(periodOfDay(dayInZone(new Date(), 'Asia/Shanghai'), 'quarter', fiscalYear), fiscalYear);
const soldOn = dayToText(quarter.firstDay + 9);

const step = (page: Page, name: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });

async function accept(page: Page, server: RunningServer, { email, name }: { email: string; name: string }) {
  await page.context().clearCookies();
  await page.goto(await mailedPath(server, email));
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Password', { exact: true }).fill(demoPassword);
  await page.getByRole('button').filter({ hasText: 'Accept' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Good to see you, ${name}`);
}

async function importFile(page: Page, { name, text }: { name: string; text: string }) {
  const mimeType = name.endsWith('.json') ? 'application/json' : 'text/csv';
  await page.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Upload and check' }).click();
  await page.getByRole('button', { name: /^Import (one|\d+) (row|draft)s?$/ }).click({ timeout: 30_000 });
  await expect(page.getByText('All of the file is on record.')).toBeVisible({ timeout: 30_000 });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the first administrator comes in by the printed link and is led through the settings', async ({
    page,
    server,
  }) => {
    const { databaseUrl, origin } = server;
    const command = ['scripts/run.mjs', '--bundle', 'scripts/tandem.ts', 'person', 'add', ada];
    const link = execFileSync(process.execPath, [...command, '--name', 'Ada Abbott', '--role', 'administrator'], {
      env: { ...process.env, DATABASE_URL: databaseUrl, ORIGIN: origin },
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
    });
    await page.goto(link.trim());
    await page.getByLabel('Password', { exact: true }).fill(demoPassword);
    await page.getByRole('button').filter({ hasText: 'Accept' }).click();
    await expect(page.getByText('0 of 9 steps are done.')).toBeVisible();
    await expect(step(page, 'Product lines')).toContainText('Later');
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(1);

    const house = step(page, 'Name, brand, currency, fiscal year, time zone');
    await expect(house).toContainText('Now');
    await expect(house).toContainText('Nobody has said yet whose portal this is');
    await house.getByRole('link', { name: 'Fill in the settings' }).click();
    await page.getByRole('button', { name: 'Save the settings' }).click();
    for (const field of ['Name of the manufacturer', 'House currency', 'First month of the fiscal year', 'Time zone']) {
      await expect(page.getByRole('alert')).toContainText(`${field}: Fill this in`);
    }
    await page.getByLabel('Name of the manufacturer').fill('Adventure Works');
    await page.getByLabel('House currency').selectOption('CNY');
    await page.getByLabel('First month of the fiscal year').selectOption('April');
    await page.getByLabel('Time zone').selectOption('Asia/Shanghai');
    await page.getByRole('button', { name: 'Save the settings' }).click();

    await expect(house).toContainText('No brand yet: products are sold under one, and marketing funds belong to one.');
    await house.getByRole('link', { name: 'Add a brand' }).click();
    await page.getByLabel('Code').fill('AW');
    await page.getByLabel('Name in English').fill('Adventure Works');
    await page.getByLabel('Name in 简体中文').fill('探险者');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByRole('row', { name: /^AW/ })).toContainText('探险者');
    await page.getByRole('link', { name: 'Go on' }).click();
    await expect(house).toContainText('Done');
    await expect(house).toContainText('Adventure Works · one brand · CNY · Asia/Shanghai');
  });

  test('two brand managers and finance are invited early, and product lines are added meanwhile', async ({
    page,
    server,
  }) => {
    await signIn(page, server.origin, ada);
    await page.goto('/');
    const people = step(page, 'Two brand managers and finance');
    await expect(people).toContainText('Nobody is a brand manager yet: one proposes a programme, another approves it.');
    const invitations = [
      ['Invite a brand manager', 'Brand manager', bea],
      ['Invite a brand manager', 'Brand manager', ben],
      ['Invite finance', 'Finance', fay],
    ] as const;
    for (const [action, role, email] of invitations) {
      await people.getByRole('link', { name: action }).click();
      await expect(page.getByRole('radio', { name: role })).toBeChecked();
      await page.getByLabel('E-mail').fill(email);
      await page.getByRole('button', { name: 'Send the invitation' }).click();
      await page.getByRole('link', { name: 'Go on' }).click();
    }
    await expect(people).toContainText('Up to others');
    await expect(people).toContainText('3 invitations are not accepted yet.');

    const lines = step(page, 'Product lines');
    await expect(lines).toContainText('Now');
    await expect(lines).toContainText('No product line yet: a partnership is a distributor with a product line.');
    await expectNoSidewaysScroll(page);
    await lines.getByRole('link', { name: 'Add a product line' }).click();
    await page.getByLabel('Code').fill('Bikes');
    await page.getByLabel('Name in English').fill('Bicycles');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('link', { name: 'Add a product line' }).click();
    await page.getByLabel('Code').fill('Bikes');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Code: There is one with this code already');
    await page.goto('/');
    await expect(lines).toContainText('One product line');
    await expect(step(page, 'Distributors')).toContainText('No distributor yet: files of sales name them by code.');
  });
});

test('the invited see what is still missing for them, in the same words and in their language', async ({
  page,
  server,
}) => {
  for (const invited of [
    { email: bea, name: 'Bea Brandt' },
    { email: ben, name: 'Ben Bauer' },
    { email: fay, name: 'Fay Frost' },
  ]) {
    await accept(page, server, invited);
    await expect(page.getByRole('heading', { name: 'Still missing for the first run' })).toBeVisible();
  }
  await expect(step(page, 'Product lines')).toHaveCount(0);
  await expect(step(page, 'First run')).toContainText('Later');
  await expect(step(page, 'Distributors').getByRole('link', { name: 'Import distributors' })).toBeVisible();
  await chooseLanguage(page, server.origin, 'zh-Hans');
  await page.goto('/');
  await expect(step(page, '经销商')).toContainText('还没有经销商：销售文件以编号指明经销商。');
  await chooseLanguage(page, server.origin, 'zh-Hant');
  await page.goto('/');
  await expect(step(page, '經銷商')).toContainText('還沒有經銷商：銷售檔案以編號指明經銷商。');
});

test('distributors, products and sales come in from files, each by the step that leads there', async ({
  page,
  server,
}) => {
  const files = [
    {
      title: 'Distributors',
      link: 'Import distributors',
      text: 'code,name,currency\nD1,Famous Bike Shop,CNY\nD2,Registered Cycle Store,CNY\n',
      there: '2 distributors',
    },
    {
      title: 'Products',
      link: 'Import products',
      text: 'sku,name,product_line,brand\nBK-1,Touring bike,Bikes,AW\n',
      there: 'One product',
    },
    {
      title: 'Sales',
      link: 'Import sales',
      text: `document,line,date,distributor,sku,quantity,net_amount\nA1,1,${soldOn},D1,BK-1,3,12345.60\nA2,1,${soldOn},D2,BK-1,1,9999.99\n`,
      there: '2 sales lines',
    },
  ];
  await signIn(page, server.origin, ada);
  await page.goto('/');
  await expectAccessible(page);
  await expect(step(page, 'Two brand managers and finance')).toContainText('2 brand managers, and finance');
  for (const { title, link, text, there } of files) {
    await expect(step(page, title)).toContainText('Now');
    await step(page, title).getByRole('link', { name: link }).click();
    await importFile(page, { name: `${title.toLowerCase()}.csv`, text });
    await page.getByRole('link', { name: 'Go on' }).click();
    await expect(step(page, title)).toContainText(there);
  }
  const programme = step(page, 'First programme');
  await expect(programme).toContainText('Up to others');
  await expect(programme).toContainText('A brand manager does this: Bea Brandt, Ben Bauer.');
  await expect(page.getByText('6 of 9 steps are done.')).toBeVisible();
});

test('one brand manager hands in the first programme, the other approves it, and finance runs the quarter', async ({
  page,
  server,
}) => {
  await signIn(page, server.origin, fay);
  await page.goto('/');
  await expect(step(page, 'First programme')).toContainText('No programme yet: sales alone earn nothing.');

  await signIn(page, server.origin, bea);
  await page.goto('/');
  await step(page, 'First programme').getByRole('link', { name: 'Import a programme' }).click();
  const link = page.getByRole('link', { name: 'Download an example, programmes.json' });
  const example = await page.request.get((await link.getAttribute('href')) as string);
  const [programme] = await example.json();
  expect(programme).toMatchObject({ code: 'QUARTERLY', currency: 'CNY', period: 'quarter' });
  programme.effective.from = dayToText(quarter.firstDay);
  await importFile(page, { name: 'programmes.json', text: JSON.stringify([programme]) });
  await page.getByRole('link', { name: 'Go on' }).click();
  const approval = step(page, 'Approval by a second person');
  await expect(approval).toContainText('No approved programme yet: one draft waits.');
  await expect(approval).toContainText('A brand manager does this: Ben Bauer.');
  await expect(approval.getByRole('link')).toHaveCount(0);

  await signIn(page, server.origin, ben);
  await page.goto('/');
  await approval.getByRole('link', { name: 'Read the draft and decide' }).click();
  await page.getByRole('link', { name: 'Approve version 1' }).click();
  await page.getByRole('button', { name: /^Approve/ }).click();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Still missing for the first run' })).toHaveCount(0);

  await signIn(page, server.origin, fay);
  await page.goto('/');
  await step(page, 'First run').getByRole('link', { name: 'Choose a period and run it' }).click();
  const period = formatPeriod(quarter.text, 'en');
  await page.getByRole('link', { name: period, exact: true }).click();
  await page.getByRole('button', { name: `Run ${period}` }).click();
  await expect(page.getByText('2 rows were calculated.')).toBeVisible({ timeout: 60_000 });
  await page.goto(`/periods/${quarter.text}`);
  await expect(page.getByText('246.91').first()).toBeVisible();
});

test('the steps are gone, and what money rests on is changed no more', async ({ page, server }) => {
  await signIn(page, server.origin, ada);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Last imports' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The way to the first run' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(page.getByText('April')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Change the settings' }).click();
  await expect(page.getByText('A period has been run, and periods are named by the fiscal year')).toBeVisible();
  await expect(page.getByLabel('First month of the fiscal year')).toHaveCount(0);
  await page.getByLabel('Name of the manufacturer').fill('');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByRole('alert')).toContainText('Name of the manufacturer: Fill this in');
  await expect(page.getByRole('main').getByText('April', { exact: true })).toBeVisible();
  await page.getByLabel('Name of the manufacturer').fill('Adventure Works Cycles');
  await page.getByLabel('Above, in CNY').fill('50000');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page).toHaveURL('/settings');
  await expect(page.getByText('50,000.00')).toBeVisible();
  await page.goto('/audit?action=setting-changed');
  await expect(page.locator('tbody')).toContainText(
    'Name of the manufacturer: Adventure Works Cycles; it was Adventure Works.',
  );
});
