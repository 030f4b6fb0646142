import { describe, expect, test } from 'vitest';
import { languages } from '#app/i18n/index.ts';
import { differencesOf } from '#app/rebates/programme/differences.ts';
import { base, changes } from './programme-changes.ts';
import { definition, programme } from './world.ts';

const written = (keys: Record<string, unknown>) => definition(programme({ ...base, ...keys }));

test('two versions that say the same do not differ', () => {
  expect(differencesOf(written({}), written({ unit: 'distributor' }), 'en')).toEqual([]);
  expect(differencesOf(written({ stages: ['growth'] }), written({ stages: [{ stage: 'growth' }] }), 'en')).toEqual([]);
});

test('each key that differs is told in lines of its own', () => {
  const before = written({ distributors: { grades: ['A'] } });
  const after = written({
    title: { en: 'Stepped', 'zh-Hans': '台阶' },
    bands: [base.bands[0], { from: '20', percent: '2' }, { from: '30', percent: '3' }],
    limits: { cap: '500', minimumPayout: '5' },
  });
  expect(differencesOf(before, after, 'en')).toEqual([
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
  expect(differencesOf(written({}), written({ currency: 'EUR' }), 'en').map(({ key }) => key)).toEqual(['currency']);
});

describe.each(languages)('every change of what is paid is a difference in %s', (language) => {
  test.each(changes)('%j', (change) => {
    const differences = differencesOf(written({}), written(change), language);
    expect(differences.map(({ key }) => key)).toEqual(Object.keys(change));
    for (const { name, before, after } of differences) {
      expect([name, ...before, ...after].filter((line) => line.trim() === '')).toEqual([]);
    }
  });
});
