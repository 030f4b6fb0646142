import { expect, test } from 'vitest';
import { type FirstStep, stepKeys } from '#app/home/first-steps.ts';
import { stepInWords } from '#app/home/step-in-words.ts';
import { languages } from '#app/i18n/index.ts';

const house = { manufacturer: 'AW', currency: 'CNY', timeZone: 'Asia/Shanghai' };
const step: FirstStep = {
  ...{ key: 'programme', state: 'waiting', there: 0, changeHref: '/programmes', action: undefined },
  missing: [{ key: 'noProgramme', count: 0 }],
  by: { role: 'brand-manager', names: ['Bea', 'Ben'] },
};
const say = (more: Partial<FirstStep>, language: (typeof languages)[number] = 'en') =>
  stepInWords({ ...step, ...more }, { house, language });

test('what waits says why, what is missing and for whom it waits', () => {
  expect(say({})).toEqual({
    ...{ key: 'programme', state: 'waiting', title: 'First programme', stateWord: 'Up to others' },
    ...{ there: undefined, action: undefined, change: undefined },
    why: 'A programme says who earns what on which sales.',
    missing: ['No programme yet: sales alone earn nothing.'],
    by: 'A brand manager does this: Bea, Ben.',
  });
  expect(say({}, 'zh-Hans').by).toBe('由品牌经理完成：Bea、Ben。');
});

test.each<[string, Partial<FirstStep>, string]>([
  [
    'nobody has the role',
    { by: { role: 'brand-manager', names: [] } },
    'A brand manager does this, and there is none yet.',
  ],
  [
    'nobody may approve',
    { key: 'approval', by: { role: 'brand-manager', names: [] } },
    'Another brand manager does this, and there is none yet.',
  ],
  [
    'nobody acts for finance',
    { key: 'run', by: { role: 'finance', names: [] } },
    'Finance does this, and nobody acts for it yet.',
  ],
  [
    'an administrator does it',
    { key: 'house', by: { role: 'administrator', names: [] } },
    'An administrator does this.',
  ],
  [
    'the viewer may do it too',
    { key: 'sales', by: { role: 'administrator', names: [] }, action: { key: 'importSales', href: '/x' } },
    'An administrator does this, or you.',
  ],
])('it is said who does it, where %s', (_name, more, expected) => {
  expect(say(more).by).toBe(expected);
});

test('what is done says what there is and where it is changed, and nothing else', () => {
  const done: Partial<FirstStep> = { state: 'done', missing: [], by: undefined };
  expect(say({ ...done, there: 1200 })).toMatchObject({
    ...{ there: '1,200 programmes', why: undefined, missing: [] },
    change: { text: 'See and change', label: 'See and change: First programme', href: '/programmes' },
  });
  expect(say({ ...done, key: 'house', there: 2 }).there).toBe('AW · 2 brands · CNY · Asia/Shanghai');
  expect(say({ ...done, changeHref: undefined }).change).toBeUndefined();
});

test('what comes later says why, and lacks nothing yet', () => {
  expect(say({ state: 'later' })).toMatchObject({
    why: expect.any(String),
    missing: [],
    by: undefined,
    change: undefined,
  });
});

test.each(languages)('nothing is left to fill in, in %s', (language) => {
  const told = stepKeys.flatMap((key) => [
    say({ key, state: 'done', there: 3 }, language),
    say(
      {
        key,
        missing: [
          { key: 'invited', count: 2 },
          { key: 'draftsWait', count: 1 },
        ],
      },
      language,
    ),
  ]);
  expect(told).toHaveLength(18);
  expect(JSON.stringify(told.map(({ there, why, missing, by }) => [there, why, missing, by]))).not.toMatch(/\{\w+\}/);
});
