import { describe, expect, test } from 'vitest';
import { unsupportedIn } from '#app/rebates/index.ts';
import { definition, programme } from './world.ts';

const growth = { of: 'growth-amount', baseline: { kind: 'fixed', value: '100' } };

describe('what is not calculated yet is named', () => {
  test.each<[Record<string, unknown>, string[]]>([
    [{}, []],
    [{ method: 'marginal', qualifier: { of: 'quantity', over: { lastMonths: 3 } } }, []],
    [{ method: 'linear' }, []],
    [{ unit: 'group' }, []],
    [{ basis: growth }, []],
    [{ qualifier: { of: 'days-to-pay' } }, ['qualifier days-to-pay']],
    [{ qualifier: { of: 'score', name: 'service' } }, ['qualifier score']],
    [
      {
        conditions: [
          { of: 'amount', atLeast: '1' },
          { of: 'certified-people', course: 'FIT', atLeast: '1' },
        ],
      },
      [],
    ],
    [{ conditions: [{ of: 'score', name: 'service', atLeast: '1' }] }, ['conditions score']],
    [{ qualifier: { of: 'certified-people', course: 'FIT' } }, []],
    [{ conditions: [], multipliers: [], deducts: [], limits: {} }, []],
    [{ multipliers: [{ of: 'amount', steps: [{ from: '0', percent: '1' }] }] }, []],
    [{ multipliers: [{ of: 'score', name: 'x', steps: [{ from: '0', percent: '1' }] }] }, ['multipliers score']],
    [{ exclusive: { group: 'G', prefer: 'first', rank: 1 } }, []],
    [{ limits: { cap: '1', guarantee: '1', carryOver: true, budget: '3', minimumPayout: '2' } }, []],
  ])('%j', (keys, expected) => {
    expect(unsupportedIn(definition(programme(keys)))).toEqual(expected);
  });
});
