import { describe, expect, test } from 'vitest';
import { explain } from '#app/rebates/index.ts';
import { inputsOf, programme, rowsOf, type TestLine, type TestPayment, type World } from './world.ts';

/** What a qualifier reads in 2026, or the outcome where it has no value. */
function read(qualifier: Record<string, unknown>, lines: TestLine[], more: Partial<World> = {}) {
  const [row] = rowsOf({ programmes: [programme({ qualifier })], lines, ...more }, '2026');
  return row?.outcome === 'no-baseline' ? 'no-baseline' : row?.qualifier;
}

const daysToPay = { of: 'days-to-pay' };
const onTime = { of: 'on-time-percent' };
/** Of 1 March and due on 31 March. */
const sold = (amount: string, more: TestLine = {}): TestLine => ({
  ...{ document: 'DOC', date: '2026-03-01', dueDate: '2026-03-31', amount },
  ...more,
});
const paid = (paidDate: string, amount?: string, document = 'DOC'): TestPayment => ({
  ...{ document, paidDate },
  ...(amount === undefined ? {} : { amount }),
});

describe('days to payment, by what the lines say', () => {
  test.each<[string, TestLine[], string | undefined]>([
    ['of one line', [sold('100', { paidDate: '2026-03-31' })], '30'],
    ['on the day of the line', [sold('100', { paidDate: '2026-03-01' })], '0'],
    ['before the day of the line', [sold('100', { paidDate: '2026-02-19' })], '-10'],
    ['of no paid line', [sold('100')], 'no-baseline'],
    [
      'weighted by amount',
      [sold('100', { paidDate: '2026-03-11' }), sold('300', { paidDate: '2026-03-31' }), sold('9000')],
      '25',
    ],
    [
      'lessened by a return that was paid back',
      [sold('300', { paidDate: '2026-03-31' }), sold('-100', { paidDate: '2026-03-11' })],
      '40',
    ],
    [
      'of nothing but what was paid back',
      [sold('100', { paidDate: '2026-03-31' }), sold('-100', { paidDate: '2026-03-11' })],
      'no-baseline',
    ],
    ['of a line of nothing', [sold('0', { paidDate: '2026-03-31' })], 'no-baseline'],
    ['after the period', [sold('100', { paidDate: '2027-03-01' })], '365'],
    [
      'of lines of the window alone',
      [sold('100', { paidDate: '2026-03-31' }), sold('100', { date: '2025-12-31', paidDate: '2026-12-31' })],
      '30',
    ],
  ])('%s', (_, lines, expected) => {
    expect(read(daysToPay, lines)).toBe(expected);
  });

  test('pass the filter', () => {
    const lines = [
      sold('100', { paidDate: '2026-03-31', sku: 'A' }),
      sold('100', { paidDate: '2026-03-02', sku: 'B' }),
    ];
    expect(read({ ...daysToPay, lines: { skus: ['A'] } }, lines)).toBe('30');
  });
});

describe('payments of a document', () => {
  const two = [sold('100', { paidDate: '2026-12-31' }), sold('300')];

  test.each<[string, TestPayment[], string | undefined]>([
    ['take the place of what its lines say', [paid('2026-03-11')], '10'],
    ['in parts are weighted', [paid('2026-03-11', '100'), paid('2026-03-31', '300')], '25'],
    ['in part leave out what is unpaid', [paid('2026-03-11', '0.01')], '10'],
    ['beyond its amount all count', [paid('2026-03-11', '400'), paid('2026-03-31', '400')], '20'],
    ['with and without an amount all count', [paid('2026-03-11'), paid('2026-03-31', '400')], '20'],
    ['that were taken back leave it unpaid', [paid('2026-03-11', '400'), paid('2026-03-21', '-400')], 'no-baseline'],
    [
      'taken back and made again',
      [paid('2026-03-11', '400'), paid('2026-03-16', '-400'), paid('2026-03-31', '400')],
      '25',
    ],
    ['of another document leave the lines as they are', [paid('2026-03-11', '400', 'OTHER')], '305'],
  ])('%s', (_, payments, expected) => {
    expect(read(daysToPay, two, { payments })).toBe(expected);
  });

  test('are in proportion to its lines, also those that do not pass', () => {
    const lines = [
      sold('100', { sku: 'A' }),
      sold('300', { sku: 'B' }),
      sold('50', { sku: 'A', document: 'D2', paidDate: '2026-03-01' }),
    ];
    const qualifier = { ...daysToPay, lines: { skus: ['A'] } };
    // A quarter of 200 is paid of the first line, after 10 days, and 50 at once.
    expect(read(qualifier, lines, { payments: [paid('2026-03-11', '200')] })).toBe('5');
  });

  test('that comes to nothing are of all of it', () => {
    const lines = [sold('100', { sku: 'A' }), sold('-100', { sku: 'B' })];
    const qualifier = { ...daysToPay, lines: { skus: ['A'] } };
    expect(read(qualifier, lines, { payments: [paid('2026-03-11', '1')] })).toBe('10');
  });

  test('that takes more back than it sells are in proportion too', () => {
    const lines = [sold('100', { sku: 'A' }), sold('-300', { sku: 'B' })];
    const qualifier = { ...daysToPay, lines: { skus: ['A'] } };
    expect(read(qualifier, lines, { payments: [paid('2026-03-11', '-200')] })).toBe('10');
  });

  test('belong to sell-in', () => {
    const lines = [sold('100', { source: 'sell-out', paidDate: '2026-03-06' }), sold('100', { document: 'D2' })];
    const programmes = [programme({ source: 'sell-out', qualifier: daysToPay })];
    const [row] = rowsOf({ programmes, lines, payments: [paid('2026-03-31')] }, '2026');
    expect(row?.qualifier).toBe('5');
  });
});

describe('what is paid on time', () => {
  test.each<[string, TestLine[], string | undefined]>([
    ['a day before', [sold('100', { paidDate: '2026-03-30' })], '100'],
    ['on the day', [sold('100', { paidDate: '2026-03-31' })], '100'],
    ['a day late', [sold('100', { paidDate: '2026-04-01' })], '0'],
    ['not at all', [sold('100')], '0'],
    ['in part', [sold('100', { paidDate: '2026-03-31' }), sold('300')], '25'],
    ['without a due date', [sold('100', { dueDate: undefined, paidDate: '2026-03-31' })], 'no-baseline'],
    [
      'beside a line without a due date',
      [sold('100', { paidDate: '2026-03-31' }), sold('900', { dueDate: undefined })],
      '100',
    ],
    ['of nothing', [sold('100', { paidDate: '2026-03-31' }), sold('-100')], 'no-baseline'],
    ['of less than nothing', [sold('100', { paidDate: '2026-03-31' }), sold('-101')], 'no-baseline'],
    ['with a return that lessens what is due', [sold('100', { paidDate: '2026-03-31' }), sold('-50')], '200'],
    ['due on the last day', [sold('100', { dueDate: '2026-12-31', paidDate: '2026-12-31' })], '100'],
    ['due a day after the period', [sold('100', { dueDate: '2027-01-01', paidDate: '2026-12-31' })], 'no-baseline'],
    [
      'bought the year before and due in the period',
      [sold('1', { dueDate: undefined }), sold('100', { date: '2025-12-01', dueDate: '2026-01-01' })],
      '0',
    ],
  ])('%s', (_, lines, expected) => {
    expect(read(onTime, lines)).toBe(expected);
  });

  test('by payments: what of the document was paid by the due date of each line', () => {
    const lines = [sold('100'), sold('300', { dueDate: '2026-04-30' })];
    const payments = [paid('2026-03-31', '100'), paid('2026-04-30', '200'), paid('2026-05-01', '100')];
    // A quarter of the first line, three quarters of the second.
    expect(read(onTime, lines, { payments })).toBe('62.5');
  });

  test('of what fell due in a month', () => {
    const programmes = [programme({ period: 'month', qualifier: onTime })];
    const lines = [
      sold('100', { date: '2026-01-20', dueDate: '2026-02-19', paidDate: '2026-02-19' }),
      sold('300', { date: '2026-01-25', dueDate: '2026-02-24' }),
      sold('1', { date: '2026-02-01', dueDate: '2026-03-03', paidDate: '2026-03-03' }),
    ];
    const rows = rowsOf({ programmes, lines }, '2026-01', '2026-03');
    expect(rows.map(({ period, qualifier, outcome }) => [period, qualifier, outcome])).toEqual([
      ['2026-01', null, 'no-baseline'],
      ['2026-02', '25', 'earned'],
      ['2026-03', '100', 'earned'],
    ]);
  });

  test('goes by the stage on the day of the line and the term on the day on which it falls due', () => {
    const effective = { from: '2026-01-01', to: '2026-06-30' };
    const programmes = [programme({ period: 'term', effective, stages: ['growth'], qualifier: onTime })];
    const stages = [
      { productLine: 'S1', stage: 'growth' as const, from: '2025-12-01' },
      { productLine: 'S1', stage: 'maturity' as const, from: '2026-03-15' },
    ];
    const lines = [
      sold('100', { paidDate: '2026-03-31' }),
      sold('100', { date: '2025-12-15', dueDate: '2026-01-14' }),
      sold('100', { date: '2025-12-15', dueDate: '2025-12-31', paidDate: '2025-12-31' }),
      sold('100', { dueDate: '2026-07-01', paidDate: '2026-03-31' }),
      sold('100', { date: '2026-03-15', paidDate: '2026-03-31' }),
    ];
    expect(rowsOf({ programmes, stages, lines }, 'term')[0]?.qualifier).toBe('50');
  });
});

describe('as a condition or a multiplier', () => {
  const steps = [
    { from: '0', percent: '50' },
    { from: '90', percent: '120' },
  ];
  const inTime = [sold('100', { paidDate: '2026-03-31' })];

  test.each<[string, Record<string, unknown>, TestLine[], string, number]>([
    ['a condition that holds', { conditions: [{ ...daysToPay, below: '30.5' }] }, inTime, 'earned', 1000],
    ['one that is just missed', { conditions: [{ ...daysToPay, below: '30' }] }, inTime, 'condition-not-met', 0],
    ['one without a value', { conditions: [{ ...daysToPay, below: '99' }] }, [sold('100')], 'no-baseline', 0],
    ['a multiplier', { multipliers: [{ ...onTime, steps }] }, inTime, 'earned', 1200],
    ['a lower step', { multipliers: [{ ...onTime, steps }] }, [sold('100')], 'earned', 500],
    ['no value', { multipliers: [{ ...onTime, steps }] }, [sold('100', { dueDate: undefined })], 'no-baseline', 0],
  ])('%s', (_, keys, lines, outcome, due) => {
    const [row] = rowsOf({ programmes: [programme(keys)], lines }, '2026');
    expect([row?.outcome, row?.dueMinor]).toEqual([outcome, due]);
  });
});

describe('who has lines that count', () => {
  const keys = { basis: { of: 'amount', lines: { skus: ['A'] } } };

  test.each<[string, Record<string, unknown>, TestLine, number]>([
    ['a paid line, by days to payment', daysToPay, sold('100', { paidDate: '2026-03-31' }), 1],
    ['an unpaid line has no row', daysToPay, sold('100'), 0],
    ['a line that fell due', onTime, sold('100', { date: '2025-12-15' }), 1],
    ['a line without a due date has no row', onTime, sold('100', { dueDate: undefined }), 0],
    ['what reads no lines has no row', { of: 'breaches' }, sold('100'), 0],
  ])('%s', (_, qualifier, line, rows) => {
    const programmes = [programme({ ...keys, qualifier })];
    expect(rowsOf({ programmes, lines: [line] }, '2026').length).toBe(rows);
  });
});

describe('explained', () => {
  const asked = { programme: 'STEP', distributor: 'D1', period: '2026' };

  test('a line that is paid on and unpaid says so, and one that only a band would read is left out as unpaid', () => {
    const programmes = [
      programme({
        basis: { of: 'amount', lines: { skus: ['A'] } },
        qualifier: { ...daysToPay, lines: { exceptSkus: ['C'] } },
      }),
    ];
    const lines = [
      sold('100', { sku: 'A', paidDate: '2026-03-31' }),
      sold('100', { sku: 'A' }),
      sold('100', { sku: 'B', paidDate: '2026-03-31' }),
      sold('100', { sku: 'B' }),
      sold('100', { sku: 'C' }),
    ];
    expect(explain(inputsOf({ programmes, lines }), asked)).toEqual({
      contributing: [
        { lineIndex: 0, countsFor: 'both', shareMinor: 1000 },
        { lineIndex: 1, countsFor: 'basis', isUnpaid: true, shareMinor: 1000 },
        { lineIndex: 2, countsFor: 'qualifier', shareMinor: 0 },
      ],
      notCounted: [
        { lineIndex: 3, reason: 'unpaid' },
        { lineIndex: 4, reason: 'product' },
      ],
    });
  });

  test('a condition marks what it leaves out, too', () => {
    const programmes = [programme({ conditions: [{ ...daysToPay, below: '40' }] })];
    const lines = [sold('100', { paidDate: '2026-03-31' }), sold('100'), sold('5', { source: 'sell-out' })];
    expect(explain(inputsOf({ programmes, lines }), asked)).toEqual({
      contributing: [
        { lineIndex: 0, countsFor: 'both', shareMinor: 1000 },
        { lineIndex: 1, countsFor: 'both', isUnpaid: true, shareMinor: 1000 },
      ],
      notCounted: [{ lineIndex: 2, reason: 'source' }],
    });
  });

  test('a line of another period that falls due counts for the band', () => {
    const programmes = [programme({ qualifier: onTime })];
    const lines = [sold('100', { paidDate: '2026-03-31' }), sold('100', { date: '2025-12-15', dueDate: '2026-01-14' })];
    expect(explain(inputsOf({ programmes, lines }), asked).contributing).toEqual([
      { lineIndex: 1, countsFor: 'qualifier', shareMinor: 0 },
      { lineIndex: 0, countsFor: 'both', shareMinor: 1000 },
    ]);
  });
});
