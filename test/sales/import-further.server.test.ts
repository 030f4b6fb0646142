import { describe, expect, it } from 'vitest';
import { type ImportKind, isImportKind, kinds } from '#app/sales/index.ts';
import { listBreachesAsOf } from '#db/queries/breaches.ts';
import { lastNumber } from '#db/queries/changes.ts';
import { listImportedCertificates } from '#db/queries/imported-certificates.ts';
import { listPaymentsOf } from '#db/queries/payments.ts';
import { listRatesAsOf } from '#db/queries/rates.ts';
import { listScoresAsOf } from '#db/queries/scores.ts';
import { countRows } from '#test/support/count-rows.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { addPerson } from '#test/support/people.ts';
import { useWorld } from './database-world.ts';

it('every kind of file of the contract is imported', () => {
  expect(Object.keys(kinds).filter((kind) => !isImportKind(kind))).toEqual([]);
});

describeEachDatabase('payments, scores, rates, certificates and breaches', (database) => {
  const world = useWorld(database, ({ load }) => load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n'));

  const good: [ImportKind, string, string][] = [
    ['payments', 'document,paid_date,amount,reference\n', 'A,2026-03-04,5,\nA,2026-03-04,5,second\nB,2026-03-04,,\n'],
    [
      'scores',
      'distributor,name,period,value\n',
      'D1,service,2026-Q1,87.50\nD1,service,2026-Q2,90\nD2,service,2026-Q1,0\n',
    ],
    ['rates', 'date,from,to,rate\n', '2026-03-04,EUR,USD,1.10\n2026-03-05,EUR,USD,1.2\n2026-03-04,USD,EUR,0.9\n'],
    [
      'certificates',
      'distributor,person,course,from,to\n',
      'D1,Ann,FIT,2026-01-01,2026-12-31\nD1,Ann,CARE,2026-01-01,\nD2,Ann,FIT,2026-01-01,\n',
    ],
    ['breaches', 'distributor,date,kind\n', 'D1,2026-03-04,price\nD1,2026-03-04,\nD2,2026-03-04,price\n'],
  ];

  it.each(good)(
    '%s of a trial are not kept, then new once; again, and a row twice, they change nothing',
    async (kind, header, rows) => {
      const { db, load } = world();
      const atFirst = await countRows(db);
      expect(await load(kind, header + rows, { dryRun: true })).toMatchObject({
        new: 3,
        imported: 0,
        outcome: 'trial',
      });
      expect(await countRows(db)).toEqual(atFirst);
      const [first] = rows.split('\n');
      const report = await load(kind, `${header}${rows}${first}\n`);
      expect(report).toMatchObject({ rows: 4, new: 3, same: 1, imported: 3, errors: [], outcome: 'accepted' });
      const before = await countRows(db);
      expect(await load(kind, `${header}${rows}`)).toMatchObject({
        new: 0,
        same: 3,
        imported: 0,
        outcome: 'unchanged',
      });
      expect(await countRows(db)).toEqual({
        ...before,
        imports: before.imports + 1,
        auditEvents: before.auditEvents + 1,
      });
    },
  );

  it.each(good)('%s that are imported twice at once are imported once', async (kind, header, rows) => {
    const { load } = world();
    const reports = await Promise.all([load(kind, header + rows), load(kind, header + rows)]);
    expect(reports.map(({ imported }) => imported).sort()).toEqual([0, 3]);
  });

  it.each<[ImportKind, string, string, [number, string, string, string][]]>([
    [
      'payments',
      'document,paid_date,amount\n',
      ',2026-03-04,5\nA,04.03.2026,5\nA,2026-03-05,"5,00"\nA,2026-03-06,1\nA,2026-03-06,2\n',
      [
        [2, 'document', '', 'required'],
        [3, 'paid_date', '04.03.2026', 'date-both-ways'],
        [4, 'amount', '5,00', 'number-both-ways'],
        [6, 'amount', '2', 'conflict'],
      ],
    ],
    [
      'scores',
      'distributor,name,period,value\n',
      'D9,service,2026,1\nD1,service,2026,100.5\nD1,service,soon,1\nD1,service,2026,1\nD1,service,2026,2\n',
      [
        [2, 'distributor', 'D9', 'unknown-distributor'],
        [3, 'value', '100.5', 'out-of-range'],
        [4, 'period', 'soon', 'not-a-period'],
        [6, 'value', '2', 'conflict'],
      ],
    ],
    [
      'rates',
      'date,from,to,rate\n',
      '2026-03-04,EUR,EUR,1\n2026-03-04,EUR,USD,0\n2026-03-04,EUR,XXY,1\n2026-03-05,EUR,USD,1\n2026-03-05,EUR,USD,2\n',
      [
        [2, 'to', 'EUR', 'same-currency'],
        [3, 'rate', '0', 'out-of-range'],
        [4, 'to', 'XXY', 'not-a-currency'],
        [6, 'rate', '2', 'conflict'],
      ],
    ],
    [
      'certificates',
      'distributor,person,course,from,to\n',
      'D9,Ann,FIT,2026-01-01,\nD1,Ann,FIT,2026-01-02,2026-01-01\nD1,Ann,FIT,2026-03-01,\nD1,Ann,FIT,2026-03-01,2026-04-01\n',
      [
        [2, 'distributor', 'D9', 'unknown-distributor'],
        [3, 'to', '2026-01-01', 'ends-before-start'],
        [5, 'to', '2026-04-01', 'conflict'],
      ],
    ],
    [
      'breaches',
      'distributor,date,kind\n',
      'D9,2026-03-04,price\nD1,2026-02-30,price\nD1,2026-03-04,price\n',
      [
        [2, 'distributor', 'D9', 'unknown-distributor'],
        [3, 'date', '2026-02-30', 'not-a-date'],
      ],
    ],
  ])(
    '%s with bad rows are refused with each of them, or only their good rows taken',
    async (kind, header, rows, errors) => {
      const { db, load } = world();
      const before = await countRows(db);
      const report = await load(kind, header + rows);
      expect(report.errors.map(({ row, column, value, code }) => [row, column, value, code])).toEqual(errors);
      expect(report).toMatchObject({ outcome: 'refused', imported: 0 });
      expect(await countRows(db)).toEqual({
        ...before,
        imports: before.imports + 1,
        auditEvents: before.auditEvents + 1,
      });
      expect(await load(kind, header + rows, { acceptValid: true })).toMatchObject({
        outcome: 'accepted',
        imported: 1,
      });
    },
  );

  describe('that say something else than the record', () => {
    it('are new scores, which then hold, and the old ones for who reads as of before', async () => {
      const { db, load } = world();
      const header = 'distributor,name,period,value\n';
      await load('scores', `${header}D1,service,2026-Q1,80\nD1,service,2026-Q2,70\n`);
      const before = await lastNumber(db, 'change');
      expect(await load('scores', `${header}D1,service,2026-Q1,80.0\nD1,service,2026-Q2,71\n`)).toMatchObject({
        new: 1,
        same: 1,
      });
      const valuesAt = async (watermark: number) => (await listScoresAsOf(db, watermark)).map(({ value }) => value);
      expect(await valuesAt(before)).toEqual(['80', '70']);
      expect(await valuesAt(before + 1)).toEqual(['80', '71']);
      expect(await valuesAt(before - 1)).toEqual([]);
    });

    it('are new rates, which then hold', async () => {
      const { db, load } = world();
      const header = 'date,from,to,rate\n';
      await load('rates', `${header}2026-03-04,EUR,USD,1.1\n`);
      const before = await lastNumber(db, 'change');
      expect(await load('rates', `${header}2026-03-04,EUR,USD,1.2\n`)).toMatchObject({ new: 1, same: 0 });
      expect((await listRatesAsOf(db, before)).map(({ rate }) => rate)).toEqual(['1.1']);
      expect((await listRatesAsOf(db)).map(({ rate }) => rate)).toEqual(['1.2']);
    });

    it('are certificates that end on another day', async () => {
      const { db, load } = world();
      const header = 'distributor,person,course,from,to\n';
      await load('certificates', `${header}D1,Ann,FIT,2026-01-01,\n`);
      const before = await lastNumber(db, 'change');
      await load('certificates', `${header}D1,Ann,FIT,2026-01-01,2026-06-30\n`);
      expect((await listImportedCertificates(db, { watermark: before })).map(({ to }) => to)).toEqual([null]);
      expect((await listImportedCertificates(db)).map(({ to }) => to)).toEqual(['2026-06-30']);
    });

    it('are breaches beside the others', async () => {
      const { db, load } = world();
      await load('breaches', 'distributor,date,kind\nD1,2026-03-04,price\n');
      const before = await lastNumber(db, 'change');
      await load('breaches', 'distributor,date,kind\nD1,2026-03-04,territory\nD2,2026-03-05,\n');
      expect((await listBreachesAsOf(db)).map(({ date, kind }) => [date, kind])).toEqual([
        ['2026-03-04', 'price'],
        ['2026-03-04', 'territory'],
        ['2026-03-05', null],
      ]);
      expect(await listBreachesAsOf(db, { watermark: before })).toHaveLength(1);
    });

    it('are refused as payments, which a reference of their own tells apart', async () => {
      const { db, load } = world();
      const header = 'document,paid_date,amount,reference\n';
      await load('payments', `${header}A,2026-03-04,5.00,\n`);
      const before = await countRows(db);
      for (const row of ['A,2026-03-04,6,', 'A,2026-03-04,,']) {
        const report = await load('payments', `${header}${row}\n`);
        expect(report.errors).toMatchObject([{ row: 2, column: 'amount', code: 'conflict' }]);
      }
      expect(await countRows(db)).toMatchObject({ payments: before.payments, changes: before.changes });
      await load('payments', `${header}A,2026-03-04,6,second\nA,2026-03-05,-5,\n`);
      expect((await listPaymentsOf(db, ['A'])).map(({ amount }) => amount)).toEqual(['5', '6', '-5']);
    });
  });

  it('payments have the digits of the currency of their document, as far as it is known', async () => {
    const { db, load } = world();
    await load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    await load(
      'sales',
      'document,line,date,distributor,sku,quantity,net_amount,currency,source\nA,1,2026-03-01,D1,S1,1,500,JPY,\nB,1,2026-03-01,D1,S1,1,500,JPY,sell-out\n',
    );
    const text = 'document,paid_date,amount\nA,2026-03-04,4.5\nB,2026-03-04,4.555\n';
    expect((await load('payments', text)).errors.map(({ row, value, expected }) => [row, value, expected])).toEqual([
      [2, '4.5', 'no decimals, as JPY has'],
    ]);
    const report = await load('payments', text, { roundAmounts: true });
    expect(report.warnings.map((warning) => warning.text)).toEqual(['1 amount was rounded, in sum by 0.5 JPY']);
    expect((await listPaymentsOf(db, ['A', 'B'])).map(({ amount }) => amount)).toEqual(['5', '4.555']);
    expect(await load('payments', text, { roundAmounts: true })).toMatchObject({ new: 0, same: 2 });
  });

  it('certificates of the e-mail of one of the distributor’s people are that person’s', async () => {
    const { db, load } = world();
    const { id } = await db.selectFrom('distributors').select('id').where('code', '=', 'D1').executeTakeFirstOrThrow();
    const { personId } = await addPerson(db, 'Li', 'distributor', id);
    const { email } = await db
      .selectFrom('people')
      .select('email')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    await load(
      'certificates',
      `distributor,person,course,from\nD1,${email.toUpperCase()},FIT,2026-01-01\nD2,${email},FIT,2026-01-01\n`,
    );
    const certificates = await listImportedCertificates(db);
    expect(certificates.map(({ person }) => person === String(personId))).toEqual([true, false]);
  });
});
