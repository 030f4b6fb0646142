import { system } from '#app/identity/index.ts';
import { runPeriod } from '#app/rebates/index.server.ts';
import type { Database } from '#db/connect.ts';
import { importText } from '#test/support/imports.ts';
import { arrange } from './database.ts';
import { expect, test } from './fixtures.ts';
import { expectAccessible, expectNoSidewaysScroll, signIn } from './steps.ts';

test.use({ world: 'policies and stages that nobody has changed' });

const proposer = 'brand@tandem.example';
const approver = 'brand.second@tandem.example';
const distributor = 'terry@top-sports-supply.example';

/** A day of a month that is still to come, whenever this runs. */
function dayAhead(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1)).toISOString().slice(0, 10);
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

const longDay = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** What comes of the volume rebate for Top Sports Supply in the quarter of a day, and by which version. */
async function volumeOf(db: Database, day: string) {
  const run = await runPeriod(db, { period: quarterOf(day), actor: system, now: () => new Date() });
  return db
    .selectFrom('runResults')
    .innerJoin('programmeVersions', 'programmeVersions.id', 'runResults.programmeVersionId')
    .innerJoin('programmes', 'programmes.id', 'programmeVersions.programmeId')
    .innerJoin('distributors', 'distributors.id', 'runResults.distributorId')
    .select(['programmeVersions.number', 'runResults.outcome'])
    .where('runId', '=', run.kind === 'ran' ? run.runId : 0)
    .where('adjustingLines', 'is', null)
    .where('programmes.code', '=', 'VOLUME-BIKES')
    .where('distributors.code', '=', 'AW00000496')
    .execute();
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a policy withdraws the quantity rebate on a day; the next calculation and the distributor’s page follow', async ({
    page,
    server,
  }) => {
    test.setTimeout(90_000);
    const day = dayAhead(1);
    test.skip(day.slice(0, 4) > '2026', 'the programmes of the demonstration end with 2026');
    const sale = `document,line,date,distributor,sku,quantity,net_amount,currency\nLATE,1,${day},AW00000496,BK-M68B-38,10,1000,USD\n`;
    await arrange(server, (db) => importText(db, 'sales', sale, { now: new Date() }));
    expect(await arrange(server, (db) => volumeOf(db, day))).toEqual([{ number: 1, outcome: 'earned' }]);

    await signIn(page, server.origin, proposer);
    await page.goto('/policies/Bikes/growth');
    await page.getByRole('link', { name: 'Propose a new version' }).click();
    const volume = page.getByRole('group', { name: 'Bicycle volume rebate' });
    await volume.getByLabel('Withdraw from').fill(day);
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await expect(page.getByRole('alert')).toContainText('Holds from which day: Write a date');
    await page.getByLabel('Holds from which day').fill(day);
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await expect(page).toHaveURL('/policies/Bikes/growth/versions/2');
    await expect(page.getByText('You proposed this version')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Approve version 2' })).toHaveCount(0);

    await signIn(page, server.origin, approver);
    await page.reload();
    await expect(page.getByText(`withdrawn from ${longDay(day)} on`).first()).toBeVisible();
    await page.getByRole('link', { name: 'Approve version 2' }).click();
    await expect(page.getByText('VOLUME-BIKES: version 2 is approved with it')).toBeVisible();
    await page.getByRole('button', { name: 'Approve version 2' }).click();
    await expect(page).toHaveURL('/policies/Bikes/growth/versions/2');
    await expect(page.locator('dl').last()).toContainText('Bella Bright');

    // Nothing counts any more, so that the programme does not even have a row for it.
    expect(await arrange(server, (db) => volumeOf(db, day))).toEqual([]);
    await signIn(page, server.origin, distributor);
    await page.goto('/partnerships');
    await page.getByRole('link', { name: 'Bikes' }).click();
    await expect(page.getByText('Bicycle volume rebate is withdrawn from this stage')).toBeVisible();
    await expect(page.getByText(longDay(day)).first()).toBeVisible();
    await expect(page.getByText('Bruno Bauer')).toHaveCount(0);
  });

  test('a partnership moves on evidence with two people, and the distributor sees its stage and day', async ({
    page,
    server,
  }) => {
    test.setTimeout(90_000);
    const day = dayAhead(2);
    await signIn(page, server.origin, proposer);
    await page.goto('/partnerships?productLine=Clothing&search=top sports&stage=growth');
    await page.getByRole('link', { name: 'Top Sports Supply' }).click();
    await page.getByRole('button', { name: 'Measure the criteria' }).click();
    await expect(page.getByText('all criteria hold.').first()).toBeVisible();
    await page.getByRole('link', { name: 'Move to Maturity on this evidence' }).click();
    await expect(page.getByLabel('Maturity')).toBeChecked();
    await page.getByLabel('From which day').fill(day);
    await page.getByRole('button', { name: 'Propose the move' }).click();
    await expect(page.getByRole('alert')).toContainText('Say why');
    await expect(page.getByLabel('From which day')).toHaveValue(day);
    await page.getByLabel('Reason').fill('It sells three collections a year.');
    await page.getByRole('button', { name: 'Propose the move' }).click();
    await expect(page.getByRole('status')).toContainText('You proposed this move');

    await signIn(page, server.origin, distributor);
    await page.goto('/partnerships/AW00000496~Clothing');
    await expect(page.getByText('No change is approved.')).toBeVisible();

    await signIn(page, server.origin, approver);
    await page.goto('/partnerships');
    await page.getByRole('link', { name: 'Top Sports Supply' }).first().click();
    await page.getByRole('link', { name: 'Approve the move' }).click();
    await expect(page.getByText('It sells three collections a year.')).toBeVisible();
    await page.getByRole('button', { name: 'Approve the move' }).click();
    await expect(page.getByText('Maturity will begin')).toBeVisible();

    await signIn(page, server.origin, distributor);
    await page.goto('/partnerships');
    await expect(page.getByRole('row', { name: 'Clothing' })).toContainText(`Maturity from ${day}`);
    await page.getByRole('link', { name: 'Clothing' }).click();
    await expect(page.getByText('The partnership moves to Maturity.')).toBeVisible();
    await expect(page.getByText('It sells three collections a year.')).toHaveCount(0);
    expect((await page.goto('/partnerships/AW00000010~Bikes'))?.status()).toBe(404);
  });
});

test('what waits for a second person, and the forms, are accessible and nowhere wider than the screen', async ({
  page,
  server,
}) => {
  test.setTimeout(240_000);
  await signIn(page, server.origin, approver);
  for (const path of [
    '/partnerships/AW00000010~Bikes',
    '/partnerships/AW00000227~Bikes/transitions',
    '/policies/Bikes/maturity/versions/2',
    '/policies/Bikes/maturity/versions/2/approval',
    '/policies/Components/growth/draft',
  ]) {
    await page.goto(path);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});
