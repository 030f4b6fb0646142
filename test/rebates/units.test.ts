import { describe, expect, test } from 'vitest';
import { explain } from '#app/rebates/index.ts';
import { inputsOf, programme, rowsOf, type TestLine, type World } from './world.ts';

const bands = [
  { from: '100', percent: '10' },
  { from: '200', percent: '20' },
];

/** What each row pays, and by which steps. */
function told(keys: Record<string, unknown>, lines: readonly TestLine[], more: Partial<World> = {}) {
  return rowsOf({ programmes: [programme({ bands, ...keys })], lines, ...more }, '2026').map(
    ({ distributor, outcome, qualifier, basis, band, next, entitlementMinor, steps, freeUnits }) => ({
      said: [distributor, outcome, qualifier, basis, band, next, entitlementMinor],
      steps: steps.map(({ kind, text, amount }) => [kind, text.of ?? '', text.units ?? '', amount].join(' ')),
      ...(freeUnits && { freeUnits }),
    }),
  );
}

const lines = [
  { document: 'A', sku: 'S1', amount: '60' },
  { document: 'A', sku: 'S2', amount: '60' },
  { document: 'B', sku: 'S1', amount: '150' },
  { document: 'C', sku: 'S2', amount: '50' },
];

describe('bands are read for each', () => {
  test.each<[string, number, string[]]>([
    ['distributor', 6400, ['percent 320  64.00']],
    // A 120 and B 150 at 10 %, C below.
    ['document', 2700, ['percent 270 2 27.00']],
    // The line of 150 alone.
    ['line', 1500, ['percent 150  15.00']],
    // S1 210 at 20 %, S2 110 at 10 %.
    ['product', 5300, ['percent 110  11.00', 'percent 210  42.00']],
  ])('%s', (unit, entitled, steps) => {
    const [row] = told({ unit }, lines);
    expect([row?.said[6], row?.steps]).toEqual([entitled, steps]);
  });

  test('the row shows the sum of the bases, no qualifier and no band', () => {
    expect(told({ unit: 'document' }, lines)[0]?.said).toEqual(['D1', 'earned', null, '320', null, null, 2700]);
  });

  test.each<[string, TestLine[], unknown[]]>([
    ['below', [{ document: 'A', amount: '99.99' }], ['below-first-band', 0]],
    ['on', [{ document: 'A', amount: '100' }], ['earned', 1000]],
    [
      'below together with one above',
      [
        { document: 'A', amount: '99.99' },
        { document: 'B', amount: '200' },
      ],
      ['earned', 4000],
    ],
    [
      'a return of its own',
      [
        { document: 'A', amount: '200' },
        { document: 'B', amount: '-200' },
      ],
      ['earned', 4000],
    ],
    [
      'a return in the document',
      [
        { document: 'A', amount: '200' },
        { document: 'A', amount: '-101' },
      ],
      ['below-first-band', 0],
    ],
    ['zero', [{ document: 'A', amount: '0' }], ['below-first-band', 0]],
  ])('a document %s', (_, given, expected) => {
    const [row] = told({ unit: 'document' }, given);
    expect([row?.said[1], row?.said[6]]).toEqual(expected);
  });

  test('the same document number of two distributors is two documents', () => {
    const given = [
      { document: 'A', distributor: 'D1', amount: '60' },
      { document: 'A', distributor: 'D2', amount: '60' },
    ];
    expect(told({ unit: 'document' }, given).map(({ said }) => said[6])).toEqual([0, 0]);
  });

  test('a lump sum is paid for each, and goods are earned by each', () => {
    const given = [{ from: '100', lumpSum: '5', freeUnits: '2' }];
    expect(told({ unit: 'document', bands: given }, lines)).toEqual([
      {
        said: ['D1', 'earned', null, '320', null, null, 1000],
        steps: ['lump-sum  2 10.00'],
        freeUnits: '4',
      },
    ]);
  });

  test('conditions, multipliers and limits are the distributor’s', () => {
    const multipliers = [{ of: 'amount', steps: [{ from: '320', percent: '50' }] }];
    const keys = { unit: 'document', multipliers, limits: { cap: '10' } };
    expect(told(keys, lines)[0]?.steps).toEqual(['percent 270 2 27.00', 'multiplier   -13.50', 'cap   -3.50']);
    const conditions = [{ of: 'amount', atLeast: '321' }];
    expect(told({ unit: 'line', conditions }, lines)[0]?.said.slice(1, 2)).toEqual(['condition-not-met']);
  });

  test('a qualifier of the document picks the band of what is paid on', () => {
    const keys = { unit: 'document', basis: { of: 'amount', lines: { skus: ['S1'] } }, qualifier: { of: 'amount' } };
    // A reads 120 and pays on 60, B on 150; C has nothing to pay on.
    expect(told(keys, lines)[0]?.said.slice(3)).toEqual(['210', null, null, 2100]);
  });

  test('a number of people picks the band of every document', () => {
    const keys = {
      unit: 'document',
      qualifier: { of: 'certified-people', course: 'FIT' },
      bands: [{ from: '1', percent: '10' }],
    };
    const certificates = [{ person: 'Ann', course: 'FIT', from: '2026-01-01' }];
    expect(told(keys, lines, { certificates })[0]?.said[6]).toBe(3200);
    expect(told(keys, lines)[0]?.said.slice(1, 2)).toEqual(['below-first-band']);
  });

  test('the year before is that of the product, a fixed number is the same for each', () => {
    const before = [
      { sku: 'S1', date: '2025-05-01', amount: '110' },
      { sku: 'S3', date: '2025-05-01', amount: '900' },
    ];
    const growth = { of: 'growth-amount', baseline: { kind: 'year-before' } };
    // S1 grew by 100, S2 by 110.
    expect(told({ unit: 'product', basis: growth }, [...before, ...lines])[0]?.said.slice(3)).toEqual([
      '210',
      null,
      null,
      2100,
    ]);
    const fixed = { of: 'growth-amount', baseline: { kind: 'fixed', value: '50' } };
    // A 70, B 100, C 0.
    expect(told({ unit: 'document', basis: fixed }, lines)[0]?.said.slice(3)).toEqual(['170', null, null, 1000]);
  });

  test('the lines share what their own document earned', () => {
    const inputs = inputsOf({ programmes: [programme({ bands, unit: 'document' })], lines });
    const { contributing } = explain(inputs, { programme: 'STEP', distributor: 'D1', period: '2026' });
    expect(contributing.map(({ shareMinor }) => shareMinor)).toEqual([600, 600, 1500, 0]);
  });

  test('columns that do not say the documents are our own mistake', () => {
    const inputs = inputsOf({ programmes: [programme({ unit: 'document' })], lines });
    inputs.lines.document = undefined;
    expect(() => explain(inputs, { programme: 'STEP', distributor: 'D1', period: '2026' })).toThrow('documents');
  });
});

describe('a group', () => {
  const distributors = [{ code: 'D1' }, { code: 'D2', parent: 'D1' }, { code: 'D3', parent: 'D1' }, { code: 'D4' }];
  const of = (distributor: string, amount: string): TestLine => ({ distributor, amount });

  test('is one for the band, and each member is paid its part', () => {
    const given = [of('D1', '60'), of('D2', '120'), of('D3', '20'), of('D4', '90')];
    expect(told({ unit: 'group' }, given, { distributors })).toEqual([
      { said: ['D1', 'earned', '200', '60', 1, null, 1200], steps: ['percent 200  40.00', 'group-part 200  -28.00'] },
      { said: ['D2', 'earned', '200', '120', 1, null, 2400], steps: ['percent 200  40.00', 'group-part 200  -16.00'] },
      { said: ['D3', 'earned', '200', '20', 1, null, 400], steps: ['percent 200  40.00', 'group-part 200  -36.00'] },
      { said: ['D4', 'below-first-band', '90', '90', null, { band: 0, distance: '10' }, 0], steps: [] },
    ]);
  });

  test('the rounded parts sum to the rounded whole, the largest remainder first, then the code', () => {
    const given = ['D1', 'D2', 'D3'].map((code) => of(code, '33.35'));
    const rows = told({ unit: 'group', bands: [{ percent: '10' }] }, given, { distributors });
    // 10.005 is 10.01; each part is 3.335.
    expect(rows.map(({ said }) => said[6])).toEqual([334, 334, 333]);
    const down = told({ unit: 'group', bands: [{ percent: '10' }], rounding: 'down' }, given, { distributors });
    expect(down.map(({ said }) => said[6])).toEqual([334, 333, 333]);
  });

  test('what is taken back is rounded as what was given', () => {
    const given = ['D1', 'D2', 'D3'].map((code) => of(code, '-33.35'));
    const rows = told({ unit: 'group', bands: [{ percent: '10' }] }, given, { distributors });
    expect(rows.map(({ said }) => said[6])).toEqual([-334, -334, -333]);
  });

  test('a lump sum is shared equally where the bases sum to zero', () => {
    const rows = told({ unit: 'group', bands: [{ lumpSum: '0.05' }] }, [of('D1', '70'), of('D2', '-70')], {
      distributors,
    });
    expect(rows.map(({ said }) => said[6])).toEqual([3, 2]);
  });

  test('limits are each member’s', () => {
    const given = [of('D1', '180'), of('D2', '20')];
    const rows = told({ unit: 'group', limits: { cap: '30', guarantee: '5' } }, given, { distributors });
    expect(rows.map(({ said }) => said[6])).toEqual([3000, 500]);
  });

  test('goods are shared in thousandths', () => {
    const rows = told(
      { unit: 'group', bands: [{ freeUnits: '1' }] },
      ['D1', 'D2', 'D3'].map((code) => of(code, '1')),
      { distributors },
    );
    expect(rows.map(({ freeUnits }) => freeUnits)).toEqual(['0.334', '0.333', '0.333']);
  });

  test('its target is the sum of its members’ targets, one missing, all missing', () => {
    const qualifier = { of: 'attainment-percent', baseline: { kind: 'target', name: 'plan' } };
    const keys = { unit: 'group', qualifier, bands: [{ from: '100', percent: '10' }] };
    const given = [of('D1', '60'), of('D2', '140'), of('D3', '0')];
    const targets = ['D1', 'D2', 'D3'].map((distributor) => ({
      distributor,
      name: 'plan',
      period: '2026',
      value: '50',
    }));
    expect(told(keys, given, { distributors, targets }).map(({ said }) => said[2])).toEqual([
      '133.333333',
      '133.333333',
      '133.333333',
    ]);
    expect(told(keys, given, { distributors, targets: targets.slice(1) }).map(({ said }) => said[1])).toEqual([
      'no-baseline',
      'no-baseline',
      'no-baseline',
    ]);
  });

  test('its people are those of all members, and a name in two of them is two people', () => {
    const certificates = ['D1', 'D2'].map((distributor) => ({
      distributor,
      person: 'Ann',
      course: 'FIT',
      from: '2026-01-01',
    }));
    const conditions = [{ of: 'certified-people', course: 'FIT', atLeast: '2' }];
    const rows = told({ unit: 'group', conditions }, [of('D1', '100'), of('D3', '100')], {
      distributors,
      certificates,
    });
    expect(rows.map(({ said }) => said.slice(0, 2))).toEqual([
      ['D1', 'earned'],
      ['D3', 'earned'],
    ]);
  });

  test('products bought by two members are one product', () => {
    const qualifier = { of: 'distinct-products' };
    const given = [
      { ...of('D1', '100'), sku: 'S1' },
      { ...of('D2', '100'), sku: 'S1' },
      { ...of('D2', '5'), sku: 'S2' },
    ];
    expect(told({ unit: 'group', qualifier }, given, { distributors })[0]?.said[2]).toBe('2');
  });

  test('who left the group before the period ended is alone', () => {
    const moving = [{ code: 'D1' }, { code: 'D2', parent: 'D1' }, { code: 'D2', from: '2026-12-31' }];
    const rows = told({ unit: 'group' }, [of('D1', '100'), of('D2', '120')], { distributors: moving });
    expect(rows.map(({ said }) => said[2])).toEqual(['100', '120']);
  });

  test('who does not take part brings nothing to the group', () => {
    const keys = { unit: 'group', distributors: { except: ['D2'] } };
    expect(
      told(keys, [of('D1', '100'), of('D2', '120')], { distributors }).map(({ said }) => said.slice(0, 3)),
    ).toEqual([['D1', 'earned', '100']]);
  });

  test('the member’s own lines share what it is paid', () => {
    const given = [of('D1', '60'), of('D2', '40'), of('D2', '100')];
    const inputs = inputsOf({ programmes: [programme({ bands, unit: 'group' })], lines: given, distributors });
    const { contributing } = explain(inputs, { programme: 'STEP', distributor: 'D2', period: '2026' });
    expect(contributing.map(({ lineIndex, shareMinor }) => [lineIndex, shareMinor])).toEqual([
      [1, 800],
      [2, 2000],
    ]);
  });
});
