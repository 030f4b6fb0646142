import { describe, expect, test } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { addressedTo, takesPartWithin } from '#app/rebates/programme/participation.ts';
import { definition, programme } from './world.ts';

const range = { from: requireDay('2026-04-01'), to: requireDay('2026-06-30') };
const history = [
  { from: requireDay('2020-01-01'), grade: 'A', territory: 'North' },
  { from: requireDay('2026-06-30'), grade: 'B', territory: 'South' },
  { from: requireDay('2026-07-01'), grade: 'C', territory: 'West' },
];

describe('whether D1 takes part from April to June', () => {
  test.each<[string, Record<string, string[]> | undefined, boolean]>([
    ['everyone may', undefined, true],
    ['it is named', { codes: ['D9', 'D1'] }, true],
    ['others are named', { codes: ['D9'] }, false],
    ['it is taken out', { except: ['D1'] }, false],
    ['others are taken out', { except: ['D9'] }, true],
    ['it had the grade before', { grades: ['A'] }, true],
    ['it has the grade on the last day', { grades: ['B'] }, true],
    ['it gets the grade on the day after', { grades: ['C'] }, false],
    ['it was in the territory', { territories: ['South'] }, true],
    ['it moves to the territory on the day after', { territories: ['West'] }, false],
    ['territory and grade were right on different days', { territories: ['North'], grades: ['B'] }, true],
    ['it is named and has another grade', { codes: ['D1'], grades: ['C'] }, false],
  ])('%s', (_name, distributors, expected) => {
    expect(takesPartWithin(definition(programme({ distributors })), 'D1', history, range)).toBe(expected);
  });

  test('its first version holds for all time before it too', () => {
    const later = [{ from: requireDay('2027-01-01'), grade: 'A' }];
    expect(takesPartWithin(definition(programme({ distributors: { grades: ['A'] } })), 'D1', later, range)).toBe(true);
  });

  test('nobody of whom nothing is known takes part', () => {
    expect(takesPartWithin(definition(programme()), 'D1', [], range)).toBe(false);
  });
});

describe('a programme addressed to D1', () => {
  const written = ({ deducts, ...keys }: Record<string, unknown> & { deducts?: string[] }) => ({
    ...definition(programme(keys)),
    ...(deducts && { deducts }),
  });
  const isHis = (code: string) => code === 'MINE';

  test.each([
    [
      { distributors: { codes: ['D1', 'D9'], grades: ['A'] }, deducts: ['MINE', 'D9-ONLY'] },
      { distributors: { codes: ['D1'], grades: ['A'] }, deducts: ['MINE'] },
    ],
    [{ distributors: { except: ['D9'] }, deducts: ['D9-ONLY'] }, {}],
    [{ limits: { cap: '5' } }, { limits: { cap: '5' } }],
  ])('with %j reads %j', (keys, expected) => {
    expect(addressedTo('D1', written(keys), isHis)).toEqual(written(expected));
  });
});
