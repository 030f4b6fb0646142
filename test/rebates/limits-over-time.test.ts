import { describe, expect, test } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { calculate, explain } from '#app/rebates/index.ts';
import { definition, inputsOf, programme, requestOf, rowsOf, type TestLine, type World } from './world.ts';

const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'] as const;

/** One sale a month, of these amounts; null is no sale. */
function sales(...amounts: (string | null)[]): TestLine[] {
  return amounts.flatMap((amount, month) => (amount === null ? [] : [{ date: `${months[month]}-10`, amount }]));
}

/** Ten percent a month: `period entitlement settled due` and the steps that limits add. */
function told(
  keys: Record<string, unknown>,
  lines: TestLine[],
  more: Partial<World> = {},
  from = '2026-01',
  to = '2026-05',
) {
  const rows = rowsOf({ programmes: [programme({ period: 'month', ...keys })], lines, ...more }, from, to);
  return rows.map(({ period, entitlementMinor, settledMinor, dueMinor, steps }) => {
    const added = steps.filter(({ kind }) => kind !== 'percent').map(({ kind, amount }) => `${kind} ${amount}`);
    return [period.slice(5), entitlementMinor, settledMinor, dueMinor, ...added].join(' ');
  });
}

describe('a minimum payout', () => {
  const limits = { minimumPayout: '10' };

  test.each<[string, (string | null)[], string[]]>([
    [
      'an amount below waits',
      ['99.90', '0', '0'],
      [
        '01 0 0 0 minimum-payout -9.99',
        '02 0 0 0 carried-in 9.99 minimum-payout -9.99',
        '03 0 0 0 carried-in 9.99 minimum-payout -9.99',
      ],
    ],
    [
      'and is paid with what comes',
      ['99.90', '50'],
      ['01 0 0 0 minimum-payout -9.99', '02 1499 0 1499 carried-in 9.99'],
    ],
    ['an amount equal to it is paid', ['100'], ['01 1000 0 1000']],
    ['above', ['100.10'], ['01 1001 0 1001']],
    ['zero is settled', ['0'], ['01 0 0 0']],
    ['a negative amount is settled', ['-5'], ['01 -50 0 -50']],
    [
      'what waits lessens a negative amount',
      ['50', '-70'],
      ['01 0 0 0 minimum-payout -5.00', '02 -200 0 -200 carried-in 5.00'],
    ],
    [
      'a period without lines leaves it waiting',
      ['50', null, '60'],
      ['01 0 0 0 minimum-payout -5.00', '03 1100 0 1100 carried-in 5.00'],
    ],
  ])('%s', (_, amounts, expected) => {
    expect(told({ limits }, sales(...amounts))).toEqual(expected);
  });

  const untilMarch = { effective: { from: '2026-01-01', to: '2026-03-15' } };

  test('the last period of the term pays whatever is left, also without a line', () => {
    expect(told({ limits, ...untilMarch }, sales('20', null, '30'))).toEqual([
      '01 0 0 0 minimum-payout -2.00',
      '03 500 0 500 carried-in 2.00',
    ]);
    const world = { programmes: [programme({ limits, period: 'month', ...untilMarch })], lines: sales('20') };
    expect(
      rowsOf(world, '2026-01', '2026-03').map((row) => [
        row.period,
        row.outcome,
        row.qualifier,
        row.basis,
        row.dueMinor,
      ]),
    ).toEqual([
      ['2026-01', 'earned', '20', '20', 0],
      ['2026-03', 'earned', null, '0', 200],
    ]);
  });

  test('a row of nothing but what was carried in has no lines to share it', () => {
    const world = { programmes: [programme({ limits, period: 'month', ...untilMarch })], lines: sales('20') };
    const asked = { programme: 'STEP', distributor: 'D1', period: '2026-03', since: requestOf('2026-01').from };
    expect(explain(inputsOf(world), asked).contributing).toEqual([]);
  });

  test('what was carried in is shared by the lines of the period that pays it', () => {
    const inputs = inputsOf({ programmes: [programme({ limits, period: 'month' })], lines: sales('50', '50') });
    const asked = { programme: 'STEP', distributor: 'D1', period: '2026-02' };
    const shares = (since?: number) =>
      explain(inputs, { ...asked, since }).contributing.map(({ shareMinor }) => shareMinor);
    expect(shares(requestOf('2026-01').from)).toEqual([1000]);
    // Without its history the period is below the minimum by itself.
    expect(shares()).toEqual([0]);
  });

  test('to date it returns by itself, and into the next year by a step', () => {
    const keys = {
      limits,
      period: 'quarter',
      accumulate: 'year-to-date',
      effective: { from: '2026-01-01', to: '2027-12-31' },
    };
    const lines = ['2026-02-01', '2026-05-01', '2026-11-01', '2027-02-01'].map((date) => ({ date, amount: '60' }));
    expect(told(keys, lines, {}, '2026-Q1', '2027-Q1')).toEqual([
      'Q1 0 0 0 minimum-payout -6.00',
      'Q2 1200 0 1200',
      'Q3 1200 1200 0',
      'Q4 1200 1200 0 minimum-payout -6.00',
      'Q1 1200 0 1200 carried-in 6.00',
    ]);
  });

  test('begins anew with the first period that is asked for, unless earlier ones are reckoned', () => {
    expect(told({ limits }, sales('50', '70'), {}, '2026-02')).toEqual(['02 0 0 0 minimum-payout -7.00']);
    const inputs = inputsOf({ programmes: [programme({ limits, period: 'month' })], lines: sales('50', '70') });
    const { rows } = calculate(inputs, { ...requestOf('2026-02'), since: requestOf('2026-01').from });
    expect(rows.map((row) => [row.period, row.dueMinor])).toEqual([['2026-02', 1200]]);
  });

  test('is shared by the versions of a programme', () => {
    const later = definition(programme({ period: 'month', limits: { minimumPayout: '3' } }));
    const laterVersions = [{ from: '2026-02-01', definition: { ...later } }];
    expect(told({ limits }, sales('50', '10'), { laterVersions })).toEqual([
      '01 0 0 0 minimum-payout -5.00',
      '02 600 0 600 carried-in 5.00',
    ]);
  });
});

describe('a budget', () => {
  const limits = { budget: '25' };

  test.each<[string, (string | null)[], string[]]>([
    ['left over', ['100', '149'], ['01 1000 0 1000', '02 1490 0 1490']],
    ['used up exactly', ['100', '150', '1'], ['01 1000 0 1000', '02 1500 0 1500', '03 0 0 0 budget -0.10']],
    [
      'exhausted within a period',
      ['100', '200', '50'],
      ['01 1000 0 1000', '02 1500 0 1500 budget -5.00', '03 0 0 0 budget -5.00'],
    ],
    [
      'given back by a negative amount',
      ['250', '-100', '200'],
      ['01 2500 0 2500', '02 -1000 0 -1000', '03 1000 0 1000 budget -10.00'],
    ],
    ['zero takes nothing', ['0', '250'], ['01 0 0 0', '02 2500 0 2500']],
  ])('%s', (_, amounts, expected) => {
    expect(told({ limits }, sales(...amounts))).toEqual(expected);
  });

  test('is consumed in the order of the codes', () => {
    const lines = ['D3', 'D1', 'D2'].map((distributor) => ({ distributor, amount: '100', date: '2026-01-05' }));
    const rows = rowsOf({ programmes: [programme({ period: 'month', limits })], lines }, '2026-01');
    expect(rows.map((row) => [row.distributor, row.dueMinor])).toEqual([
      ['D1', 1000],
      ['D2', 1000],
      ['D3', 500],
    ]);
    expect(rows[2]?.steps.at(-1)).toEqual({ kind: 'budget', text: { budget: '25', above: '5.00' }, amount: '-5.00' });
  });

  test('loses first what statements have granted, which is never taken back for another', () => {
    const lines = ['D1', 'D2'].map((distributor) => ({ distributor, amount: '200', date: '2026-01-05' }));
    const settled = [{ programme: 'STEP', distributor: 'D2', period: '2026-01', settledMinor: 2000 }];
    const rows = rowsOf({ programmes: [programme({ period: 'month', limits })], lines, settled }, '2026-01');
    expect(rows.map((row) => [row.distributor, row.entitlementMinor, row.dueMinor])).toEqual([
      ['D1', 500, 500],
      ['D2', 2000, 0],
    ]);
  });

  describe('of which a statement granted what had waited before', () => {
    const waiting = { limits: { budget: '30', minimumPayout: '10' } };
    const brought = { minor: 500, since: requireDay('2026-01-01') };
    const settled = [
      { programme: 'STEP', distributor: 'D1', period: '2026-01', settledMinor: 0 },
      { programme: 'STEP', distributor: 'D1', period: '2026-02', settledMinor: 1700, brought },
      { programme: 'STEP', distributor: 'D2', period: '2026-02', settledMinor: 1300 },
    ];
    const february = [
      { date: '2026-02-10', amount: '120' },
      { date: '2026-02-10', amount: '200', distributor: 'D2' },
    ];
    const toldOf = (january: string) =>
      told(waiting, [...sales(january), ...february], { settled }, '2026-01', '2026-02');

    test('has lost it in the period in which it waited', () => {
      expect(toldOf('50')).toEqual([
        '01 0 0 0 minimum-payout -5.00',
        '02 1700 1700 0 carried-in 5.00',
        '02 1300 1300 0 budget -7.00',
      ]);
    });

    test('gets back what it is less by, and the next one has it', () => {
      expect(toldOf('30')).toEqual([
        '01 0 0 0 minimum-payout -3.00',
        '02 1500 1700 -200 carried-in 3.00',
        '02 1300 1300 0 budget -5.00 minimum-payout -2.00',
      ]);
    });

    test('has no more for what it grew by', () => {
      expect(toldOf('60')).toEqual([
        '01 0 0 0 budget -1.00 minimum-payout -5.00',
        '02 1700 1700 0 carried-in 5.00',
        '02 1300 1300 0 budget -7.00',
      ]);
    });
  });

  test('is consumed by growth where the programme accumulates', () => {
    const keys = { limits, accumulate: 'year-to-date' };
    expect(told(keys, sales('100', '100', '100', '-200'))).toEqual([
      '01 1000 0 1000',
      '02 2000 1000 1000',
      '03 2500 2000 500 budget -5.00',
      '04 1000 2500 -1500',
      '05 1000 1000 0',
    ]);
  });

  test('comes after the rounding and before the minimum payout', () => {
    const keys = { limits: { budget: '5', minimumPayout: '6' } };
    expect(told(keys, sales('70.04'))).toEqual(['01 0 0 0 rounding -0.004 budget -2.00 minimum-payout -5.00']);
  });
});

describe('a guarantee that is carried over', () => {
  const limits = { guarantee: '10', carryOver: true };

  test.each<[string, (string | null)[], string[]]>([
    [
      'is less by what the period before earned above its own',
      ['140', '20'],
      ['01 1400 0 1400', '02 600 0 600 guarantee 4.00'],
    ],
    [
      'is the whole where nothing was earned above it',
      ['100', '20'],
      ['01 1000 0 1000', '02 1000 0 1000 guarantee 8.00'],
    ],
    ['is nothing where more than all of it was', ['300', '20'], ['01 3000 0 3000', '02 200 0 200']],
    ['reaches one period on', ['300', '0', '20'], ['01 3000 0 3000', '02 0 0 0', '03 1000 0 1000 guarantee 8.00']],
    [
      'above the lessened one, not the written one',
      ['140', '90', '20'],
      ['01 1400 0 1400', '02 900 0 900', '03 700 0 700 guarantee 5.00'],
    ],
    ['not over a period without a row', ['300', null, '20'], ['01 3000 0 3000', '03 1000 0 1000 guarantee 8.00']],
  ])('%s', (_, amounts, expected) => {
    expect(told({ limits }, sales(...amounts))).toEqual(expected);
  });

  test('says by how much it is less', () => {
    const [, row] = rowsOf(
      { programmes: [programme({ period: 'month', limits })], lines: sales('140', '20') },
      '2026-01',
      '2026-02',
    );
    expect(row?.steps.at(-1)).toEqual({ kind: 'guarantee', text: { guarantee: '10', less: '4' }, amount: '4.00' });
  });

  test('is not less without carryOver', () => {
    expect(told({ limits: { guarantee: '10' } }, sales('140', '20'))).toEqual([
      '01 1400 0 1400',
      '02 1000 0 1000 guarantee 8.00',
    ]);
  });

  test('what lies above the cap counts as earned above it', () => {
    expect(told({ limits: { ...limits, cap: '12' } }, sales('140', '20'))).toEqual([
      '01 1200 0 1200 cap -2.00',
      '02 600 0 600 guarantee 4.00',
    ]);
  });
});
