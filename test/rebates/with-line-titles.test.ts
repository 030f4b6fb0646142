import { expect, test } from 'vitest';
import { describeProgramme, withLineTitles } from '#app/rebates/index.ts';
import { definition, programme } from './world.ts';

const titles = new Map([
  ['Bikes', { en: 'Bicycles', 'zh-Hans': '整车' }],
  ['Parts', {}],
]);

const rule = definition(
  programme({
    basis: { of: 'amount', lines: { productLines: ['Bikes'] } },
    qualifier: { of: 'quantity', lines: { productLines: ['Bikes', 'Parts'] } },
    conditions: [{ of: 'share-percent', lines: { productLines: ['Bikes'], brands: ['Bikes'] }, atLeast: '5' }],
    multipliers: [
      { of: 'amount', lines: { productLines: ['Other'] }, steps: [{ from: '0', percent: '100' }] },
      { of: 'breaches', steps: [{ from: '0', percent: '100' }] },
    ],
  }),
);

test.each([
  ['en', 'Bicycles'],
  ['zh-Hans', '整车'],
  ['zh-Hant', '整车'],
] as const)('in %s product lines go by their titles, those without by their codes', (language, bikes) => {
  const named = withLineTitles(rule, titles, language);
  expect(named.basis.lines).toEqual({ productLines: [bikes] });
  expect(named.qualifier?.lines).toEqual({ productLines: [bikes, 'Parts'] });
  expect(named.conditions?.map(({ lines }) => lines)).toEqual([{ productLines: [bikes], brands: ['Bikes'] }]);
  expect(named.multipliers?.map(({ lines }) => lines)).toEqual([{ productLines: ['Other'] }, undefined]);
});

test('the rule in words names them, and nothing else of it differs', () => {
  const [plain, named] = [rule, withLineTitles(rule, titles, 'zh-Hans')].map((one) =>
    describeProgramme(one, 'zh-Hans'),
  );
  expect(named?.join('')).toContain('产品线整车、Parts');
  expect(named).toEqual(plain?.map((sentence) => sentence.replaceAll('产品线Bikes', '产品线整车')));
});
