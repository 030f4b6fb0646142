import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { hashPassword } from '#app/identity/index.server.ts';
import type { Database } from '#db/connect.ts';
import { demoPassword } from '#db/demo/people.ts';
import { listIdsByCode } from '#db/queries/codes.ts';
import { findPersonByEmail, insertMembership, insertPerson } from '#db/queries/people.ts';
import { arrange } from './database.ts';
import { expect, test } from './fixtures.ts';
import { expectAccessible, signIn } from './steps.ts';

const terry = 'terry@top-sports-supply.example';
const mia = 'mia@top-sports-supply.example';
const account = (page: Page) => page.locator('summary[aria-label^="Account"]');

/** Terry acts for a second distributor too, and his own has a second person. */
async function addPeople(db: Database): Promise<void> {
  const distributors = await listIdsByCode(db, 'distributors');
  const createdAt = '2026-01-05T09:00:00.000Z';
  const membership = { role: 'distributor', isOwner: false, createdAt };
  const { id } = (await findPersonByEmail(db, terry)) as { id: number };
  const famous = distributors.get('AW00000613') as number;
  await insertMembership(db, { ...membership, personId: id, distributorId: famous });
  const passwordHash = await hashPassword(demoPassword);
  const personId = await insertPerson(db, { email: mia, name: 'Mia Moss', language: 'en', passwordHash, createdAt });
  const topSports = distributors.get('AW00000496') as number;
  await insertMembership(db, { ...membership, personId, distributorId: topSports });
}

test.use({ world: 'people who come and go' });
test.beforeAll(({ server }) => arrange(server, addPeople));

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('who acts for two distributors changes between them, and is asked for none when signing in again', async ({
    page,
    server,
  }) => {
    await signIn(page, server.origin, terry);
    await page.goto('/statements');
    await expect(account(page)).toHaveAccessibleName('Account: Terry Thorne, Owner of Top Sports Supply');
    await account(page).click();
    await page.getByRole('button', { name: 'Member of Famous Bike Shop' }).click();
    await expect(page).toHaveURL(/\/statements$/);
    await expect(account(page)).toHaveAccessibleName('Account: Terry Thorne, Member of Famous Bike Shop');
    await expect(page.getByRole('link', { name: 'People' })).toHaveCount(0);
    expect((await page.goto('/people'))?.status()).toBe(403);

    await signIn(page, server.origin, terry);
    await page.goto('/');
    await expect(account(page)).toHaveAccessibleName('Account: Terry Thorne, Member of Famous Bike Shop');
    await account(page).click();
    await page.getByRole('button', { name: 'Owner of Top Sports Supply' }).click();
    await expect(page.getByRole('link', { name: 'People' })).toHaveCount(1);
  });

  test('an owner removes a person, whose open session ends at once', async ({ page, context, server }) => {
    await signIn(page, server.origin, mia);
    await page.goto('/');
    await expect(account(page)).toHaveAccessibleName('Account: Mia Moss, Member of Top Sports Supply');
    const hers = await context.cookies();

    await signIn(page, server.origin, terry);
    await page.goto('/people');
    await expect(page.locator('tbody tr')).toHaveCount(2);
    await page.getByRole('link', { name: 'Mia Moss' }).click();
    await page.getByRole('link', { name: 'End Member of Top Sports Supply' }).click();
    await expect(page.getByText('Mia Moss will no longer act as: Member of Top Sports Supply.')).toBeVisible();
    await page.getByRole('button', { name: 'End: Member of Top Sports Supply' }).click();
    await expect(page).toHaveURL(/\/people$/);
    await expect(page.locator('tbody tr')).toHaveCount(1);

    await page.getByRole('link', { name: 'Terry Thorne' }).click();
    await page.getByRole('link', { name: 'End Owner of Top Sports Supply' }).click();
    await page.getByRole('button', { name: 'End: Owner of Top Sports Supply' }).click();
    await expect(page.getByRole('alert')).toContainText('This is the last owner. Make another person an owner first.');

    await context.clearCookies();
    await context.addCookies(hers);
    await page.goto('/statements');
    await expect(page).toHaveURL(/\/sign-in\?next=/);
  });

  test('an administrator gives a role, and is told what is wrong at the field', async ({ page, server }) => {
    await signIn(page, server.origin, 'admin@tandem.example');
    await page.goto('/people?standing=former');
    await page.getByRole('link', { name: 'Mia Moss' }).click();
    await page.getByRole('link', { name: 'Give a role' }).click();
    await page.getByLabel('Distributor', { exact: true }).check();
    await page.getByLabel('Distributor code').fill('NOWHERE');
    await page.getByRole('button', { name: 'Give the role' }).click();
    await expect(page.getByRole('alert')).toContainText('There is no distributor with this code.');
    await expect(page.getByLabel('Distributor code')).toHaveValue('NOWHERE');
    await page.getByLabel('Distributor code').fill('AW00000496');
    await page.getByLabel('Owner').check();
    await page.getByRole('button', { name: 'Give the role' }).click();
    await expect(page.getByRole('row', { name: /^Owner of Top Sports Supply/ })).toContainText('Make a member');
  });

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
    await expect(
      page.getByText('You see and decide what lies inside your limits. Territories: Germany.'),
    ).toBeVisible();
    await page.goto('/partnerships?stage=growth');
    await expect(page.locator('tbody tr').first()).toBeVisible();
    await page.goto('/sales');
    await expect(page.getByRole('link', { name: 'Imports' })).toHaveCount(0);
    expect((await page.goto('/sales/imports'))?.status()).toBe(403);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This reaches beyond your limits');
  });

  test('an administrator erases a person, who is a number from then on', async ({ page, server }) => {
    await signIn(page, server.origin, 'finance.second@tandem.example');
    await signIn(page, server.origin, 'admin@tandem.example');
    await page.goto('/people?text=felix');
    await page.getByRole('link', { name: 'Felix Fuchs' }).click();
    await page.getByRole('link', { name: 'Erase this person' }).click();
    const number = new URL(page.url()).pathname.split('/')[2];
    await expect(page.getByText('This cannot be undone, by anyone.')).toBeVisible();
    await page.getByRole('button', { name: 'Erase Felix Fuchs for good' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`#${number}`);
    await expect(page.getByText('Erased', { exact: true }).first()).toBeVisible();
    await page.getByRole('link', { name: 'What this person did' }).click();
    await expect(page.locator('tbody tr').first()).toContainText(`#${number}`);
    await expect(page.locator('body')).not.toContainText('Felix');
    await page.goto('/people?text=felix');
    await expect(page.getByText('Nobody fits the filter.')).toBeVisible();
  });

  test('the auditor takes what the filter of the trail finds along as a file', async ({ page, server }) => {
    await signIn(page, server.origin, 'brand@tandem.example');
    await signIn(page, server.origin, 'auditor@tandem.example');
    await page.goto('/audit');
    await page.getByLabel('Person').fill('bruno');
    await page.getByLabel('Action').selectOption('Signed in');
    await page.getByLabel('From').fill('2026-01-01');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page.locator('tbody tr').first()).toContainText('Bruno Bauer');
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'As a CSV file' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('audit-2026-01-01.csv');
    const lines = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines[0]).toBe('id,time_utc,time,actor,person,name,what,about,action,subject,detail');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines.slice(1))
      expect(line).toMatch(/,Bruno Bauer,Signed in\.,Bruno Bauer,signed-in,person \d+,\{\}$/);
  });
});

test('the pages on which people are changed are accessible, with the account menu open too', async ({
  page,
  server,
}) => {
  await signIn(page, server.origin, terry);
  await page.goto('/people');
  await account(page).click();
  await expectAccessible(page);
  await signIn(page, server.origin, 'admin@tandem.example');
  await page.goto('/people/1/memberships/1/ending');
  await expectAccessible(page);
});
