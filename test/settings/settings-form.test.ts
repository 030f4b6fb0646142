import { describe, expect, test } from 'vitest';
import { type HouseSettings, settingText } from '#app/settings/index.ts';
import { readCode, readTitle } from '#app/settings/name-form.ts';
import { readSettingsForm } from '#app/settings/settings-form.ts';
import { changedSettings, fixedSettings } from '#app/settings/what-rests.ts';

const current: HouseSettings = {
  manufacturer: 'Tandem',
  manufacturerAddress: '',
  currency: 'USD',
  fiscalYearStartMonth: 1,
  timeZone: 'UTC',
  language: 'en',
  secondPersonAbove: { USD: '100.00', EUR: '7.00' },
};
const written: Record<string, string> = {
  manufacturer: 'Adventure Works',
  manufacturerAddress: 'Bothell',
  currency: 'CNY',
  fiscalYearStartMonth: '4',
  timeZone: 'Asia/Shanghai',
  language: 'zh-Hans',
  'sum-USD': '15000',
  'sum-JPY': '',
};
const read = (more: Record<string, string> = {}, currencies = ['USD', 'JPY']) =>
  readSettingsForm((name) => ({ ...written, ...more })[name] ?? '', { current, currencies });

test('a form that is right says what it says; the sums of currencies that it did not ask for stay', () => {
  expect(read()).toEqual({
    settings: {
      manufacturer: 'Adventure Works',
      manufacturerAddress: 'Bothell',
      currency: 'CNY',
      fiscalYearStartMonth: 4,
      timeZone: 'Asia/Shanghai',
      language: 'zh-Hans',
      secondPersonAbove: { USD: '15000.00', EUR: '7.00' },
    },
    mistakes: [],
  });
});

test('an empty sum takes the sum away', () => {
  expect(read({ 'sum-USD': '' }).settings.secondPersonAbove).toEqual({ EUR: '7.00' });
});

describe('a mistake is told at its field', () => {
  test.each([
    ['manufacturer', '', 'missing'],
    ['manufacturer', 'x'.repeat(101), 'tooLong'],
    ['manufacturerAddress', 'x'.repeat(301), 'tooLong'],
    ['currency', '', 'missing'],
    ['currency', 'XXX', 'notFound'],
    ['fiscalYearStartMonth', '0', 'notFound'],
    ['fiscalYearStartMonth', '13', 'notFound'],
    ['fiscalYearStartMonth', '1.0', 'notFound'],
    ['timeZone', 'Mars/Olympus', 'notFound'],
    ['timeZone', '+08:00', 'notFound'],
    ['language', 'fr', 'notFound'],
    ['sum-USD', '1,5', 'notANumber'],
    ['sum-USD', '1.555', 'tooManyDigits'],
    ['sum-USD', '-1', 'notNegative'],
    ['sum-JPY', '1.5', 'tooManyDigits'],
    ['sum-USD', '9'.repeat(20), 'tooLarge'],
  ])('%s: %s', (field, text, problem) => {
    expect(read({ [field]: text }).mistakes).toEqual([{ field, problem }]);
  });
});

test('each last month and the sum of nothing are taken', () => {
  expect(read({ fiscalYearStartMonth: '12' }).settings.fiscalYearStartMonth).toBe(12);
  expect(read({ 'sum-USD': '0' }).settings.secondPersonAbove.USD).toBe('0.00');
});

const nothing = {
  ...{ runs: false, laterVersions: false, statements: false, policies: false },
  ...{ funds: false, jointPlans: false, annualPlans: false },
};

test.each([
  ['nothing', {}, {}],
  ['a run', { runs: true }, { fiscalYearStartMonth: 'fixedByRuns' }],
  ['a later version of a programme', { laterVersions: true }, { fiscalYearStartMonth: 'fixedByVersions' }],
  ['a fund', { funds: true }, { fiscalYearStartMonth: 'fixedByFunds' }],
  ['an annual plan', { annualPlans: true }, { fiscalYearStartMonth: 'fixedByAnnualPlans' }],
  ['a joint plan', { jointPlans: true }, { fiscalYearStartMonth: 'fixedByJointPlans', currency: 'fixedByJointPlans' }],
  ['a policy', { policies: true }, { currency: 'fixedByPolicies' }],
  [
    'a statement',
    { runs: true, statements: true },
    { fiscalYearStartMonth: 'fixedByRuns', timeZone: 'fixedByStatements', language: 'fixedByStatements' },
  ],
] as const)('%s fixes what was made by it', (_name, resting, expected) => {
  expect(fixedSettings({ ...nothing, ...resting })).toEqual(expected);
});

test('settings that say the same are alike in whatever order their sums stand', () => {
  const other = { ...current, secondPersonAbove: { EUR: '7.00', USD: '100.00' } };
  expect(changedSettings(current, other)).toEqual([]);
  expect(settingText(other, 'secondPersonAbove')).toBe('7.00 EUR, 100.00 USD');
  expect(changedSettings(current, { ...other, timeZone: 'Asia/Shanghai' })).toEqual(['timeZone']);
});

test('a name is read in the languages in which it is given, a code may not be empty', () => {
  const fields = (name: string) => ({ code: '', 'title-en': 'Bicycles', 'title-zh-Hant': 'x'.repeat(101) })[name] ?? '';
  expect(readTitle(fields)).toEqual({
    title: { en: 'Bicycles', 'zh-Hant': 'x'.repeat(101) },
    mistakes: [{ field: 'title-zh-Hant', problem: 'tooLong' }],
  });
  expect(readCode(fields)).toEqual({ code: '', mistakes: [{ field: 'code', problem: 'missing' }] });
});
