import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { getSignInPage, signIn } from '#app/identity/index.server.ts';
import { connect, type Database } from '#db/connect.ts';
import { demoPassword, demoSignIns } from '#db/demo/people.ts';
import { migrate } from '#db/migrate.ts';
import { findDemonstrationLoading } from '#db/queries/demonstration-loading.ts';
import { getSettings } from '#db/queries/settings.ts';
import { countRows } from '#test/support/count-rows.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { runTandem } from '#test/support/tandem.ts';

/** Who takes over from a dead loader watches for ten seconds to be sure that it is dead. */
vi.setConfig({ testTimeout: 180_000 });

const demo = ['demo', '--date', '2026-11-24'];
const refusal = 'tandem: the database is not empty, and the demonstration is loaded into an empty one only\n';
const longestLoading = 3_000;

describeEachDatabase('the demonstration world', (database) => {
  async function withEmpty(use: (db: Database, databaseUrl: string) => Promise<void>): Promise<void> {
    const { url, drop } = await database.createUrl();
    const db = connect(url);
    await use(db, url);
    await db.destroy();
    await drop();
  }

  it('is loaded whole, and once, by two commands at once, and refused by a database that is not empty', () =>
    withEmpty(async (db, databaseUrl) => {
      const both = await Promise.all([runTandem(demo, { databaseUrl }), runTandem(demo, { databaseUrl })]);
      const [loaded, other] = both.sort((a, b) => Number(a.status) - Number(b.status));
      expect(loaded).toMatchObject({ status: 0, stderr: '' });
      expect(loaded?.stdout.split('\n')[0]).toBe(
        'The demonstration world of 2026-11-24 is loaded; rounding its amounts to cents changed them by -2.7093 USD in sum.',
      );
      for (const { email } of demoSignIns) expect(loaded?.stdout).toContain(email);
      expect(other).toEqual({ status: 1, stdout: '', stderr: refusal });
      expect(await runTandem(['demo', '--date', '2027-11-24'], { databaseUrl })).toEqual(other);
      await expectWholeWorld(db);
      expect(await importsOf(db)).toEqual(
        ['programmes', 'distributors', 'products', 'stages', 'targets', 'sales'].map((kind) => `${kind} accepted`),
      );
    }));

  it('is not loaded where something has been accepted, though nobody was added yet', () =>
    withEmpty(async (db, databaseUrl) => {
      await migrate(db);
      await db.updateTable('counters').set({ value: 1 }).where('name', '=', 'change').execute();
      expect(await runTandem(demo, { databaseUrl })).toEqual({ status: 1, stdout: '', stderr: refusal });
      expect(await db.selectFrom('people').selectAll().execute()).toEqual([]);
      expect(await db.selectFrom('settings').selectAll().execute()).toEqual([]);
    }));

  it('that was cut off at any moment lets nobody in, and the next start makes it whole for the same day', () =>
    withEmpty(async (db, databaseUrl) => {
      await migrate(db);
      for (let kill = 0; kill < (database.name === 'sqlite' ? 2 : 1); kill += 1) {
        const moment = Math.floor(Math.random() * longestLoading);
        process.stdout.write(`killed ${moment} ms after the loading began\n`);
        const began = beatChanged(db);
        await runTandem(demo, { databaseUrl, killWhen: began.then(() => wait(moment)) });
        if ((await findDemonstrationLoading(db)) === undefined) return;
        expect((await getSignInPage(db)).demonstration).toBeUndefined();
        expect(await db.selectFrom('people').select('id').where('passwordHash', 'is not', null).execute()).toEqual([]);
      }
      expect(await runTandem(['demo', '--date', '2028-03-31'], { databaseUrl })).toMatchObject({ status: 0 });
      await expectWholeWorld(db);
    }));
});

/** A loader has begun, or has taken over. */
async function beatChanged(db: Database): Promise<void> {
  const before = await findDemonstrationLoading(db);
  while ((await findDemonstrationLoading(db))?.beat === before?.beat) await wait(20);
}

async function expectWholeWorld(db: Database): Promise<void> {
  expect(await getSettings(db)).toEqual({
    manufacturer: 'Adventure Works Cycles',
    manufacturerAddress: 'Bothell, Washington, United States',
    currency: 'USD',
    fiscalYearStartMonth: 1,
    timeZone: 'America/Los_Angeles',
    demonstration: '2026-11-24',
  });
  expect(await countRows(db)).toMatchObject({
    people: 7,
    memberships: 7,
    distributors: 579,
    distributorVersions: 579,
    products: 225,
    productVersions: 225,
    productLines: 4,
    brands: 4,
    territories: 10,
    partnershipStages: 2374,
    targets: 1320,
    salesLines: 50_673,
    programmes: 6,
    programmeVersions: 6,
    programmeApprovals: 6,
  });
  expect(await linesInForce(db)).toEqual({
    count: 50_673,
    sum: 6_176_846_298,
    first: '2024-12-29',
    last: '2026-10-29',
  });
  expect(await approvalsOf(db)).toEqual(
    ['GROWTH-Q', 'PARTS-M', 'STEP-YEAR', 'VOLUME-BIKES', 'WEAR-Q', 'YEAR-END'].map((code) => ({
      code,
      number: 1,
      fromDate: '2025-01-01',
      proposedBy: 'brand@tandem.example',
      proposedAt: '2024-12-04T17:00:00.000Z',
      approvedBy: 'brand.second@tandem.example',
      approvedAt: '2024-12-18T17:00:00.000Z',
    })),
  );
  expect(await db.selectFrom('productLines').select(['code', 'title']).where('code', '=', 'Bikes').execute()).toEqual([
    { code: 'Bikes', title: '{"en":"Bikes","zh-Hans":"整车","zh-Hant":"整車"}' },
  ]);
  expect(await membershipsOf(db)).toEqual([
    'admin@tandem.example administrator',
    'auditor@tandem.example auditor',
    'brand.second@tandem.example brand-manager',
    'brand@tandem.example brand-manager',
    'fang@famous-bike-shop.example owner of AW00000613',
    'finance@tandem.example finance',
    'terry@top-sports-supply.example owner of AW00000496',
  ]);
  expect((await getSignInPage(db)).demonstration?.people.map(({ email }) => email).sort()).toEqual(
    demoSignIns.map(({ email }) => email).sort(),
  );
  const loaded = await db
    .selectFrom('auditEvents')
    .select('detail')
    .where('action', '=', 'demonstration-loaded')
    .execute();
  expect(loaded).toEqual([{ detail: '{"loadDate":"2026-11-24"}' }]);
  const terry = { email: 'terry@top-sports-supply.example', password: demoPassword, address: 'test', now: new Date() };
  expect(await signIn(db, terry)).toMatchObject({ kind: 'signed-in' });
}

async function linesInForce(db: Database) {
  return db
    .selectFrom('salesLines')
    .innerJoin('imports', 'imports.id', 'salesLines.importId')
    .where('imports.state', '=', 'accepted')
    .where('imports.changeNumber', 'is not', null)
    .select((e) => [e.fn.countAll<number>().as('count'), e.fn.sum<number>('amountMinor').as('sum')])
    .select((e) => [e.fn.min('date').as('first'), e.fn.max('date').as('last')])
    .executeTakeFirstOrThrow();
}

async function approvalsOf(db: Database) {
  return db
    .selectFrom('programmeVersions as version')
    .innerJoin('programmes', 'programmes.id', 'version.programmeId')
    .innerJoin('programmeApprovals as approval', 'approval.versionId', 'version.id')
    .innerJoin('people as proposers', 'proposers.id', 'version.proposedBy')
    .innerJoin('people as approvers', 'approvers.id', 'approval.approvedBy')
    .select(['programmes.code', 'version.number', 'version.fromDate', 'version.proposedAt', 'approval.approvedAt'])
    .select(['proposers.email as proposedBy', 'approvers.email as approvedBy'])
    .orderBy('programmes.code')
    .execute();
}

async function membershipsOf(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.personId')
    .leftJoin('distributors', 'distributors.id', 'memberships.distributorId')
    .select(['people.email', 'memberships.role', 'memberships.isOwner', 'distributors.code'])
    .execute();
  return rows.map(({ email, role, isOwner, code }) => `${email} ${isOwner ? `owner of ${code}` : role}`).sort();
}

async function importsOf(db: Database): Promise<string[]> {
  const imports = await db.selectFrom('imports').select(['kind', 'state']).orderBy('id').execute();
  return imports.map(({ kind, state }) => `${kind} ${state}`);
}
