import { describe, expect, test } from 'vitest';
import { type Programme, readProgrammes } from '#app/rebates/index.ts';
import { definition, programme } from './world.ts';

describe('programmes are checked together', () => {
  const code = (name: string, keys: Record<string, unknown> = {}) => programme({ code: name, ...keys });

  test('a cycle of deductions is named in full', () => {
    const errors = errorsOf([
      code('AA', { deducts: ['BB'] }),
      code('BB', { deducts: ['CC'] }),
      code('CC', { deducts: ['AA'] }),
    ]);
    expect(errors).toEqual([{ programme: 'AA', key: 'deducts', expected: 'no cycle: AA → BB → CC → AA' }]);
  });

  test('deducting itself is a cycle', () => {
    expect(errorsOf([code('AA', { deducts: ['AA'] })])[0]?.expected).toBe('no cycle: AA → AA');
  });

  test('members of an exclusive group stand at one place, and all of them are named', () => {
    const exclusive = { group: 'G', prefer: 'highest' };
    const errors = errorsOf([
      code('AA', { exclusive, deducts: ['BB'] }),
      code('BB', { deducts: ['CC'] }),
      code('CC', { exclusive }),
      code('DD', { exclusive }),
    ]);
    expect(errors).toEqual([
      { programme: 'CC', key: 'deducts', expected: 'no cycle: CC → AA → BB → CC; exclusive group G: AA, CC, DD' },
    ]);
  });

  test('a chain of deductions without a cycle is read', () => {
    const chain = [code('AA', { deducts: ['BB', 'CC'] }), code('BB', { deducts: ['CC'] }), code('CC')];
    expect(readProgrammes(chain).ok).toBe(true);
  });

  test.each([
    ['month', 'month', true],
    ['quarter', 'month', true],
    ['month', 'quarter', false],
    ['half-year', 'year', false],
    ['term', 'year', true],
    ['year', 'term', false],
  ])('a programme by %s that deducts one by %s: %s', (period, deducted, isRead) => {
    expect(readProgrammes([code('AA', { period, deducts: ['BB'] }), code('BB', { period: deducted })]).ok).toBe(isRead);
  });

  test('a deducted programme pays in the same currency', () => {
    const errors = errorsOf([code('AA', { deducts: ['BB'] }), code('BB', { currency: 'EUR' })]);
    expect(errors).toEqual([
      { programme: 'AA', key: 'deducts[0]', expected: 'a programme that pays in USD; BB pays in EUR' },
    ]);
  });

  test.each([
    ['period', { period: 'month' }, 'period'],
    ['currency', { currency: 'EUR' }, 'currency'],
    ['preference', { exclusive: { group: 'G', prefer: 'first' } }, 'exclusive.prefer'],
  ])('an exclusive group is of one %s', (_, keys, key) => {
    const exclusive = { group: 'G', prefer: 'highest' };
    const errors = errorsOf([code('AA', { exclusive }), code('BB', { exclusive, ...keys })]);
    expect(errors.map((error) => [error.programme, error.key])).toEqual([['BB', key]]);
  });

  test('programmes on record may be referred to, and one of the same code is replaced', () => {
    const onRecord = [definition(code('BB')), definition(code('AA', { period: 'month' }))];
    expect(readProgrammes([code('AA', { deducts: ['BB'] })], onRecord).ok).toBe(true);
    const users = [
      definition(code('BB')),
      { ...definition(code('CC', { period: 'month' })), deducts: ['BB'] },
    ] as Programme[];
    expect(readProgrammes([code('BB', { period: 'month' })], users).ok).toBe(true);
    const longer = readProgrammes([code('BB', { period: 'quarter' })], users);
    expect(!longer.ok && longer.errors.map(({ programme: of, key }) => [of, key])).toEqual([['BB', 'period']]);
  });
});

function errorsOf(json: unknown) {
  const read = readProgrammes(json);
  return read.ok ? [] : read.errors;
}
