import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  checkAgain,
  confirmUpload,
  discardUpload,
  exportMistakes,
  findUploadedFile,
  importUpload,
  saveMapping,
} from '#app/uploads/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { useHouse } from '#test/support/house.ts';
import {
  badLine,
  fillForUploads,
  goodLine,
  salesOf,
  type UploadHouse,
  type UploadPeople,
  uploadHouseOn,
} from './upload-house.ts';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const german = 'Beleg;Position;Datum;经销商;Artikel;Menge;净额\nSO9;1;2026-09-01;D1;P1;2;100.00\n';
const germanColumns = {
  document: 'Beleg',
  line: 'Position',
  date: 'Datum',
  distributor: '经销商',
  sku: 'Artikel',
  quantity: 'Menge',
  net_amount: '净额',
};

const wrongFiles: [name: string, parts: Parameters<UploadHouse['send']>[1], mistakes: unknown][] = [
  [
    'nothing',
    [],
    [
      { field: 'kind', problem: 'no-kind' },
      { field: 'file', problem: 'missing' },
    ],
  ],
  [
    'a picture',
    [
      { name: 'kind', body: 'sales' },
      { name: 'file', fileName: 'sales.csv', body: png },
    ],
    [{ field: 'file', problem: 'picture' }],
  ],
  [
    'a PDF',
    [
      { name: 'kind', body: 'sales' },
      { name: 'file', fileName: 'a.csv', body: '%PDF-1.7' },
    ],
    [{ field: 'file', problem: 'pdf' }],
  ],
  [
    'a program',
    [
      { name: 'kind', body: 'sales' },
      { name: 'file', fileName: 'a.csv', body: '\x7fELF\x02' },
    ],
    [{ field: 'file', problem: 'program' }],
  ],
  [
    'an empty file',
    [
      { name: 'kind', body: 'sales' },
      { name: 'file', fileName: 'a.csv', body: '' },
    ],
    [{ field: 'file', problem: 'empty' }],
  ],
  [
    'two files',
    [
      { name: 'kind', body: 'sales' },
      { name: 'file', fileName: 'a.csv', body: 'a' },
      { name: 'file', fileName: 'b.csv', body: 'b' },
    ],
    [{ field: 'file', problem: 'several' }],
  ],
  [
    'a kind that there is not',
    [
      { name: 'kind', body: 'constructor' },
      { name: 'file', fileName: 'a.csv', body: 'a' },
    ],
    [{ field: 'kind', problem: 'no-kind' }],
  ],
  [
    'a kind that one may not import',
    [
      { name: 'kind', body: 'programmes' },
      { name: 'file', fileName: 'a.json', body: '[]' },
    ],
    [{ field: 'kind', problem: 'no-kind' }],
  ],
];

describeEachDatabase('a file that is handed in', (database) => {
  let house: UploadHouse;
  let people: UploadPeople;
  useHouse(database, {
    use: (one) => {
      house = uploadHouseOn(one, people);
    },
    fill: async (one) => {
      people = await fillForUploads(one);
    },
  });

  const confirm = async (id: number, choice = 'whole', viewer = house.people.finance, revision = 1) =>
    confirmUpload(house.db, viewer, { id, revision, choice, now: house.now() });
  const map = (id: number, mapping: Record<string, string>, { viewer = house.people.finance, revision = 1 } = {}) =>
    saveMapping(house.db, viewer, { id, revision, headerOf: (column) => mapping[column] ?? '', now: house.now() });

  test('is read, counted and told as it was understood, and counts for nothing', async () => {
    const before = await house.salesLines();
    const id = await house.check('sales', salesOf(goodLine, 'SO1,2,2026-09-02,D2,P2,1,50.00'));
    const page = await house.page(id);
    expect(page).toMatchObject({
      state: 'checked',
      kind: 'sales',
      fileName: 'a.csv',
      size: 118,
      createdByName: 'Finance Clerk',
      mayDecide: true,
      isFree: true,
      work: undefined,
      check: { rows: 2, new: 2, same: 0, mistakes: 0, kept: 0, isReadable: true, warnings: [], choice: 'whole' },
      understood: {
        encoding: 'UTF-8',
        separator: ',',
        headers: ['document', 'line', 'date', 'distributor', 'sku', 'quantity', 'net_amount'],
        rows: [
          ['SO1', '1', '2026-09-01', 'D1', 'P1', '2', '100.00'],
          ['SO1', '2', '2026-09-02', 'D2', 'P2', '1', '50.00'],
        ],
      },
      mistakes: [],
    });
    expect(page.columns.slice(0, 2)).toEqual([
      {
        name: 'document',
        required: true,
        header: 'document',
        meaning: 'The number of the invoice, order or credit note',
      },
      {
        name: 'line',
        required: true,
        header: 'line',
        meaning: 'The line within the document; with the document it is known again',
      },
    ]);
    expect(await house.salesLines()).toEqual(before);
    expect((await house.page(id, { viewer: house.people.auditor })).mayDecide).toBe(false);
  });

  test('is imported once it was confirmed, for the person who did', async () => {
    const id = await house.check('sales', salesOf(goodLine));
    const by = house.people.admin;
    expect(await confirm(id, 'whole', by)).toEqual({ kind: 'confirmed' });
    expect((await house.page(id)).work).toBe('queued');
    await house.work();
    const { state, importId, jobState } = await house.record(id);
    expect([state, jobState]).toEqual(['imported', 'done']);
    const row = await house.db.selectFrom('imports').selectAll().where('id', '=', importId).executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      kind: 'sales',
      state: 'accepted',
      newRows: 1,
      startedBy: by.personId,
      fileName: 'a.csv',
    });
    expect(await house.salesLines()).toEqual(['SO1']);
    expect((await house.audited()).slice(-3)).toEqual([
      `${house.people.finance.personId} upload-received upload ${id}`,
      `${by.personId} upload-confirmed upload ${id}`,
      `${by.personId} import-accepted import ${importId}`,
    ]);
  });

  test('with mistakes tells each of them, and its good rows are imported where that is chosen', async () => {
    const id = await house.check('sales', salesOf(goodLine, badLine));
    const { check, mistakes } = await house.page(id);
    expect(check).toMatchObject({ rows: 2, new: 1, mistakes: 1, choice: 'good-rows' });
    expect(mistakes.map(({ row, column, value, expected }) => [row, column, value, expected])).toEqual([
      [3, 'date', '01/02/2026', 'A date written YYYY-MM-DD; this could mean 2026-01-02 or 2026-02-01'],
    ]);
    expect(await confirm(id, 'whole')).toEqual({ kind: 'changed' });
    expect(await confirm(id, 'good-rows')).toEqual({ kind: 'confirmed' });
    await house.work();
    expect((await house.record(id)).state).toBe('imported');
    expect(await house.salesLines()).toEqual(['SO1']);
  });

  test('that cannot be read to its end cannot be imported, not even in part', async () => {
    const id = await house.check('sales', salesOf(goodLine, 'SO2,1,"2026'));
    expect((await house.page(id)).check).toMatchObject({ mistakes: 1, isReadable: false, choice: 'none' });
    for (const choice of ['whole', 'good-rows', 'none', 'anything']) {
      expect(await confirm(id, choice)).toEqual({ kind: 'changed' });
    }
    expect((await house.record(id)).state).toBe('checked');
  });

  test('confirmed by two people at once is imported once', async () => {
    const id = await house.check('sales', salesOf(goodLine));
    const answers = await Promise.all([confirm(id), confirm(id, 'whole', house.people.brand)]);
    expect(answers).toEqual([{ kind: 'confirmed' }, { kind: 'confirmed' }]);
    await house.work();
    expect(await confirm(id)).toEqual({ kind: 'confirmed' });
    await house.work();
    const jobs = await house.db.selectFrom('jobs').select('kind').where('kind', '=', 'import-upload').execute();
    const imports = await house.db.selectFrom('imports').select('id').where('kind', '=', 'sales').execute();
    expect([jobs.length, imports.length, await house.salesLines()]).toEqual([1, 1, ['SO1']]);
  });

  test('whose job is taken by two workers at once is imported once', async () => {
    const id = await house.check('targets', 'distributor,name,period,value\nD1,volume,2026-Q1,5\n');
    await confirm(id);
    const later = () => {
      throw new Error('later');
    };
    const tools = { actor: { personId: 1, name: 'person' as const }, now: house.now, progress: async () => {}, later };
    const both = await Promise.allSettled([1, 2].map(() => importUpload(house.db, { uploadId: id, ...tools })));
    expect(both.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    const imports = await house.db.selectFrom('imports').select('state').where('kind', '=', 'targets').execute();
    expect(imports).toEqual([{ state: 'accepted' }]);
    const targets = await house.db.selectFrom('targets').select('id').execute();
    expect(targets.length).toBe(1);
  });

  test('of an import that was cut off is imported by the next attempt, once', async () => {
    const id = await house.check('sales', salesOf(goodLine));
    await confirm(id);
    const cutOff = () => Promise.reject(new Error('killed'));
    const tools = { actor: { personId: house.people.finance.personId, name: 'person' as const }, now: house.now };
    const later = () => {
      throw new Error('later');
    };
    await expect(importUpload(house.db, { uploadId: id, ...tools, progress: cutOff, later })).rejects.toThrow('killed');
    expect([await house.salesLines(), (await house.record(id)).state]).toEqual([[], 'importing']);
    await house.work();
    expect([await house.salesLines(), (await house.record(id)).state]).toEqual([['SO1'], 'imported']);
  });

  test('is not imported for someone who may not any more when it comes to it', async () => {
    const id = await house.check('sales', salesOf(goodLine));
    await confirm(id);
    await house.db
      .updateTable('memberships')
      .set({ endedAt: '2026-11-24T10:00:00.000Z' })
      .where('personId', '=', house.people.finance.personId)
      .execute();
    await house.work();
    const { state, decidedBy, jobId } = await house.record(id);
    expect([state, decidedBy, await house.salesLines()]).toEqual(['checked', null, []]);
    const job = await house.db.selectFrom('jobs').select('result').where('id', '=', jobId).executeTakeFirst();
    expect(job).toEqual({ result: '{"refused":"not-allowed"}' });
  });

  test('is decided by nobody who may not import its kind', async () => {
    const id = await house.check('sales', salesOf(goodLine));
    const programme = await house.check('programmes', '[]', { by: house.people.brand, fileName: 'p.json' });
    const { finance, auditor, distributor } = house.people;
    const before = [await house.record(id), await house.record(programme), await house.audited()];
    for (const [one, viewer] of [
      [id, auditor],
      [id, distributor],
      [programme, finance],
      [999, finance],
    ] as const) {
      expect(await confirm(one, 'whole', viewer)).toEqual({ kind: 'not-found' });
      expect(await map(one, germanColumns, { viewer })).toEqual({ kind: 'not-found' });
      expect(await checkAgain(house.db, viewer, { id: one, now: house.now() })).toEqual({ kind: 'not-found' });
      expect(await discardUpload(house.db, viewer, { id: one, now: house.now() })).toEqual({ kind: 'not-found' });
    }
    expect([await house.record(id), await house.record(programme), await house.audited()]).toEqual(before);
  });

  test('of programmes arrives as drafts', async () => {
    const ten = {
      ...{ code: 'TEN', title: { en: 'Ten' }, currency: 'USD', period: 'quarter', basis: { of: 'amount' } },
      ...{ effective: { from: '2026-01-01', to: '2026-12-31' }, bands: [{ percent: '10' }] },
    };
    const id = await house.check('programmes', JSON.stringify([ten]), { by: house.people.brand, fileName: 'p.json' });
    const page = await house.page(id, { viewer: house.people.brand });
    expect(page).toMatchObject({ check: { rows: 1, new: 1, choice: 'whole' }, columns: [], mayDecide: true });
    await confirm(id, 'whole', house.people.brand);
    await house.work();
    const versions = await house.db.selectFrom('programmeVersions').select('number').execute();
    expect([versions, (await house.record(id)).state]).toEqual([[{ number: 1 }], 'imported']);
  });

  test('is removed with its bytes when it is discarded, and then nothing more is decided of it', async () => {
    const before = await house.stored();
    const id = await house.check('sales', salesOf(goodLine, badLine));
    expect(await house.stored()).not.toEqual(before);
    expect(await discardUpload(house.db, house.people.brand, { id, now: house.now() })).toEqual({ kind: 'discarded' });
    expect(await house.stored()).toEqual(before);
    expect(await house.record(id)).toMatchObject({ state: 'discarded', fileId: null });
    expect(await findUploadedFile(house.db, { id, readsOn: async () => true })).toBeUndefined();
    expect(await exportMistakes(house.db, { id, language: 'en' })).toBeUndefined();
    expect(await confirm(id, 'good-rows')).toEqual({ kind: 'changed' });
    expect(await map(id, germanColumns)).toEqual({ kind: 'changed' });
    await checkAgain(house.db, house.people.brand, { id, now: house.now() });
    expect((await house.record(id)).state).toBe('discarded');
    expect((await house.audited()).at(-1)).toBe(`${house.people.brand.personId} upload-discarded upload ${id}`);
  });

  test('is not discarded while it is imported, and not once it was', async () => {
    const id = await house.check('sales', salesOf(goodLine));
    await confirm(id);
    expect(await discardUpload(house.db, house.people.finance, { id, now: house.now() })).toEqual({ kind: 'changed' });
    await house.work();
    expect(await discardUpload(house.db, house.people.finance, { id, now: house.now() })).toEqual({ kind: 'changed' });
    const discarding = house.db.updateTable('uploads').set({ state: 'checked', importId: null }).where('id', '=', id);
    await expect(discarding.execute()).rejects.toThrow('uploads: update refused, these rows are final');
    expect(await house.salesLines()).toEqual(['SO1']);
  });

  test('is compared with the record anew, and what was seen before is not what is confirmed', async () => {
    const id = await house.check('sales', salesOf(goodLine));
    await house.sell(goodLine);
    await checkAgain(house.db, house.people.finance, { id, now: house.now() });
    await house.work();
    expect((await house.page(id)).check).toMatchObject({ new: 0, same: 1, choice: 'nothing-new' });
    expect(await confirm(id)).toEqual({ kind: 'changed' });
    expect(await confirm(id, 'nothing-new', house.people.finance, 2)).toEqual({ kind: 'confirmed' });
    await house.work();
    expect([(await house.record(id)).state, await house.salesLines()]).toEqual(['imported', ['SO1']]);
  });

  test('whose stored bytes are not what was handed in is not imported', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const id = await house.check('sales', salesOf(goodLine));
    await confirm(id);
    const { fileId } = await house.record(id);
    const bytes = Buffer.from(salesOf(goodLine.replace('100.00', '900.00')));
    await house.db.updateTable('fileChunks').set({ bytes }).where('fileId', '=', fileId).execute();
    await house.work();
    const page = await house.page(id);
    expect([page.state, page.work, page.isFree, await house.salesLines()]).toEqual(['importing', 'failed', true, []]);
    logged.mockRestore();
  });

  describe('that calls its columns otherwise', () => {
    test('is read by common names in three languages, and the rest is matched by hand, once', async () => {
      const id = await house.check('sales', german);
      const page = await house.page(id);
      expect(page.understood).toMatchObject({
        separator: ';',
        reasons: { line: 'near', distributor: 'near', net_amount: 'near' },
      });
      expect(page.check).toMatchObject({ choice: 'none', mistakes: 4 });
      expect(page.mistakes.map(({ row, column }) => [row, column])).toEqual(
        ['document', 'date', 'sku', 'quantity'].map((column) => [1, column]),
      );
      expect(await map(id, germanColumns)).toEqual({ kind: 'saved' });
      expect(await confirm(id, 'whole', house.people.finance, 2)).toEqual({ kind: 'changed' });
      await house.work();
      expect((await house.page(id)).check).toMatchObject({ new: 1, mistakes: 0, choice: 'whole' });
      expect(await confirm(id, 'whole', house.people.finance, 2)).toEqual({ kind: 'confirmed' });
      await house.work();
      expect(await house.salesLines()).toEqual(['SO9']);

      const another = await house.check('sales', german.replace('SO9', 'SO10').replaceAll(';', '\t'));
      const next = await house.page(another);
      expect(next.check).toMatchObject({ new: 1, mistakes: 0, choice: 'whole' });
      expect(next.understood?.reasons).toEqual(
        Object.fromEntries(Object.keys(germanColumns).map((column) => [column, 'remembered'])),
      );
      const audited = await house.audited();
      expect(audited).toContain(`${house.people.finance.personId} columns-mapped upload ${id}`);
    });

    test('is told its mistakes by its own headers', async () => {
      const id = await house.check('sales', german.replace('2026-09-01', '1.9.26').replace('D1', 'NOBODY'));
      await map(id, germanColumns);
      await house.work();
      const { mistakes } = await house.page(id);
      expect(mistakes.map(({ row, column, value }) => [row, column, value])).toEqual([[2, 'Datum', '1.9.26']]);
    });

    test('is not matched to a header that it lacks, nor two columns to one', async () => {
      const id = await house.check('sales', german);
      const before = await house.record(id);
      const wrong = { ...germanColumns, sku: 'Beleg', territory: 'Gebiet' };
      expect(await map(id, wrong)).toEqual({
        kind: 'mistakes',
        mistakes: [
          { column: 'sku', problem: 'taken-twice' },
          { column: 'territory', problem: 'no-such-header' },
        ],
      });
      expect(await map(id, germanColumns, { revision: 7 })).toEqual({ kind: 'changed' });
      expect(await house.record(id)).toEqual(before);
    });
  });

  describe('of which something is wrong as a file', () => {
    test('is answered at the field, and nothing is left of it', async () => {
      const before = [await house.stored(), await house.audited()];
      for (const [name, parts, mistakes] of wrongFiles) {
        expect(await house.send(house.people.finance, parts), name).toMatchObject({ kind: 'mistakes', mistakes });
        expect([await house.stored(), await house.audited()], name).toEqual(before);
      }
      expect(await house.db.selectFrom('uploads').select('id').execute()).toEqual([]);
      expect(await house.db.selectFrom('jobs').select('id').execute()).toEqual([]);
    });

    test('bytes that are no text are told so, and cannot be imported', async () => {
      const id = await house.check('sales', Uint8Array.from([0x41, 0xff, 0xff, 0xff, 0x0a]));
      const page = await house.page(id);
      expect([page.understood, page.columns, page.check?.choice]).toEqual([null, [], 'none']);
      expect(page.mistakes.map(({ row, expected }) => [row, expected])).toEqual([
        [0, 'A text in UTF-8, UTF-16 or GB18030'],
      ]);
    });

    test('a name with folders and signs that cannot be seen is kept as a name', async () => {
      const id = await house.upload('sales', salesOf(goodLine), { fileName: '..\\..\\C:\\win/evil\u202Evsc.csv' });
      expect((await house.record(id)).fileName).toBe('evilvsc.csv');
    });
  });

  test('is told all of its mistakes page by page, and in a file whose texts are no formulas', async () => {
    const lines = Array.from({ length: 250 }, (_, index) => `SO${index},1,2026-09-01,=D9,P1,1,1.00`);
    const id = await house.check('sales', salesOf(...lines));
    const last = await house.page(id, { page: 5 });
    expect(last.check).toMatchObject({ mistakes: 250, kept: 250, choice: 'none' });
    expect([last.mistakes.length, last.mistakes[0]?.row, last.mistakes[0]?.value]).toEqual([50, 202, '=D9']);
    expect(await house.page(id, { page: 6 })).toBeUndefined();
    const { text = '' } = (await exportMistakes(house.db, { id, language: 'zh-Hans' })) ?? {};
    const rows = text.split('\r\n');
    expect(rows.slice(0, 2)).toEqual(['\uFEFFrow,column,value,expected', "2,distributor,'=D9,系统中没有该经销商"]);
    expect(rows.length).toBe(252);
  });

  test('is given back as it was handed in', async () => {
    const body = salesOf(goodLine, badLine).repeat(9_000);
    const id = await house.upload('sales', body);
    const file = await findUploadedFile(house.db, { id, readsOn: async () => true });
    expect([file?.name, file?.size]).toEqual(['a.csv', body.length]);
    expect(await new Response(file?.stream).text()).toBe(body);
    const gone = await findUploadedFile(house.db, { id, readsOn: async () => false });
    expect(await new Response(gone?.stream).text()).toBe('');
  });

  describe('while others work', () => {
    let logged: ReturnType<typeof vi.spyOn>;
    beforeEach(() => {
      logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    });
    afterEach(() => logged.mockRestore());

    test('two files of sales lines are imported, one after the other', async () => {
      const first = await house.check('sales', salesOf(goodLine));
      const second = await house.check('sales', salesOf(goodLine.replace('SO1', 'SO2')));
      await confirm(first);
      await confirm(second, 'whole', house.people.brand);
      await Promise.all([house.work(), house.work()]);
      for (let round = 0; round < 5; round += 1) {
        await house.db.updateTable('jobs').set({ leaseUntil: null }).where('state', '=', 'queued').execute();
        await house.work();
      }
      expect([(await house.record(first)).state, (await house.record(second)).state]).toEqual(['imported', 'imported']);
      expect((await house.salesLines()).sort()).toEqual(['SO1', 'SO2']);
      const states = await house.db.selectFrom('imports').select('state').where('kind', '=', 'sales').execute();
      expect(states).toEqual([{ state: 'accepted' }, { state: 'accepted' }]);
      expect(logged.mock.calls).toEqual([]);
    });

    test('a file is put off while another import of sales lines lives, and nothing is refused', async () => {
      const id = await house.check('sales', salesOf(goodLine));
      await confirm(id);
      const at = new Date().toISOString();
      const other = await house.db
        .insertInto('imports')
        .values({
          kind: 'sales',
          fileName: 'b.csv',
          startedBy: null,
          startedAt: at,
          heartbeatAt: at,
          state: 'staging',
          rowsRead: 0,
          newRows: 0,
          sameRows: 0,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      let beat = 0;
      const heart = setInterval(() => {
        beat += 1;
        const heartbeatAt = new Date(Date.parse(at) + beat).toISOString();
        house.db
          .updateTable('imports')
          .set({ heartbeatAt })
          .where('id', '=', other.id)
          .execute()
          .catch(() => {});
      }, 50);
      await house.work();
      clearInterval(heart);
      const { state, jobState } = await house.record(id);
      expect([state, jobState, await house.salesLines()]).toEqual(['importing', 'queued', []]);
      await house.db
        .updateTable('imports')
        .set({ state: 'refused', finishedAt: at })
        .where('id', '=', other.id)
        .execute();
      await house.db.updateTable('jobs').set({ leaseUntil: null }).where('state', '=', 'queued').execute();
      await house.work();
      expect([(await house.record(id)).state, await house.salesLines()]).toEqual(['imported', ['SO1']]);
    });

    test('a file and a run go on beside each other', async () => {
      await house.rule({
        ...{ code: 'TEN', title: { en: 'Ten' }, currency: 'USD', period: 'quarter', basis: { of: 'amount' } },
        ...{ effective: { from: '2026-01-01', to: '2026-12-31' }, bands: [{ percent: '10' }] },
      });
      const id = await house.check('sales', salesOf(goodLine));
      await confirm(id);
      const [, ran] = await Promise.all([house.work(), house.run('2026-Q3')]);
      expect(ran.kind).toBe('ran');
      expect([(await house.record(id)).state, await house.salesLines()]).toEqual(['imported', ['SO1']]);
    });
  });
});
