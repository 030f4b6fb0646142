import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '#app/i18n/index.ts';
import { keyNames } from '#app/rebates/description/key-messages.ts';
import { differencesOf } from '#app/rebates/programme/differences.ts';
import { programmeSchema } from '#app/rebates/programme/programme-schema.ts';
import { trials } from '#test/support/trials.ts';
import { wideProgramme } from './arbitraries.ts';
import { base, changes } from './programme-changes.ts';
import { definition, programme } from './world.ts';

const written = (keys: Record<string, unknown>) => definition(programme({ ...base, ...keys }));

test('two versions that say the same do not differ', () => {
  expect(differencesOf(written({}), written({ unit: 'distributor' }), { language: 'en' })).toEqual([]);
  expect(
    differencesOf(written({ stages: ['growth'] }), written({ stages: [{ stage: 'growth' }] }), { language: 'en' }),
  ).toEqual([]);
});

test('each key that differs is told in lines of its own', () => {
  const before = written({ distributors: { grades: ['A'] } });
  const after = written({
    title: { en: 'Stepped', 'zh-Hans': '台阶' },
    bands: [base.bands[0], { from: '20', percent: '2' }, { from: '30', percent: '3' }],
    limits: { cap: '500', minimumPayout: '5' },
  });
  expect(differencesOf(before, after, { language: 'en' })).toEqual([
    { key: 'title', name: 'Title', before: ['English: Stepped'], after: ['English: Stepped', '简体中文: 台阶'] },
    {
      key: 'distributors',
      name: 'Who takes part',
      before: ['For distributors of grade A.'],
      after: ['All distributors.'],
    },
    {
      key: 'bands',
      name: 'Bands',
      before: [
        'Without a lower limit in a year: 1% of all purchases.',
        'From 10.00 USD: 2% and 3.00 USD for every full 5.00 USD and 4 units free for every full 5.00 USD.',
      ],
      after: ['Without a lower limit in a year: 1% of all purchases.', 'From 20.00 USD: 2%.', 'From 30.00 USD: 3%.'],
    },
    {
      key: 'limits',
      name: 'Limits',
      before: ['None.'],
      after: [
        'At most 500.00 USD is paid to a distributor in a period.',
        'An amount below 5.00 USD is carried to the next period.',
      ],
    },
  ]);
});

test('a key whose lines only follow another is no difference', () => {
  expect(differencesOf(written({}), written({ currency: 'EUR' }), { language: 'en' }).map(({ key }) => key)).toEqual([
    'currency',
  ]);
});

describe.each(languages)('every change of what is paid is a difference in %s', (language) => {
  test.each(changes)('%j', (change) => {
    const differences = differencesOf(written({}), written(change), { language });
    expect(differences.map(({ key }) => key)).toEqual(Object.keys(change));
    for (const { name, before, after } of differences) {
      expect([name, ...before, ...after].filter((line) => line.trim() === '')).toEqual([]);
    }
  });
});

test('which of equal amounts is paid is a difference', () => {
  const ranked = (rank: number) => written({ exclusive: { group: 'G', prefer: 'highest', rank } });
  expect(differencesOf(ranked(0), ranked(2), { language: 'en' })).toMatchObject([
    { key: 'exclusive', after: [expect.anything(), expect.stringContaining('this one has rank 2')] },
  ]);
});

test('product lines stand by their titles, and by their codes where two have one title', () => {
  const paidOn = (productLine: string) => written({ basis: { of: 'amount', lines: { productLines: [productLine] } } });
  const titles = new Map([
    ['ROAD', { en: 'Bicycles' }],
    ['TOWN', { en: 'Bicycles' }],
    ['CARE', { en: 'Care' }],
  ]);
  const told = (before: string, after: string) =>
    differencesOf(paidOn(before), paidOn(after), { language: 'en', titles }).map((one) => [one.before, one.after]);
  const sentence = (name: string) => [`Paid on the purchases in a year (product line ${name}).`];
  expect(told('ROAD', 'CARE')).toEqual([[sentence('Bicycles'), sentence('Care')]]);
  expect(told('ROAD', 'TOWN')).toEqual([[sentence('ROAD'), sentence('TOWN')]]);
});

describe('of any two versions', () => {
  const other = fc.record(
    {
      title: fc.constantFrom({ en: 'Made up' }, { en: 'Other' }, { en: 'Made up', 'zh-Hant': '另一個' }),
      currency: fc.constantFrom('USD', 'EUR'),
      deducts: fc.subarray(['P-7', 'P-8', 'P-9']),
      exclusive: fc.record(
        { group: fc.constantFrom('G', 'H'), prefer: fc.constantFrom('highest', 'first'), rank: fc.nat(2) },
        { requiredKeys: ['group', 'prefer'] },
      ),
      payout: fc.constantFrom({ as: 'credit-note' }, { as: 'bank-transfer' }),
    },
    { requiredKeys: ['title', 'currency'] },
  );
  const made = fc.tuple(wideProgramme, other).map(([wide, more]) => parsed({ code: 'MADE', ...wide, ...more }));
  const anyLanguage = fc.constantFrom(...languages);
  const parsed = (json: unknown) => programmeSchema.parse(JSON.parse(JSON.stringify(json)));

  test('none differs from itself', () => {
    fc.assert(
      fc.property(made, anyLanguage, (version, language) => {
        expect(differencesOf(version, parsed(version), { language })).toEqual([]);
      }),
    );
  });

  test('every key by which they differ is named, no other is, and both sides are told', () => {
    const someKeys = fc.subarray(Object.keys(keyNames), { minLength: 1 });
    fc.assert(
      fc.property(made, made, someKeys, anyLanguage, (before, source, keys, language) => {
        const changed = Object.fromEntries(keys.map((key) => [key, source[key as keyof typeof source]]));
        const after = parsed({ ...before, ...changed });
        const differing = (form: (version: typeof before) => Record<string, unknown>) =>
          Object.keys(keyNames).filter((key) => JSON.stringify(form(before)[key]) !== JSON.stringify(form(after)[key]));
        const told = differencesOf(before, after, { language });
        const named = told.map(({ key }) => key);
        const written = differing((version) => version);
        expect(named).toEqual(expect.arrayContaining(differing(meaning).filter((key) => written.includes(key))));
        expect(written).toEqual(expect.arrayContaining(named));
        for (const { before, after } of told) {
          expect(before.length * after.length).toBeGreaterThan(0);
          expect(before).not.toEqual(after);
        }
      }),
      { numRuns: trials(100, 500) },
    );
  });
});

/** What a programme means, whichever of several ways it is written. */
function meaning(version: Record<string, unknown>): Record<string, unknown> {
  const plain = (value: unknown, key = ''): unknown => {
    if (key === 'stages' && Array.isArray(value)) {
      return value.map((entry) => (typeof entry === 'string' ? { stage: entry } : entry));
    }
    if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((one) => plain(one));
    if (value !== null && typeof value === 'object') {
      const { over = version.accumulate, ...rest } = value as Record<string, unknown>;
      const kept = Object.entries({ ...rest, ...('of' in rest && { over }) })
        .map(([name, one]) => [name, plain(one, name)] as const)
        .filter(([, one]) => one !== undefined && one !== false)
        .filter(([name, one]) => name !== 'everyCounts' || one !== 'full');
      return kept.length === 0 ? undefined : Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? String(Number(value)) : value;
  };
  return Object.fromEntries(Object.entries(version).map(([key, value]) => [key, plain(value, key)]));
}
