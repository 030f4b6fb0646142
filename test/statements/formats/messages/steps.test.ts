import { expect, test } from 'vitest';
import type { Message } from '#app/i18n/index.ts';
import { describeStep, stepMessages } from '#app/i18n/messages/steps.ts';

test.each([
  ['percent', { band: '1', percent: '1.5', of: '500000' }, '1.5% of 500,000.00 (band 2)'],
  ['percent', { band: '0', percent: '5', of: '-880.125' }, '5% of −880.125 (band 1)'],
  ['per-unit', { band: '0', perUnit: '2.5', of: '1200.5' }, '1,200.5 × 2.50 USD (band 1)'],
  ['lump-sum', { band: '2', lumpSum: '1000' }, 'Fixed amount of 1,000.00 USD for band 3'],
  [
    'lump-sum-every',
    { band: '0', lumpSum: '10', every: '1000', counts: 'full', times: '3' },
    '3 × 10.00 USD, for each full 1,000 (band 1)',
  ],
  [
    'lump-sum-every',
    { band: '0', lumpSum: '10', every: '1000', counts: 'started', times: '4' },
    '4 × 10.00 USD, for each started 1,000 (band 1)',
  ],
  [
    'multiplier',
    { multiplier: '1', value: '1200.5', percent: '80' },
    'Times 80%: multiplier 2 of the rule reads 1,200.5',
  ],
  ['guarantee', { guarantee: '10000' }, 'Topped up to the guarantee of 10,000.00 USD'],
  ['cap', { cap: '5000', above: '412' }, '412.00 USD above the cap of 5,000.00 USD, not paid'],
  ['percent', { band: '0', of: '900', unit: 'line', units: '12' }, 'Sliding rate on 900.00 (band 1), 12 lines'],
  [
    'percent',
    { band: '0', percent: '2', of: '900', unit: 'document', units: '1200' },
    '2% of 900.00 (band 1), 1,200 documents',
  ],
  ['lump-sum', { band: '0', unit: 'product', units: '2' }, 'Sliding fixed amount (band 1), 2 products'],
  ['deducted', { amount: '12.5' }, 'The basis is less by 12.50 USD, which other programmes pay on the same lines'],
  ['group-part', { basis: '60', of: '200' }, 'Goes to the rest of the group; your part is 60 of 200'],
  ['superseded', { programme: 'RATE' }, 'Not paid: RATE is paid instead'],
  [
    'guarantee',
    { guarantee: '10', less: '4' },
    'Topped up to the guarantee of 10.00 USD, less 4.00 USD earned above it in the period before',
  ],
  ['budget', { budget: '25', above: '5.00' }, '5.00 USD above what is left of the budget of 25.00 USD, not paid'],
  ['carried-in', {}, 'Carried over from the periods before'],
  ['minimum-payout', { minimum: '10' }, 'Below the minimum payout of 10.00 USD, carried to the next period'],
  ['no-baseline', { of: 'growth-percent' }, 'Not paid: what it is measured against is missing or not above zero'],
  ['no-baseline', { of: 'days-to-pay' }, 'Not paid: none of the lines has been paid for yet'],
  ['no-baseline', { of: 'on-time-percent' }, 'Not paid: nothing fell due'],
  ['no-baseline', { of: 'score' }, 'Not paid: the score was not entered'],
  [
    'condition',
    { condition: '1', atLeast: '80' },
    'Not paid: condition 2 of the rule needs at least 80, and nothing was entered',
  ],
  ['multiplier', { multiplier: '0', percent: '0' }, 'Times 0%: nothing was entered for multiplier 1 of the rule'],
  ['rounding', { rounding: 'half-up' }, 'Rounding (half up)'],
  ['rounding', { rounding: 'half-even' }, 'Rounding (half to even)'],
  ['rounding', { rounding: 'down' }, 'Rounding (down)'],
  ['rounding', { rounding: 'up' }, 'Rounding'],
  [
    'condition',
    { condition: '1', value: '0', atLeast: '2' },
    'Not paid: condition 2 of the rule reads 0, at least 2 is needed',
  ],
  [
    'condition',
    { condition: '0', value: '4.5', atLeast: '5', measure: 'growth in a quarter', read: '4.5%', range: 'at least 5%' },
    'Not paid: growth in a quarter came to 4.5%, at least 5% is needed',
  ],
  [
    'multiplier',
    { multiplier: '0', value: '1', percent: '110', measure: 'number of people', read: '1' },
    'Times 110%: number of people came to 1',
  ],
  [
    'condition',
    { condition: '0', value: '1200.5', atLeast: '5', below: '1000' },
    'Not paid: condition 1 of the rule reads 1,200.5, at least 5 and below 1,000 is needed',
  ],
])('%s with %j', (kind, text, sentence) => {
  expect(describeStep({ kind, text, amount: '1.00' }, 'USD', 'en')).toBe(sentence);
});

test.each([
  ['zh-Hans', '500,000.00 的 1.5%（第 2 档）'],
  ['zh-Hant', '500,000.00 的 1.5%（第 2 級）'],
] as const)('a step in %s', (language, sentence) => {
  const step = { kind: 'percent', text: { band: '1', percent: '1.5', of: '500000' }, amount: '7500.00' };
  expect(describeStep(step, 'CNY', language)).toBe(sentence);
});

test.each([
  ['minimum-payout', { carriedTo: '2026-Q4' }, 'minimum payout, carried to 2026-Q4'],
  ['percent', { percent: '1.5' }, 'percent, percent 1.5'],
  ['constructor', {}, 'constructor'],
  ['cap', { limit: '-5000' }, 'cap, limit −5,000'],
])('a step %s that has no sentence for %j is told by its own words', (kind, text, words) => {
  expect(describeStep({ kind, text: text as Record<string, string>, amount: '0.00' }, 'USD', 'en')).toBe(words);
});

test.each(Object.entries<Message>(stepMessages))('%s names the same parameters in every language', (_, message) => {
  const named = Object.values(message).map((text) => [...String(text).matchAll(/\{\w+\}/g)].map(String).sort());
  expect(named[1]).toEqual(named[0]);
  expect(named[2]).toEqual(named[0]);
});
