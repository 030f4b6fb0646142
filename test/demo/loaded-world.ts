import { expect } from 'vitest';
import { getSignInPage, signIn } from '#app/identity/index.server.ts';
import type { Database } from '#db/connect.ts';
import { demoPassword, demoSignIns } from '#db/demo/people.ts';
import { getSettings } from '#db/queries/settings.ts';
import { countRows } from '#test/support/count-rows.ts';

/** The demonstration world of 2026-11-24, with nothing missing and nothing twice. */
export async function expectWholeWorld(db: Database): Promise<void> {
  expect(await getSettings(db)).toEqual({
    manufacturer: 'Adventure Works Cycles',
    manufacturerAddress: 'Bothell, Washington, United States',
    currency: 'USD',
    fiscalYearStartMonth: 1,
    timeZone: 'America/Los_Angeles',
    language: 'en',
    secondPersonAbove: { USD: '15000.00', CNY: '50000.00' },
    demonstration: '2026-11-24',
  });
  expect(await countRows(db)).toMatchObject({
    people: 11,
    memberships: 12,
    distributors: 619,
    distributorVersions: 620,
    products: 267,
    productVersions: 267,
    productLines: 4,
    brands: 4,
    territories: 18,
    partnershipStages: 2537,
    targets: 1478,
    salesLines: 56_268,
    rates: 2,
    programmes: 25,
    programmeVersions: 25,
    programmeApprovals: 25,
  });
  expect(await linesInForce(db)).toEqual([
    { currency: 'CNY', count: 5595, sum: 5_332_613_200, first: '2024-12-01', last: '2026-10-28' },
    { currency: 'USD', count: 50_673, sum: 6_176_846_298, first: '2024-12-29', last: '2026-10-29' },
  ]);
  expect(await approvalsOf(db)).toEqual(
    [
      'BIKES-PLUS-FR',
      'CARTON-FR',
      'CLOTHING-FR',
      'CONDUCT-FR',
      'DISPLAY-FR',
      'GROUP-CN',
      'GROUP-FR',
      'GROW-FR',
      'GROWTH-CN',
      'GROWTH-Q',
      'HELMET-FR',
      'LADDER-CN',
      'LADDER-UK',
      'ORDER-FR',
      'PARTS-M',
      'RANGE-FR',
      'SEASON-BIKES',
      'SEASON-PARTS',
      'SERVICE-FR',
      'STEP-YEAR',
      'TARGET-FR',
      'VOLUME-BIKES',
      'WEAR-Q',
      'YEAR-CN',
      'YEAR-END',
    ].map((code) => ({
      code,
      number: 1,
      fromDate: code.startsWith('SEASON') ? '2026-07-01' : '2025-01-01',
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
    'finance.second@tandem.example finance',
    'finance@tandem.example finance',
    'guan@yunfu-shaoqi.example owner of D00077',
    'guan@yunfu-shaoqi.example owner of D00124',
    'renee@registered-cycle-store.example owner of AW00000175',
    'terry@top-sports-supply.example owner of AW00000496',
    'xue@shanghai-jianhua.example owner of D00237',
  ]);
  expect((await getSignInPage(db)).demonstration?.people.map(({ email }) => email).sort()).toEqual(
    demoSignIns.map(({ email }) => email).sort(),
  );
  expect(await importsOf(db)).toEqual([
    ...['programmes', 'distributors', 'products', 'stages', 'targets'],
    ...['sales', 'payments', 'scores', 'breaches', 'rates'],
  ]);
  const loaded = await db
    .selectFrom('auditEvents')
    .select('detail')
    .where('action', '=', 'demonstration-loaded')
    .execute();
  expect(loaded).toEqual([{ detail: '{"loadDate":"2026-11-24"}' }]);
  const terry = { email: 'terry@top-sports-supply.example', password: demoPassword, address: 'test', now: new Date() };
  expect(await signIn(db, terry)).toMatchObject({ kind: 'signed-in' });
}

/** The kinds of which rows were accepted: a file that is imported again changes nothing. */
async function importsOf(db: Database): Promise<string[]> {
  const imports = db.selectFrom('imports').select('kind').where('state', '=', 'accepted').where('newRows', '>', 0);
  return (await imports.orderBy('id').execute()).map(({ kind }) => kind);
}

async function linesInForce(db: Database) {
  return db
    .selectFrom('salesLines')
    .innerJoin('imports', 'imports.id', 'salesLines.importId')
    .where('imports.state', '=', 'accepted')
    .where('imports.changeNumber', 'is not', null)
    .groupBy('currency')
    .orderBy('currency')
    .select('currency')
    .select((e) => [e.fn.countAll<number>().as('count'), e.fn.sum<number>('amountMinor').as('sum')])
    .select((e) => [e.fn.min('date').as('first'), e.fn.max('date').as('last')])
    .execute();
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
