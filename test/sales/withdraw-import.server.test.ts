import { expect, test } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { actorOf, operator, type Viewer } from '#app/identity/index.ts';
import { calculateAsOf, runPeriod } from '#app/rebates/index.server.ts';
import { clearWithdrawnImport, findImport, listSalesLines, withdrawImport } from '#app/sales/index.server.ts';
import type { ImportKind } from '#app/sales/index.ts';
import { verifyStatements } from '#app/statements/index.server.ts';
import { getKnowledge } from '#db/queries/changes.ts';
import { insertRun } from '#db/queries/runs.ts';
import { insertWithdrawal } from '#db/queries/withdrawals.ts';
import { countRows } from '#test/support/count-rows.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, tenPercent, useHouse } from '#test/support/house.ts';
import { addPerson } from '#test/support/people.ts';

const reason = 'The file of the wrong month';

/** A file of each kind whose rows count for money by themselves, and the table in which they stand. */
const facts: [ImportKind, string][] = [
  ['stages', 'distributor,product_line,stage,from\nD1,Road,growth,2026-01-01\n'],
  ['targets', 'distributor,name,period,value\nD1,volume,2026-Q1,100\n'],
  ['payments', 'document,paid_date\nA,2026-02-01\n'],
  ['scores', 'distributor,name,period,value\nD1,service,2026-Q1,80\n'],
  ['rates', 'date,from,to,rate\n2026-01-01,EUR,USD,1.1\n'],
  ['breaches', 'distributor,date\nD1,2026-03-01\n'],
  ['certificates', 'distributor,person,course,from\nD1,Ann,FIT,2026-01-01\n'],
  ['distributors', 'code,name,currency\nD9,Nine,USD\n'],
  ['distributors', 'code,name,currency,from\nD1,One renamed,USD,2026-05-01\n'],
  ['products', 'sku,name,product_line\nS9,Bell,Road\n'],
];

describeEachDatabase('an import that is withdrawn', (database) => {
  let house: House;
  let finance: Viewer;

  useHouse(database, {
    use: (one) => {
      house = one;
    },
    fill: async (house) => {
      finance = await addPerson(house.db, 'Fay', 'finance');
      await house.load('distributors', 'code,name,currency\nD1,One,USD\n');
      await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
      await house.rule(tenPercent);
    },
  });

  const withdraw = async (id: number | null, more: Partial<Parameters<typeof withdrawImport>[1]> = {}) =>
    withdrawImport(house.db, { id: id as number, reason, actor: actorOf(finance), now: house.now(), ...more });
  const withdrawals = () => house.db.selectFrom('importWithdrawals').selectAll().execute();

  async function duesOfSecondQuarter(): Promise<number[]> {
    const day = requireDay('2026-06-30');
    const knowledge = await getKnowledge(house.db);
    const { rows } = await calculateAsOf(house.db, knowledge, { from: day, to: day }, { linesFrom: 'segments' });
    return rows.map(({ dueMinor }) => dueMinor);
  }

  test('leaves nothing of its sales lines, at once, and the corrected file can be imported', async () => {
    await house.sell('A,1,2026-05-01,D1,S1,1,100');
    const { importId } = await house.sell('B,1,2026-05-02,D1,S1,1,5000', 'B,2,2026-05-02,D1,S1,1,1');
    expect(await duesOfSecondQuarter()).toEqual([51_010]);
    expect(await withdraw(importId)).toEqual({ kind: 'withdrawn', importKind: 'sales', rows: 2 });
    expect(await duesOfSecondQuarter()).toEqual([1000]);
    const found = await listSalesLines(house.db, finance, { now: house.now() });
    expect(found?.lines.map(({ document }) => document)).toEqual(['A']);
    const { kind, payload } = await house.db.selectFrom('jobs').selectAll().executeTakeFirstOrThrow();
    expect([kind, JSON.parse(payload)]).toEqual(['clear-import', { importId }]);
    await clearWithdrawnImport(house.db, importId as number, house.now);
    expect(await countRows(house.db)).toMatchObject({ salesLines: 1 });
    expect(await house.sell('B,1,2026-05-02,D1,S1,1,50')).toMatchObject({ outcome: 'accepted', new: 1, errors: [] });
    expect(await duesOfSecondQuarter()).toEqual([1500]);
  });

  test('is cleared away by the next import, where nobody has done it before', async () => {
    const { importId } = await house.sell('B,1,2026-05-02,D1,S1,1,5000');
    await withdraw(importId);
    expect(await house.sell('B,1,2026-05-02,D1,S1,1,50')).toMatchObject({ outcome: 'accepted', new: 1, same: 0 });
    expect(await countRows(house.db)).toMatchObject({ salesLines: 1 });
  });

  test('stays on record with who, when and why', async () => {
    const { importId } = await house.sell('B,1,2026-05-02,D1,S1,1,5000');
    await withdraw(importId, { reason: `  ${reason}\0 ` });
    const found = await findImport(house.db, { id: importId as number, page: 1, language: 'en' });
    expect(found).toMatchObject({
      ...{ state: 'withdrawn', newRows: 1, withdrawnByName: 'Fay', withdrawnBecause: reason },
      withdrawnAt: house.now().toISOString(),
    });
    const event = await house.db.selectFrom('auditEvents').selectAll().orderBy('id', 'desc').executeTakeFirst();
    expect(event).toMatchObject({
      ...{ action: 'import-withdrawn', subject: `import ${importId}`, personId: finance.personId },
      detail: '{"kind":"sales","rows":1}',
    });
    expect(await withdraw(importId)).toEqual({ kind: 'withdrawn-already', importKind: 'sales' });
  });

  test.each(facts)('of %s leaves the record as it was before', async (kind, text) => {
    const before = await countRows(house.db);
    const { importId } = await house.load(kind, text);
    expect(await countRows(house.db)).not.toEqual(before);
    expect(await withdraw(importId)).toMatchObject({ kind: 'withdrawn', importKind: kind, rows: 1 });
    const after = await countRows(house.db);
    expect({ ...after, imports: 0, changes: 0, auditEvents: 0 }).toEqual({
      ...{ ...before, imports: 0, changes: 0, auditEvents: 0 },
    });
    expect(await house.load(kind, text)).toMatchObject({ outcome: 'accepted', new: 1, errors: [] });
  });

  async function refused(answer: Promise<unknown>, expected: unknown): Promise<void> {
    const before = await countRows(house.db);
    expect(await answer).toEqual(expected);
    expect(await countRows(house.db)).toEqual(before);
    expect(await withdrawals()).toEqual([]);
  }

  test('is refused once a run rests on it, and left to reversing lines', async () => {
    const { importId } = await house.sell('B,1,2026-05-02,D1,S1,1,5000');
    await house.run('2026-Q3');
    await refused(withdraw(importId), { kind: 'run-rests', importKind: 'sales', runId: 1, period: '2026-Q3' });
    const later = await house.sell('C,1,2026-05-02,D1,S1,1,70');
    expect(await withdraw(later.importId)).toMatchObject({ kind: 'withdrawn' });
  });

  test('is refused without a reason, or with too long a one', async () => {
    const { importId } = await house.sell('B,1,2026-05-02,D1,S1,1,5000');
    await refused(withdraw(importId, { reason: ' \n ' }), { kind: 'no-reason' });
    await refused(withdraw(importId, { reason: ' \0' }), { kind: 'no-reason' });
    await refused(withdraw(importId, { reason: 'x'.repeat(501) }), { kind: 'reason-too-long' });
    expect(await withdraw(importId, { reason: 'x'.repeat(500) })).toMatchObject({ kind: 'withdrawn' });
  });

  test('is refused to whom may not import, and where there is nothing to withdraw', async () => {
    const { importId } = await house.sell('B,1,2026-05-02,D1,S1,1,5000');
    for (const role of ['auditor', 'distributor'] as const) {
      const { id } = await house.db.selectFrom('distributors').select('id').executeTakeFirstOrThrow();
      const person = await addPerson(house.db, role, role, role === 'distributor' ? id : undefined);
      await refused(withdraw(importId, { actor: actorOf(person) }), { kind: 'not-allowed' });
    }
    await refused(withdraw(4711), { kind: 'no-such-import' });
    const same = await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    await refused(withdraw(same.importId), { kind: 'nothing-taken', importKind: 'products' });
    const draft = await house.load('programmes', JSON.stringify([{ ...tenPercent, code: 'NEW' }]));
    const brand = actorOf(await addPerson(house.db, 'Bo', 'brand-manager'));
    await refused(withdraw(draft.importId), { kind: 'not-allowed' });
    await refused(withdraw(draft.importId, { actor: brand }), { kind: 'only-drafts', importKind: 'programmes' });
  });

  test.each([
    ['distributor', 'distributors', 'code,name,currency\nD9,Nine,USD\n', 'B,1,2026-05-02,D9,S1,1,5'],
    ['product', 'products', 'sku,name,product_line\nS9,Bell,Road\n', 'B,1,2026-05-02,D1,S9,1,5'],
  ] as const)('is refused while a sales line names a %s that only it knows', async (_, kind, text, line) => {
    const { importId } = await house.load(kind, text);
    const sold = await house.sell(line);
    await refused(withdraw(importId), { kind: 'referred-to' });
    await withdraw(sold.importId);
    await clearWithdrawnImport(house.db, sold.importId as number, house.now);
    expect(await withdraw(importId)).toMatchObject({ kind: 'withdrawn', rows: 1 });
  });

  test('is withdrawn once by two people at once', async () => {
    const { importId } = await house.sell('B,1,2026-05-02,D1,S1,1,5000');
    const answers = await Promise.all([withdraw(importId), withdraw(importId, { actor: operator })]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['withdrawn', 'withdrawn-already']);
    expect(await withdrawals()).toHaveLength(1);
  });

  test('and a run that read it meanwhile calculates again, without it', async () => {
    await house.sell('A,1,2026-05-01,D1,S1,1,100');
    const { importId } = await house.sell('B,1,2026-05-02,D1,S1,1,5000');
    let told = 0;
    const answer = await runPeriod(house.db, {
      period: '2026-Q2',
      actor: actorOf(finance),
      now: house.now,
      // Between its calculation and its storing.
      progress: async (done) => {
        told += 1;
        if (done === 1 && told === 2) expect(await withdraw(importId)).toMatchObject({ kind: 'withdrawn' });
      },
    });
    expect(answer).toMatchObject({ kind: 'ran', isNew: true });
    const results = await house.db.selectFrom('runResults').select(['runId', 'dueMinor']).execute();
    expect(results).toEqual([{ runId: 1, dueMinor: 1000 }]);
    await house.issue('2026-Q2');
    expect(await verifyStatements(house.db)).toEqual({ statements: 1, findings: [] });
  });

  test('the database itself refuses a run beside a withdrawal, whichever comes first', async () => {
    const { importId } = await house.sell('B,1,2026-05-02,D1,S1,1,5000');
    const knowledge = await getKnowledge(house.db);
    const run = {
      ...knowledge,
      ...{ period: '2026-Q2', engineRevision: 1, versionIds: [], refused: [], lineCount: 0, digest: '', ranBy: null },
      ...{ ranAt: house.now().toISOString(), adjustsFrom: null, results: [] },
    };
    await withdraw(importId);
    await expect(house.db.transaction().execute((transaction) => insertRun(transaction, run))).rejects.toThrow(
      'runs: insert refused',
    );
    const later = await house.sell('C,1,2026-05-02,D1,S1,1,70');
    await house.run('2026-Q2');
    const record = await house.db
      .selectFrom('imports')
      .select('changeNumber')
      .where('id', '=', later.importId as number)
      .executeTakeFirstOrThrow();
    const withdrawal = { withdrawnIn: 1, withdrawnBy: null, withdrawnAt: house.now().toISOString(), reason };
    await expect(
      insertWithdrawal(house.db, {
        ...withdrawal,
        importId: later.importId as number,
        changeNumber: record.changeNumber as number,
      }),
    ).rejects.toThrow('import_withdrawals: insert refused');
  });
});
