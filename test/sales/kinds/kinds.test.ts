import { describe, expect, it } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { isKindName, type KindName, kinds } from '#app/sales/kinds/index.ts';

const day = requireDay('2026-03-04');

/** REBATES.md §4 and §7: the columns of each file, the required ones in capitals. */
const columns: Record<KindName, string> = {
  distributors:
    'CODE NAME territory grade parent currency since status from legal_name address country tax_id iban account language',
  products: 'SKU NAME PRODUCT_LINE brand category unit list_price currency from',
  stages: 'DISTRIBUTOR PRODUCT_LINE STAGE FROM',
  sales:
    'DOCUMENT LINE DATE DISTRIBUTOR SKU QUANTITY NET_AMOUNT currency kind source territory price_type due_date paid_date reference',
  payments: 'DOCUMENT PAID_DATE amount reference',
  targets: 'DISTRIBUTOR NAME PERIOD VALUE',
  scores: 'DISTRIBUTOR NAME PERIOD VALUE',
  rates: 'DATE FROM TO RATE',
  certificates: 'DISTRIBUTOR PERSON COURSE FROM to',
  breaches: 'DISTRIBUTOR DATE kind',
};

describe('the columns of', () => {
  it.each(Object.entries(columns))('%s', (name, expected) => {
    const kind = kinds[name as KindName];
    expect(kind.name).toBe(name);
    expect(kind.columns.map((column) => (column.required ? column.name.toUpperCase() : column.name)).join(' ')).toBe(
      expected,
    );
  });

  it('no other kind', () => {
    expect(Object.keys(kinds)).toEqual(Object.keys(columns));
    expect(['sales', 'constructor', 'programmes'].map(isKindName)).toEqual([true, false, false]);
  });
});

describe('a row of', () => {
  it.each<[KindName, Record<string, string>, Record<string, unknown>]>([
    ['distributors', { code: 'D1', name: 'One' }, { code: 'D1', name: 'One', status: 'active' }],
    [
      'distributors',
      {
        code: 'D1',
        name: 'One',
        territory: 'NORTH',
        grade: 'gold',
        parent: 'D0',
        currency: 'CNY',
        since: '2026-03-04',
        status: 'ended',
        from: '2026-03-04',
        legal_name: 'One Ltd',
        address: '1 Road\nShanghai',
        country: 'CN',
        tax_id: '91310000',
        iban: 'DE89 3704 0044 0532 0130 00',
        account: '6222 0000',
        language: 'zh-Hans',
      },
      {
        code: 'D1',
        name: 'One',
        territory: 'NORTH',
        grade: 'gold',
        parent: 'D0',
        currency: 'CNY',
        since: day,
        status: 'ended',
        from: day,
        legalName: 'One Ltd',
        address: '1 Road\nShanghai',
        country: 'CN',
        taxId: '91310000',
        iban: 'DE89370400440532013000',
        account: '6222 0000',
        language: 'zh-Hans',
      },
    ],
    ['products', { sku: 'S', name: 'N', product_line: 'P' }, { sku: 'S', name: 'N', productLine: 'P' }],
    [
      'products',
      {
        sku: 'S',
        name: 'N',
        product_line: 'P',
        brand: 'B',
        category: 'C',
        unit: 'case',
        list_price: '9.99',
        currency: 'USD',
        from: '2026-03-04',
      },
      {
        sku: 'S',
        name: 'N',
        productLine: 'P',
        brand: 'B',
        category: 'C',
        unit: 'case',
        listPrice: '9.99',
        currency: 'USD',
        from: day,
      },
    ],
    [
      'stages',
      { distributor: 'D', product_line: 'P', stage: 'none', from: '2026-03-04' },
      { distributor: 'D', productLine: 'P', stage: 'none', from: day },
    ],
    ['payments', { document: 'SO1', paid_date: '2026-03-04' }, { document: 'SO1', paidDay: day }],
    [
      'payments',
      { document: 'SO1', paid_date: '2026-03-04', amount: '-1.5', reference: 'R' },
      { document: 'SO1', paidDay: day, amount: '-1.5', reference: 'R' },
    ],
    [
      'targets',
      { distributor: 'D', name: 'year', period: '2026-Q1', value: '100.50' },
      { distributor: 'D', name: 'year', period: '2026-Q1', value: '100.5' },
    ],
    [
      'scores',
      { distributor: 'D', name: 'display', period: '2026', value: '87.5' },
      { distributor: 'D', name: 'display', period: '2026', value: '87.5' },
    ],
    [
      'rates',
      { date: '2026-03-04', from: 'USD', to: 'CNY', rate: '7.1234' },
      { day, from: 'USD', to: 'CNY', rate: '7.1234' },
    ],
    [
      'certificates',
      { distributor: 'D', person: 'Li Na', course: 'SELL-1', from: '2026-03-04', to: '2026-03-04' },
      { distributor: 'D', person: 'Li Na', course: 'SELL-1', from: day, to: day },
    ],
    ['breaches', { distributor: 'D', date: '2026-03-04' }, { distributor: 'D', day }],
    ['breaches', { distributor: 'D', date: '2026-03-04', kind: 'price' }, { distributor: 'D', day, kind: 'price' }],
  ])('%s %j', (name, cells, row) => {
    expect(read(name, cells)).toEqual({ ok: true, row });
  });
});

describe('all errors of a row are told at once', () => {
  it.each<[KindName, Record<string, string>, [string, string, string][]]>([
    [
      'distributors',
      { name: ' ', status: 'open' },
      [
        ['code', '', 'required'],
        ['name', ' ', 'required'],
        ['status', 'open', 'not-one-of'],
      ],
    ],
    ['distributors', { code: 'D1', name: 'One', parent: 'D1' }, [['parent', 'D1', 'own-parent']]],
    ['products', { sku: 'S', name: 'N', product_line: 'P', list_price: '-1' }, [['list_price', '-1', 'out-of-range']]],
    [
      'stages',
      { distributor: 'D', product_line: 'P', stage: 'decline', from: '' },
      [
        ['stage', 'decline', 'not-one-of'],
        ['from', '', 'required'],
      ],
    ],
    ['rates', { date: '2026-03-04', from: 'CNY', to: 'CNY', rate: '1' }, [['to', 'CNY', 'same-currency']]],
    [
      'certificates',
      { distributor: 'D', person: 'P', course: 'C', from: '2026-03-04', to: '2026-03-03' },
      [['to', '2026-03-03', 'ends-before-start']],
    ],
    [
      'targets',
      { distributor: 'D', name: 'n', period: '2026-13', value: '1,000' },
      [
        ['period', '2026-13', 'not-a-period'],
        ['value', '1,000', 'number-both-ways'],
      ],
    ],
  ])('%s %j', (name, cells, errors) => {
    const result = read(name, cells);
    expect(!result.ok && result.errors.map(({ column, value, code }) => [column, value, code])).toEqual(errors);
  });
});

function read(name: KindName, cells: Record<string, string>) {
  const kind = kinds[name];
  expect(kind.columns.map((column) => column.name)).toEqual(expect.arrayContaining(Object.keys(cells)));
  return kind.read(kind.columns.map((column) => cells[column.name] ?? ''));
}
