import { describe, expect, test } from 'vitest';
import type { FirstFacts } from '#app/home/first-facts.ts';
import { firstSteps, isComplete } from '#app/home/first-steps.ts';
import { noLimits, type Role } from '#app/identity/index.ts';

const empty: FirstFacts = {
  isNamed: false,
  counts: {
    ...{ brands: 0, productLines: 0, distributors: 0, products: 0 },
    ...{ salesLines: 0, programmes: 0, approved: 0, runs: 0 },
  },
  staff: [],
  invited: { 'brand-manager': 0, finance: 0 },
  drafts: [],
};
const bea = { personId: 2, name: 'Bea', role: 'brand-manager' as const };
const ben = { personId: 3, name: 'Ben', role: 'brand-manager' as const };
const fay = { personId: 4, name: 'Fay', role: 'finance' as const };
const as = (role: Role, personId = 1) => ({ personId, role, isOwner: false, limits: noLimits });

/** Everything but the first run. */
const ready: FirstFacts = {
  ...empty,
  isNamed: true,
  counts: {
    ...{ brands: 1, productLines: 3, distributors: 412, products: 20 },
    ...{ salesLines: 9, programmes: 1, approved: 1, runs: 0 },
  },
  staff: [bea, ben, fay],
};
const withCounts = (facts: FirstFacts, counts: Partial<FirstFacts['counts']>): FirstFacts => ({
  ...facts,
  counts: { ...facts.counts, ...counts },
});
const statesOf = (facts: FirstFacts, viewer = as('administrator')) =>
  firstSteps(facts, viewer).map(({ key, state }) => `${key}: ${state}`);
const find = (facts: FirstFacts, key: string, viewer = as('administrator')) =>
  firstSteps(facts, viewer).find((step) => step.key === key);

test('an empty installation begins with whose it is; everything else comes later', () => {
  expect(statesOf(empty)).toEqual([
    'house: now',
    'people: later',
    'product-lines: later',
    'distributors: later',
    'products: later',
    'sales: later',
    'programme: later',
    'approval: later',
    'run: later',
  ]);
  expect(find(empty, 'house')).toMatchObject({
    missing: [{ key: 'noSettings' }, { key: 'noBrand' }],
    action: { key: 'saySettings', href: '/settings/edit' },
  });
});

test('without a brand the first step goes on with the brand', () => {
  expect(find({ ...empty, isNamed: true }, 'house')).toMatchObject({
    state: 'now',
    missing: [{ key: 'noBrand' }],
    action: { key: 'addBrand', href: '/settings/brands/new' },
  });
});

describe('people', () => {
  const named = withCounts({ ...empty, isNamed: true }, { brands: 1 });

  test.each([
    ['nobody', [], { 'brand-manager': 0, finance: 0 }, 'inviteBrandManager', ['noBrandManager', 'noFinance']],
    [
      'one is invited',
      [],
      { 'brand-manager': 1, finance: 0 },
      'inviteBrandManager',
      ['noBrandManager', 'noFinance', 'invited'],
    ],
    ['one is in', [bea], { 'brand-manager': 0, finance: 0 }, 'inviteBrandManager', ['oneBrandManager', 'noFinance']],
    ['one is in, one invited', [bea], { 'brand-manager': 1, finance: 0 }, 'inviteFinance', undefined],
    ['finance is missing', [bea, ben], { 'brand-manager': 0, finance: 0 }, 'inviteFinance', ['noFinance']],
  ] as const)('%s', (_name, staff, invited, action, missing) => {
    const step = find({ ...named, staff: [...staff], invited }, 'people');
    expect(step).toMatchObject({ state: 'now', action: { key: action } });
    if (missing) expect(step?.missing.map(({ key }) => key)).toEqual(missing);
  });

  test('are waited for once all are invited, and the administrator goes on meanwhile', () => {
    const invited = { ...named, invited: { 'brand-manager': 2, finance: 1 } };
    expect(statesOf(invited).slice(0, 4)).toEqual([
      'house: done',
      'people: waiting',
      'product-lines: now',
      'distributors: later',
    ]);
    expect(find(invited, 'people')).toMatchObject({ action: { key: 'seeInvitations' } });
    expect(find(invited, 'people')?.missing.at(-1)).toEqual({ key: 'invited', count: 3 });
  });

  test('who are enough need no invitation that is open', () => {
    expect(
      find({ ...named, staff: [bea, ben, fay], invited: { 'brand-manager': 1, finance: 0 } }, 'people'),
    ).toMatchObject({ state: 'done', missing: [], there: 2 });
  });
});

test('what is half done is gone on with in the right order, whatever came first', () => {
  const withoutLines = withCounts(ready, { productLines: 0, products: 0, salesLines: 0, programmes: 0, approved: 0 });
  expect(statesOf(withoutLines).slice(2)).toEqual([
    'product-lines: now',
    'distributors: done',
    'products: later',
    'sales: later',
    'programme: later',
    'approval: later',
    'run: later',
  ]);
  const withoutBrand = withCounts(ready, { brands: 0 });
  expect(statesOf(withoutBrand)).toEqual([
    'house: now',
    'people: done',
    'product-lines: done',
    'distributors: done',
    'products: done',
    'sales: done',
    'programme: done',
    'approval: done',
    'run: waiting',
  ]);
});

describe('a programme', () => {
  const facts = withCounts(ready, { programmes: 0, approved: 0 });

  test('is up to brand managers, whom the administrator is told', () => {
    expect(find(facts, 'programme')).toMatchObject({
      ...{ state: 'waiting', by: { role: 'brand-manager', names: ['Bea', 'Ben'] }, action: undefined },
    });
    expect(find({ ...facts, staff: [fay] }, 'programme')).toMatchObject({
      ...{ by: { names: [] }, action: { key: 'inviteBrandManager', href: '/people/new?role=brand-manager' } },
    });
    expect(find(facts, 'programme', as('brand-manager', 2))).toMatchObject({
      ...{ state: 'now', by: undefined, action: { key: 'importProgramme' } },
    });
  });

  test('is not approved by whoever proposed it', () => {
    const drafted = { ...withCounts(facts, { programmes: 1 }), drafts: [{ code: 'A', number: 1, proposedBy: 2 }] };
    expect(find(drafted, 'approval', as('brand-manager', 2))).toMatchObject({
      ...{ state: 'waiting', action: undefined, by: { role: 'brand-manager', names: ['Ben'] } },
      missing: [{ key: 'draftsWait', count: 1 }],
    });
    expect(find({ ...drafted, staff: [bea, fay] }, 'approval', as('brand-manager', 2))?.by?.names).toEqual([]);
    expect(find(drafted, 'approval', as('brand-manager', 3))).toMatchObject({
      ...{ state: 'now', by: undefined, action: { key: 'readDraft', href: '/programmes/A/versions/1' } },
    });
    expect(find(drafted, 'approval')).toMatchObject({ state: 'waiting', by: { names: ['Ben'] } });
  });

  test('is what comes now for a brand manager, while sales are up to administrators and offered all the same', () => {
    const withoutSales = withCounts(facts, { salesLines: 0 });
    const bea = as('brand-manager', 2);
    expect(find(withoutSales, 'programme', bea)).toMatchObject({ state: 'now' });
    expect(find(withoutSales, 'sales', bea)).toMatchObject({
      ...{ state: 'waiting', by: { role: 'administrator' }, action: { key: 'importSales' } },
    });
  });

  test('of a limited brand manager is proposed by another', () => {
    const limits = { ...noLimits, territory: [1], on: '2026-11-30' };
    const limited = { ...as('brand-manager', 9), limits };
    expect(find(facts, 'programme', limited)).toMatchObject({ state: 'waiting', action: undefined });
  });
});

test('the first run is up to finance', () => {
  expect(find(ready, 'run')).toMatchObject({ state: 'waiting', by: { role: 'finance', names: ['Fay'] } });
  expect(find(ready, 'run', as('finance', 4))).toMatchObject({
    ...{ state: 'now', missing: [{ key: 'noRun' }], action: { key: 'runPeriod', href: '/periods' } },
  });
});

test('what is done says how much there is, and leads those who may to where it is changed', () => {
  expect(find(ready, 'distributors')).toMatchObject({
    ...{ there: 412, changeHref: '/sales/imports/new?kind=distributors' },
  });
  expect(find(ready, 'product-lines')).toMatchObject({ there: 3, changeHref: '/settings/product-lines' });
  expect(find(ready, 'programme')).toMatchObject({ there: 1, changeHref: undefined });
  expect(find(ready, 'product-lines', as('finance', 4))?.changeHref).toBeUndefined();
});

test('an auditor does nothing, and reads who does', () => {
  const steps = firstSteps(empty, as('auditor'));
  expect(steps.flatMap(({ action }) => action ?? [])).toEqual([]);
  expect(steps[0]).toMatchObject({ state: 'waiting', by: { role: 'administrator' } });
});

test('it is complete with a run and not before', () => {
  expect(isComplete(ready)).toBe(false);
  expect(isComplete(withCounts(ready, { runs: 1 }))).toBe(true);
  expect(isComplete(withCounts({ ...ready, staff: [bea, fay] }, { runs: 1 }))).toBe(false);
});
