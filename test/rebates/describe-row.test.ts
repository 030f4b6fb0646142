import { describe, expect, test } from 'vitest';
import { languages } from '#app/i18n/index.ts';
import { describeMeasured, describeStanding } from '#app/rebates/index.ts';
import { definition, programme } from './world.ts';

const sayings = (keys: Record<string, unknown>, row: Parameters<typeof describeStanding>[1]) =>
  languages.map((language) => describeStanding(definition(programme(keys)), row, language));

const bands = [
  { from: '500', percent: '1' },
  { from: '5000', percent: '2.5' },
];
const next = { band: 1, distance: '1234.5' };

describe('where a row stands on the bands', () => {
  test('is told with what is lacking to the next', () => {
    expect(sayings({ bands, period: 'quarter' }, { qualifier: '3765.5', next })).toEqual([
      {
        measure: 'purchases in a quarter',
        value: 3765.5,
        valueText: '3,765.50 USD',
        bands: [
          { from: 500, fromText: '500', reward: '1%' },
          { from: 5000, fromText: '5,000', reward: '2.5%' },
        ],
        next: { distance: '1,234.50 USD', reward: '2.5%', isAbove: false },
      },
      expect.objectContaining({ measure: '季度进货额', valueText: '3,765.50 USD' }),
      expect.objectContaining({ measure: '季度進貨額', valueText: '3,765.50 USD' }),
    ]);
  });

  test('is told of the qualifier, not of the basis', () => {
    const [standing] = sayings({ bands, qualifier: { of: 'quantity' } }, { qualifier: '7000', next: null });
    expect(standing).toMatchObject({ measure: 'units bought in a year', valueText: '7,000 units', next: undefined });
  });

  test('takes more than the distance where a value at the beginning belongs to the band before', () => {
    const [standing] = sayings({ bands, boundary: 'upper' }, { qualifier: '3765.5', next });
    expect(standing?.next?.isAbove).toBe(true);
  });

  test('of a percent is told in hundredths, and what is lacking in points that are enough', () => {
    const keys = {
      bands,
      qualifier: { of: 'growth-percent', baseline: { kind: 'year-before' } },
    };
    const told = sayings(keys, { qualifier: '143.339999', next: { band: 1, distance: '4856.660001' } });
    expect(told.map((standing) => [standing?.valueText, standing?.next?.distance])).toEqual([
      ['143.33%', '4,856.67 percentage points'],
      ['143.33%', '4,856.67 个百分点'],
      ['143.33%', '4,856.67 個百分點'],
    ]);
  });

  test('is not told without one qualifier', () => {
    expect(sayings({ bands }, { qualifier: null, next: null })).toEqual([undefined, undefined, undefined]);
  });

  test.each([
    [[{ percent: '1' }], 0],
    [[{ percent: '1' }, { from: '10', percent: '2' }], 0],
    [[{ percent: '1' }, { from: '-3', percent: '2' }], -7],
  ])('a first band without a beginning among %j is drawn from %i', (some, from) => {
    const [standing] = sayings({ bands: some }, { qualifier: '1', next: null });
    expect(standing?.bands[0]).toMatchObject({ from, fromText: '' });
  });

  test.each([
    [{ percent: '0.75', lumpSum: '2500' }, ['0.75% + 2,500', '0.75% + 2,500']],
    [{ lumpSum: '99.5' }, ['99.50', '99.50']],
    [{ perUnit: '12.5' }, ['12.50/unit', '12.50/件']],
    [{ lumpSum: '8.00', every: '1000' }, ['8 per 1,000', '每1,000 8']],
    [{ freeUnits: '1', every: '12' }, ['1 unit free per 12', '每12 赠1件']],
    [{}, ['–', '–']],
  ])('the reward %j is said shortly', (band, said) => {
    const standings = sayings({ bands: [band] }, { qualifier: '1', next: null });
    expect(standings.slice(0, 2).map((standing) => standing?.bands[0]?.reward)).toEqual(said);
  });
});

test.each([
  [{}, '1234.5', '0.5', { qualifier: '1,234.50', basis: '0.50' }],
  [
    { basis: { of: 'quantity' }, bands: [{ perUnit: '1' }] },
    '12',
    '1.5',
    { qualifier: '12 units', basis: '1.5 units' },
  ],
  [{ currency: 'JPY' }, null, '-1200', { qualifier: null, basis: '−1,200' }],
])('%j measures %s and %s as %j', (keys, qualifier, basis, said) => {
  expect(describeMeasured(definition(programme(keys)), { qualifier, basis }, 'en')).toEqual(said);
});
