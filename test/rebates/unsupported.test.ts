import { describe, expect, test } from 'vitest';
import { unsupportedIn } from '#app/rebates/index.ts';
import { definition, programme } from './world.ts';

const growth = { of: 'growth-amount', baseline: { kind: 'fixed', value: '100' } };

describe('what is not calculated yet is named', () => {
  test.each<[Record<string, unknown>, string[]]>([
    [{}, []],
    [{ method: 'marginal', qualifier: { of: 'quantity', over: { lastMonths: 3 } } }, []],
    [{ method: 'linear' }, []],
    [{ unit: 'group' }, ['unit group']],
    [{ basis: growth }, []],
    [{ qualifier: { of: 'days-to-pay' } }, []],
    [{ qualifier: { of: 'certified-people', course: 'FIT' } }, []],
    [
      {
        conditions: [
          { of: 'amount', atLeast: '1' },
          { of: 'certified-people', course: 'FIT', atLeast: '1' },
        ],
      },
      [],
    ],
    [{ conditions: [{ of: 'score', name: 'service', atLeast: '1' }] }, []],
    [{ conditions: [], multipliers: [], deducts: [], limits: {} }, []],
    [{ multipliers: [{ of: 'amount', steps: [{ from: '0', percent: '1' }] }] }, []],
    [{ multipliers: [{ of: 'breaches', steps: [{ from: '0', percent: '1' }] }] }, []],
    [{ exclusive: { group: 'G', prefer: 'first', rank: 1 } }, ['exclusive']],
    [{ limits: { cap: '1', guarantee: '1', carryOver: false } }, []],
    [
      { limits: { cap: '1', guarantee: '1', carryOver: true, budget: '3', minimumPayout: '2' } },
      ['limits.carryOver', 'limits.budget', 'limits.minimumPayout'],
    ],
  ])('%j', (keys, expected) => {
    expect(unsupportedIn(definition(programme(keys)))).toEqual(expected);
  });
});
