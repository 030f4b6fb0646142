import { expect, test } from 'vitest';
import { languages } from '#app/i18n/index.ts';
import { describePolicy, policyDifferences, readPolicyForm, writePolicyForm } from '#app/partnerships/policy.ts';
import type { ProgrammeInStage } from '#app/partnerships/programmes-in-stage.ts';

const volume: ProgrammeInStage = {
  ...{ code: 'VOLUME', title: { en: 'Volume rebate', 'zh-Hans': '台阶返利' }, windows: [{ to: '2026-11-30' }] },
  ...{ paysOn: 'this', isOver: false, canBeWithdrawn: true, withdrawnFrom: '2026-12-01' },
};
const others: ProgrammeInStage = { ...volume, code: 'ALL', paysOn: 'others-too', canBeWithdrawn: false };
const context = { currency: 'USD', programmes: [volume, others] };

const whole = {
  programmes: { VOLUME: '2026-12-01' },
  sharedRisk: { returnPercent: '12.5', returnDays: 60, priceDays: 30, investmentPercent: '50' },
  service: { answerHours: 8 },
  benefits: { material: { en: 'One.\nTwo.', 'zh-Hans': '一。' }, nonMaterial: { en: 'Three.' } },
  supervision: { rules: { en: 'Four.' } },
  criteria: { 'net-sales': { atLeast: '1000', months: 6, currency: 'USD' }, 'months-in-stage': { atLeast: 12 } },
};

test('what a form shows is read as it stands', () => {
  expect(readPolicyForm(writePolicyForm(whole, context), context)).toEqual({ definition: whole, mistakes: {} });
});

test('a form that nobody has filled in asks for nothing but what is withdrawn already', () => {
  const written = writePolicyForm({}, context);
  expect(written['programmes.VOLUME']).toBe('2026-12-01');
  expect(written['criteria.growth.months']).toBe('12');
  expect(readPolicyForm(written, context)).toEqual({
    definition: { programmes: { VOLUME: '2026-12-01' } },
    mistakes: {},
  });
});

test.each([
  ['a share without its days', { 'sharedRisk.returnPercent': '5' }, { 'sharedRisk.returnDays': 'whole' }],
  ['days without a share', { 'sharedRisk.returnDays': '5' }, { 'sharedRisk.returnPercent': 'percent' }],
  ['a threshold without months', { 'criteria.growth.atLeast': '5' }, { 'criteria.growth.months': 'whole' }],
  ['a negative percentage', { 'sharedRisk.investmentPercent': '-1' }, { 'sharedRisk.investmentPercent': 'percent' }],
  ['no days at all', { 'sharedRisk.priceDays': '0' }, { 'sharedRisk.priceDays': 'whole' }],
  ['a day that no calendar has', { 'programmes.VOLUME': '2026-02-30' }, { 'programmes.VOLUME': 'date' }],
])('%s is a mistake at its field', (_name, written, mistakes) => {
  expect(readPolicyForm(written, context)).toEqual({ definition: {}, mistakes });
});

test('what the browser says of a given value, or of a field that is not asked for, does not count', () => {
  const written = {
    ...{ 'criteria.net-sales.atLeast': '5', 'criteria.net-sales.months': '1', 'criteria.net-sales.currency': 'XXX' },
    ...{ 'programmes.ALL': '2026-12-01', 'unknown.field': '1' },
  };
  expect(readPolicyForm(written, context).definition).toEqual({
    criteria: { 'net-sales': { atLeast: '5', months: 1, currency: 'USD' } },
  });
});

test('a policy is told part by part, and a programme that the reader may not see is not named', () => {
  const told = describePolicy(whole, { language: 'en', programmes: [volume] });
  expect(told.map(({ title, sentences }) => [title, sentences.length])).toEqual([
    ['Rebates withdrawn', 1],
    ['Shared risk', 3],
    ['Service level', 1],
    ['Benefits', 3],
    ['Channel supervision', 1],
    ['To move on', 2],
  ]);
  expect(told[0]?.sentences).toEqual([
    'Volume rebate (VOLUME) is withdrawn from 1 December 2026 on; what was bought before counts.',
  ]);
  expect(describePolicy(whole, { language: 'en', programmes: [] })[0]?.key).toBe('sharedRisk');
});

test.each(languages)('no sentence of a policy is left unfilled in %s', (language) => {
  const sentences = describePolicy(whole, { language, programmes: [volume] }).flatMap((part) => part.sentences);
  expect(sentences).toHaveLength(language === 'en' ? 11 : 10);
  expect(sentences.filter((sentence) => /[{}]/.test(sentence))).toEqual([]);
});

test('two policies that say the same have no difference', () => {
  expect(policyDifferences(whole, structuredClone(whole), { language: 'en', programmes: [volume] })).toEqual([]);
});
