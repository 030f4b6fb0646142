import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { always, documentColumns, noDay } from '#app/rebates/index.ts';
import { type ReadFolder, readFolder } from '#app/sales/read-folder.server.ts';

const step = {
  code: 'STEP',
  title: { en: 'Stepped' },
  currency: 'USD',
  effective: { from: '2026-01-01', to: '2026-12-31' },
  period: 'year',
  basis: { of: 'amount' },
  method: 'marginal',
  bands: [{ from: '0', percent: '10' }],
};
const header = 'document,line,date,distributor,sku,quantity,net_amount';

describe('a folder', () => {
  it('without any file has no inputs and no errors', async () => {
    expect(await inputsOf({})).toMatchObject({ programmes: [], distributors: [], products: [], lines: { count: 0 } });
  });

  it('that does not exist is refused', async () => {
    const read = await readFolder('/nowhere/at/all');
    expect(read).toMatchObject({
      ok: false,
      errorCount: 1,
      errors: [{ file: '/nowhere/at/all', expected: 'a folder' }],
    });
  });

  it('of sales alone takes distributors and products as the lines name them', async () => {
    const inputs = await inputsOf({
      'sales.csv': `${header},currency,territory,kind,source,price_type\nB,1,2026-03-04,D2,S2,2,10.00,USD,NORTH,return,,\nA,1,2026-03-05,D1,S1,1,5,JPY,,,sell-out,special\n`,
    });
    expect(inputs.distributors).toEqual([
      { code: 'D1', versions: [{ from: always }] },
      { code: 'D2', versions: [{ from: always }] },
    ]);
    expect(inputs.products).toEqual([
      { sku: 'S1', versions: [{ from: always, productLine: 'S1' }] },
      { sku: 'S2', versions: [{ from: always, productLine: 'S2' }] },
    ]);
    expect([inputs.territories, inputs.currencies]).toEqual([['NORTH'], ['JPY', 'USD']]);
    expect(lineRows(inputs)).toEqual([
      [0, 1, 1, 0, requireDay('2026-03-04'), -2000, -1000, 1, 2],
      [1, 0, 0, -1, requireDay('2026-03-05'), 1000, 5, 0, 1 | (1 << 2)],
    ]);
  });

  it('gives programmes one version from the first day of their term', async () => {
    const inputs = await inputsOf({ 'programmes.json': JSON.stringify([step]) });
    expect(inputs.programmes).toMatchObject([
      { code: 'STEP', versions: [{ number: 1, from: requireDay('2026-01-01'), definition: { method: 'marginal' } }] },
    ]);
  });

  it('has scores, rates, certificates and breaches, and the payments of documents that have lines', async () => {
    const inputs = await inputsOf({
      'sales.csv': `${header},due_date,paid_date,source\nA,1,2026-03-04,D1,S1,1,10.00,2026-04-03,2026-03-20,\nA,2,2026-03-05,D1,S1,1,0.50,,,\nA,1,2026-03-05,D1,S1,1,9,,,sell-out\nB,1,2026-03-05,D1,S1,1,1,,,\n`,
      'payments.csv':
        'document,paid_date,amount,reference\nA,2026-03-04,5.00,\nA,2026-03-04,5,\nA,2026-03-04,,2\nZ,2026-03-04,1,\n',
      'scores.csv': 'distributor,name,period,value\nD2,display,2026,87.50\n',
      'rates.csv': 'date,from,to,rate\n2026-03-04,USD,CNY,7.10\n',
      'certificates.csv': 'distributor,person,course,from\nD1,Li,C1,2026-03-04\n',
      'breaches.csv': 'distributor,date\nD1,2026-03-04\n',
    });
    const day = requireDay('2026-03-04');
    expect(inputs).toMatchObject({
      distributors: [{ code: 'D1' }, { code: 'D2' }],
      scores: [{ distributor: 1, name: 'display', period: '2026', value: '87.5' }],
      rates: [{ day, from: 'USD', to: 'CNY', rate: '7.1' }],
      certificates: [{ distributor: 0, person: 'Li', course: 'C1', from: day }],
      breaches: [{ distributor: 0, day }],
      documents: ['A', 'B'],
      payments: [{ document: 0, total: '10.5', payments: [{ day, amount: '5' }, { day }] }],
    });
    const { document, dueDay, paidDay } = documentColumns(inputs.lines);
    expect([...document].slice(0, 4)).toEqual([0, 0, 1, 0]);
    expect([...dueDay].slice(0, 4)).toEqual([requireDay('2026-04-03'), noDay, noDay, noDay]);
    expect([...paidDay].slice(0, 4)).toEqual([requireDay('2026-03-20'), noDay, noDay, noDay]);
  });

  it('refuses payments with more digits than the currency of their document has, or rounds them', async () => {
    const files = {
      'sales.csv': `${header},currency\nA,1,2026-03-04,D1,S1,1,10,JPY\nB,1,2026-03-04,D1,S1,1,10,USD\n`,
      'payments.csv':
        'document,paid_date,amount\nA,2026-03-04,4.5\nB,2026-03-04,4.55\nB,2026-03-05,4.555\nZ,2026-03-04,1.2345\n',
    };
    expect(
      (await errorsOf(files)).map(({ file, row, column, value, expected }) => [file, row, column, value, expected]),
    ).toEqual([
      ['payments.csv', 2, 'amount', '4.5', 'no decimals, as JPY has'],
      ['payments.csv', 4, 'amount', '4.555', 'at most 2 decimals, as USD has'],
    ]);
    const read = await readIn(files, { roundAmounts: true });
    expect(read.ok && read.inputs.payments.map(({ payments }) => payments.map(({ amount }) => amount))).toEqual([
      ['5'],
      ['4.55', '4.56'],
    ]);
    expect(read.warnings.map(({ file, text }) => [file, text])).toEqual([
      ['payments.csv', '1 amount was rounded, in sum by 0.5 JPY'],
      ['payments.csv', '1 amount was rounded, in sum by 0.005 USD'],
    ]);
  });

  it('refuses two amounts of one payment', async () => {
    const errors = await errorsOf({ 'payments.csv': 'document,paid_date,amount\nA,2026-03-04,5\nA,2026-03-04,6\n' });
    expect(errors).toMatchObject([{ file: 'payments.csv', row: 3, column: 'amount', value: '6', code: 'conflict' }]);
  });
});

describe('versions', () => {
  it('of one code ascend by their day; a row without a day holds from always', async () => {
    const inputs = await inputsOf({
      'distributors.csv':
        'code,name,grade,from\nD1,One,gold,2026-07-01\nD1,One,silver,2026-04-01\nD1,One,bronze,\nD1,One,bronze,\n',
      'products.csv': 'sku,name,product_line,from\nS1,S,P2,2026-05-01\nS1,S,P1,2026-02-01\n',
    });
    expect(inputs.distributors[0]?.versions.map(({ from, grade }) => [from, grade])).toEqual([
      [always, 'bronze'],
      [requireDay('2026-04-01'), 'silver'],
      [requireDay('2026-07-01'), 'gold'],
    ]);
    expect(inputs.products[0]?.versions.map(({ from, productLine }) => [from, productLine])).toEqual([
      [requireDay('2026-02-01'), 'P1'],
      [requireDay('2026-05-01'), 'P2'],
    ]);
  });

  it('of one code and day may not differ', async () => {
    const errors = await errorsOf({
      'distributors.csv': 'code,name,legal_name,grade\nD1,One,,gold\nD1,One,One Ltd,silver\n',
    });
    expect(errors).toEqual([
      {
        file: 'distributors.csv',
        row: 3,
        column: 'grade',
        value: 'silver',
        code: 'conflict',
        expected: 'the same grade, legal_name as in row 2, which has the same key',
        detail: { columns: 'grade, legal_name', row: '2' },
      },
    ]);
  });
});

describe('stages and targets', () => {
  it('refer to distributors by position, those that only they name among them', async () => {
    const inputs = await inputsOf({
      'distributors.csv': 'code,name\nD2,Two\n',
      'stages.csv': 'distributor,product_line,stage,from\nD3,P,growth,2026-01-01\nD2,P,none,2026-02-01\n',
      'targets.csv': 'distributor,name,period,value\nD1,year,2026,100\nD1,year,2026,100.0\n',
    });
    expect(inputs.distributors.map(({ code }) => code)).toEqual(['D1', 'D2', 'D3']);
    expect(inputs.stages).toEqual([
      { distributor: 2, productLine: 'P', stage: 'growth', from: requireDay('2026-01-01') },
      { distributor: 1, productLine: 'P', stage: 'none', from: requireDay('2026-02-01') },
    ]);
    expect(inputs.targets).toEqual([{ distributor: 0, name: 'year', period: '2026', value: '100' }]);
  });

  it('may not contradict themselves', async () => {
    const errors = await errorsOf({
      'stages.csv': 'distributor,product_line,stage,from\nD,P,growth,2026-01-01\nD,P,entry,2026-01-01\n',
      'targets.csv': 'distributor,name,period,value\nD,year,2026,100\nD,year,2026,101\n',
    });
    expect(errors.map(({ file, row, column, value }) => [file, row, column, value])).toEqual([
      ['stages.csv', 3, 'stage', 'entry'],
      ['targets.csv', 3, 'value', '101'],
    ]);
  });
});

describe('the currency of a line', () => {
  const distributors = 'code,name,currency,from\nD1,One,JPY,2026-01-01\nD1,One,USD,2026-06-01\nD2,Two,,\n';

  it.each([
    ['its own', 'D1', '2026-07-01', 'KWD', '1.234', 'KWD', 1234],
    ["the distributor's of its day", 'D1', '2026-05-31', '', '10', 'JPY', 10],
    ["the distributor's of its day", 'D1', '2026-06-01', '', '10', 'USD', 1000],
    ["the distributor's first, before it too", 'D1', '2025-01-01', '', '10', 'JPY', 10],
    ['none, in the decimals of the finest programme', 'D2', '2026-07-01', '', '1.234', undefined, 1234],
    ['none, of a distributor that only the line names', 'D9', '2026-07-01', '', '-1', undefined, -1000],
  ])('is %s', async (_name, distributor, date, currency, amount, expected, minor) => {
    const inputs = await inputsOf({
      'distributors.csv': distributors,
      'programmes.json': JSON.stringify([step, { ...step, code: 'KW', currency: 'KWD' }]),
      'sales.csv': `${header},currency\nA,1,${date},${distributor},S,1,${amount},${currency}\n`,
    });
    expect(inputs.currencies[inputs.lines.currency[0] as number]).toBe(expected);
    expect(inputs.lines.amountMinor[0]).toBe(minor);
  });

  it('decides how many decimals its amount may have', async () => {
    const errors = await errorsOf({
      'distributors.csv': distributors,
      'programmes.json': JSON.stringify([step]),
      'sales.csv': `${header}\nA,1,2026-05-31,D1,S,1,10.5\nA,2,2026-06-01,D1,S,1,10.505\nA,3,2026-06-01,D2,S,1,10.505\n`,
    });
    expect(errors.map(({ row, column, value, expected }) => [row, column, value, expected])).toEqual([
      [2, 'net_amount', '10.5', 'no decimals, as JPY has'],
      [3, 'net_amount', '10.505', 'at most 2 decimals, as USD has'],
      [
        4,
        'net_amount',
        '10.505',
        "at most 2 decimals, as the programmes' currencies have, because the line has no currency",
      ],
    ]);
  });

  it('lets amounts be rounded, and the sum of it is said', async () => {
    const read = await readIn(
      {
        'distributors.csv': distributors,
        'sales.csv': `${header}\nA,1,2026-05-31,D1,S,1,10.5\nA,2,2026-06-01,D1,S,1,10.505\nA,3,2026-06-01,D1,S,1,-0.004\n`,
      },
      { roundAmounts: true },
    );
    expect(read.ok && [...read.inputs.lines.amountMinor.slice(0, 3)]).toEqual([11, 1051, 0]);
    expect(read.warnings).toEqual([
      {
        file: 'sales.csv',
        code: 'rounded-amounts',
        text: '1 amount was rounded, in sum by 0.5 JPY',
        detail: { count: '1', sum: '0.5', currency: 'JPY' },
      },
      {
        file: 'sales.csv',
        code: 'rounded-amounts',
        text: '2 amounts were rounded, in sum by 0.009 USD',
        detail: { count: '2', sum: '0.009', currency: 'USD' },
      },
    ]);
  });
});

describe('lines', () => {
  const rows = [
    'SO2,1,2026-03-04,D1,S,1,1,,sell-in',
    'SO10,2,2026-03-04,D1,S,1,2,,sell-in',
    'SO10,10,2026-03-04,D1,S,1,3,,sell-in',
    'SO1,1,2026-03-04,D2,S,1,4,,sell-out',
    'SO1,1,2026-03-04,D1,S,1,5,,sell-out',
    '\u{1F600},1,2026-03-04,D1,S,1,6,,sell-in',
    '\uFF21,1,2026-03-04,D1,S,1,7,,sell-in',
  ];
  const table = (order: string[]) => `${header},kind,source\n${order.join('\n')}\n`;

  it('stand in the byte order of source, document, line and, sell-out, distributor', async () => {
    const read = await readIn({ 'sales.csv': table(rows) });
    expect(read.ok && [...read.inputs.lines.amountMinor.slice(0, 7)]).toEqual(
      [3, 2, 1, 7, 6, 5, 4].map((n) => n * 10_000),
    );
    expect(read.ok && read.lineNames).toEqual({
      document: ['SO10', 'SO10', 'SO2', '\uFF21', '\u{1F600}', 'SO1', 'SO1'],
      line: ['10', '2', '1', '1', '1', '1', '1'],
    });
  });

  it('are the same whatever the order of the rows', async () => {
    expect(await inputsOf({ 'sales.csv': table(rows) })).toEqual(
      await inputsOf({ 'sales.csv': table([...rows].reverse()) }),
    );
  });

  it('said twice are taken once; said differently they are refused by row', async () => {
    const [first = '', ...others] = rows;
    const again = [first, `${first.replace(',1,,', ',1.00,sale,')}`];
    expect((await inputsOf({ 'sales.csv': table([...again, ...others]) })).lines.count).toBe(7);
    const errors = await errorsOf({
      'sales.csv': table([...rows, 'SO2,1,2026-03-05,D1,S,1,1.50,,sell-in', 'SO10,2,2026-03-04,D3,S,1,2,,sell-in']),
    });
    expect(errors).toEqual([
      {
        file: 'sales.csv',
        row: 9,
        column: 'date',
        value: '2026-03-05',
        code: 'conflict',
        expected: 'the same date, net_amount as in row 2; a correction is a new line that refers to the old',
        detail: { columns: 'date, net_amount', row: '2' },
      },
      {
        file: 'sales.csv',
        row: 10,
        column: 'distributor',
        value: 'D3',
        code: 'conflict',
        expected: 'the same distributor as in row 3; a correction is a new line that refers to the old',
        detail: { columns: 'distributor', row: '3' },
      },
    ]);
  });
});

describe('everything wrong in a folder', () => {
  it('is told at once, by file', async () => {
    const errors = await errorsOf({
      'programmes.json': JSON.stringify([{ ...step, bands: [], surprise: 1 }]),
      'distributors.csv': '',
      'products.csv': 'sku,name\nS,N\n',
      'targets.csv': 'distributor,name,period,value\n,n,2026,x\n',
    });
    expect(errors.map(({ file, row, column, code }) => [file, row, column, code])).toEqual([
      ['programmes.json', 0, 'bands', 'programme'],
      ['programmes.json', 0, 'surprise', 'programme'],
      ['distributors.csv', 1, '', 'empty-file'],
      ['products.csv', 1, 'product_line', 'missing-column'],
      ['targets.csv', 2, 'distributor', 'required'],
      ['targets.csv', 2, 'value', 'not-a-number'],
    ]);
    expect(errors[0]?.value).toBe('STEP');
  });

  it.each([
    ['no JSON', '[', /^JSON; /],
    ['no list', '{}', /^a list of programmes$/],
  ])('programmes that are %s are refused', async (_name, text, expected) => {
    const errors = await errorsOf({ 'programmes.json': text });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ file: 'programmes.json', row: 0, expected: expect.stringMatching(expected) });
  });

  it('unknown columns are warnings by file', async () => {
    const read = await readIn({ 'stages.csv': 'distributor,product_line,stage,from,note\n' });
    expect(read.ok && read.warnings.map(({ file, detail }) => [file, detail.name])).toEqual([['stages.csv', 'note']]);
  });
});

function lineRows({ lines }: Awaited<ReturnType<typeof inputsOf>>) {
  return Array.from({ length: lines.count }, (_, at) =>
    [
      lines.lineId,
      lines.distributor,
      lines.product,
      lines.territory,
      lines.day,
      lines.quantityMilli,
      lines.amountMinor,
      lines.currency,
      lines.flags,
    ].map((column) => column[at]),
  );
}

async function inputsOf(files: Record<string, string>) {
  const read = await readIn(files);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.inputs;
}

async function errorsOf(files: Record<string, string>) {
  const read = await readIn(files);
  if (read.ok) throw new Error('the folder was read');
  expect(read.errorCount).toBe(read.errors.length);
  return read.errors;
}

async function readIn(files: Record<string, string>, options?: { roundAmounts: boolean }): Promise<ReadFolder> {
  const folder = join(mkdtempSync(join(tmpdir(), 'tandem-')), 'folder');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return readFolder(folder, options);
}
