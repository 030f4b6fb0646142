import { afterAll, beforeAll, expect, test } from 'vitest';
import { findImport, listImports } from '#app/sales/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { importText } from '#test/support/imports.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';

const good = 'code,name\nD1,One\nD2,Two\n';
const manyMistakes = ['code,name,colour', ...Array.from({ length: 150 }, (_, index) => `D${index},,red`)].join('\n');

describeEachDatabase('imported files', (database) => {
  let open: OpenDatabase;
  let acceptedId: number;
  let refusedId: number;

  beforeAll(async () => {
    open = await openMigrated(database);
    const ada = await addPerson(open.db, 'Ada', 'administrator');
    const actor = { personId: ada.personId, name: 'person' } as const;
    acceptedId = (await importText(open.db, 'distributors', good, { actor })).importId as number;
    refusedId = (await importText(open.db, 'distributors', manyMistakes, { actor, fileName: 'bad.csv' }))
      .importId as number;
    await importText(open.db, 'distributors', good);
  });
  afterAll(() => open.close());

  const find = (id: number, page = 1) => findImport(open.db, { id, page, language: 'zh-Hans' });

  test('stand in the list, the newest first, with who imported them', async () => {
    const { imports, older } = await listImports(open.db, {});
    expect(imports).toMatchObject([
      { state: 'unchanged', newRows: 0, sameRows: 2, startedByName: null },
      { state: 'refused', fileName: 'bad.csv', newRows: 0, startedByName: 'Ada' },
      { state: 'accepted', kind: 'distributors', rowsRead: 2, newRows: 2, startedByName: 'Ada' },
    ]);
    expect(older).toBeUndefined();
    expect((await listImports(open.db, { before: refusedId })).imports.map(({ id }) => id)).toEqual([acceptedId]);
  });

  test('have a report without mistakes when they were accepted', async () => {
    expect(await find(acceptedId)).toMatchObject({ state: 'accepted', errors: [], errorCount: 0, warnings: [] });
  });

  test('have every mistake in the reader’s language, page by page', async () => {
    const first = await find(refusedId);
    expect(first).toMatchObject({ state: 'refused', errorCount: 150, errorsOnRecord: 150 });
    expect(first?.warnings).toEqual(['未识别的列 colour，已忽略。']);
    expect(first?.errors).toHaveLength(100);
    expect(first?.errors[0]).toMatchObject({ row: 2, column: 'name', value: '', expected: '必填，不得为空' });
    expect((await find(refusedId, 2))?.errors.map(({ row }) => row)).toEqual([...Array(50).keys()].map((n) => n + 102));
    expect(await find(refusedId, 3)).toBeUndefined();
  });

  test('that there are not are not found', async () => {
    expect(await find(99)).toBeUndefined();
  });
});
