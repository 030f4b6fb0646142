import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#db/connect.ts';
import { isPostgres } from '#db/migrations/dialect.ts';
import { beginsWith, bytewise } from '#db/queries/begins-with.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';

describeEachDatabase('what begins with a text', (database) => {
  let open: OpenDatabase;
  beforeAll(async () => {
    open = await openMigrated(database);
    const codes = ['A', 'A%1', 'A_1', 'AB', 'Ab', 'B', 'a1', '上海', '上海1', '上', 'A\u{10FFFD}'];
    await open.db
      .insertInto('distributors')
      .values(codes.map((code) => ({ code })))
      .execute();
  });
  afterAll(() => open?.close());

  test.each([
    ['A', ['A', 'A%1', 'AB', 'A_1', 'Ab', 'A\u{10FFFD}']],
    ['A%', ['A%1']],
    ['A_', ['A_1']],
    ['a', ['a1']],
    ['上海', ['上海', '上海1']],
    ['C', []],
  ])('%s is told sign for sign', async (text, codes) => {
    const rows = await open.db
      .selectFrom('distributors')
      .select('code')
      .where(beginsWith(open.db, 'code', text))
      .orderBy(bytewise(open.db, 'code'))
      .execute();
    expect(rows.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ['salesLines', 'document'],
    ['statements', 'number'],
  ] as const)('an index finds it in %s', async (table, column) => {
    const query = open.db
      .selectFrom(table)
      .select('id')
      .where(beginsWith(open.db, column, 'A'))
      .orderBy(bytewise(open.db, column))
      .limit(1)
      .compile();
    const plan = await planOf(open.db, query);
    expect(plan).toMatch(isPostgres(open.db) ? /Index Cond/ : /SEARCH/);
    expect(plan).not.toMatch(/Seq Scan|SCAN|Sort|TEMP B-TREE/);
  });
});

/** How the database would answer, were the table too large to be read whole. */
async function planOf(db: Database, query: { sql: string; parameters: readonly unknown[] }): Promise<string> {
  return db.transaction().execute(async (transaction) => {
    if (isPostgres(db)) await sql`set local enable_seqscan = off`.execute(transaction);
    const words = isPostgres(db) ? 'explain' : 'explain query plan';
    const { rows } = await transaction.executeQuery<Record<string, string>>({
      ...(query as Parameters<typeof transaction.executeQuery>[0] & object),
      sql: `${words} ${query.sql}`,
    } as never);
    return rows.flatMap((row) => Object.values(row)).join('\n');
  });
}
