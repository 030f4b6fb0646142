import { expect, test } from 'vitest';
import { statementWords } from '#app/statements/formats/pdf/statement-words.ts';
import type { Statement, StatementRow } from '#app/statements/statement.ts';
import { exampleStatement } from '../example.ts';

test.each([
  ['en', 'Q3 2026', '1 July 2026 to 30 September 2026', '14 October 2026, 06:05 UTC', 'Bike Universe (D0017)'],
  ['zh-Hans', '2026年第三季度', '2026年7月1日至2026年9月30日', '2026年10月14日 06:05（UTC）', '西雅图单车（D0017）'],
  ['zh-Hant', '2026年第三季', '2026年7月1日至2026年9月30日', '2026年10月14日 06:05（UTC）', '西雅圖單車（D0017）'],
] as const)('the head in %s', (language, period, dates, issued, distributor) => {
  const words = wordsOf({ language });
  expect([words.period, words.dates]).toEqual([period, dates]);
  expect(words.facts.map(({ value }) => value)).toEqual(['TD-2026-000042', issued, 'USD']);
  expect(words.distributorFacts[0]?.value).toBe(distributor);
});

test('figures are grouped and their minus is a minus', () => {
  const { balances, adjustments, sumOfRows, sumOfAdjustments } = wordsOf({});
  expect(balances.map(({ amount }) => amount)).toEqual(['−310.00', '17,263.77', '12,000.00', '4,953.77']);
  expect([sumOfRows, sumOfAdjustments, adjustments[0]?.due]).toEqual(['17,384.32', '−120.55', '−120.55']);
});

test.each([
  ['-0.01', true],
  ['-0.00', false],
  ['0.00', false],
  ['0.01', false],
])('a closing balance of %s is said to be carried: %s', (closing, carried) => {
  const { remarks } = wordsOf({ closing });
  expect(remarks.length).toBe(carried ? 2 : 1);
});

test('a closing balance below zero is said in words', () => {
  expect(wordsOf({ closing: '-1234.50' }).remarks[1]).toBe(
    'The closing balance is below zero: 1,234.50 USD is carried to the next statement and set against what it grants.',
  );
});

test('a territory and a grade that are not known are not mentioned', () => {
  const { statement, context } = exampleStatement();
  const distributor = { legalName: '', address: '', territory: '', grade: '' };
  const words = statementWords(statement, { ...context, distributor });
  expect(words.distributorFacts).toEqual([{ label: 'Distributor', value: 'D0017' }]);
  expect(words.legalName).toBe('Bike Universe');
});

test.each([
  ['earned', 'Earned'],
  ['below-first-band', 'Below the first band'],
  ['condition-not-met', 'A condition is not met'],
  ['not-eligible', 'Not eligible'],
  ['no-baseline', 'No baseline'],
  ['superseded', 'Another programme pays'],
  ['constructor', 'constructor'],
])('the outcome %s is said as %s', (outcome, words) => {
  expect(rowOf({ outcome }).outcome).toBe(words);
});

test.each([
  ['USD', '0.00375', '0.00375', 3],
  ['USD', '44', '44.00', 0],
  ['USD', '-1250.50', '−1,250.50', 0],
  ['USD', '12.500000', '12.50', 0],
  ['JPY', '12.5', '12.5', 2],
  ['JPY', '12', '12', 0],
  ['KWD', '1.2', '1.200', 0],
])('a step of %s %s stands as %s, %i characters beyond the decimals', (currency, amount, written, beyond) => {
  const [step] = rowOf({ currency, steps: [{ kind: 'rounding', text: { rounding: 'down' }, amount }] }).steps;
  expect(step).toEqual({ text: 'Rounding (down)', amount: written, beyond });
});

test('a programme that is not named is called by its code, and one without a qualifier has none', () => {
  const row = rowOf({ programme: 'toString', qualifier: null, period: 'term' });
  expect([row.title, row.code, row.rule, row.qualifier, row.period]).toEqual([
    'toString',
    'toString',
    '',
    '',
    'Whole term',
  ]);
});

test('goods that were earned are said', () => {
  const goods: StatementRow = { ...exampleRow(), freeUnits: '1200' };
  expect([rowOf(goods).goods, rowOf({}).goods]).toEqual(['Goods earned, in units: 1,200', '']);
});

test('a row that is put into words by its programme is told by them', () => {
  const { statement, context } = exampleStatement();
  const condition = { kind: 'condition', text: { condition: '0', value: '4.567', atLeast: '5' }, amount: '0.00' };
  const rows = [{ ...exampleRow(), qualifier: '4.567', basis: '13', steps: [condition] }];
  const named = { ...condition, text: { ...condition.text, measure: 'growth', read: '4.56%', range: 'at least 5%' } };
  const rowsInWords = { 'VOLUME 2026-Q3': { qualifier: '4.56%', basis: '13 units', steps: [named] } };
  expect(statementWords({ ...statement, rows }, { ...context, rowsInWords }).rows[0]).toMatchObject({
    qualifier: '4.56%',
    basis: '13 units',
    steps: [{ text: 'Not paid: growth came to 4.56%, at least 5% is needed', amount: '0.00' }],
  });
});

function wordsOf(change: Partial<Statement>) {
  const { statement, context } = exampleStatement(change.language, change);
  return statementWords(statement, context);
}

function rowOf(change: Partial<StatementRow>) {
  const [row] = wordsOf({ rows: [{ ...exampleRow(), ...change }] }).rows;
  if (!row) throw new Error('no row');
  return row;
}

function exampleRow(): StatementRow {
  return exampleStatement().statement.rows[0] as StatementRow;
}
