import { sql } from 'kysely';
import type { Database } from '#db/connect.ts';

type StoredText = { table: string; column: string; text: string };

/** Every text of every table that contains one of these, capitals and small letters alike. */
export async function findStoredTexts(
  db: Database,
  name: 'sqlite' | 'postgres',
  wanted: readonly string[],
): Promise<StoredText[]> {
  const { rows: columns } = await (name === 'sqlite' ? sqliteColumns : postgresColumns).execute(db);
  const found: StoredText[] = [];
  for (const { tbl: table, col: column } of columns) {
    const { rows } = await sql<{ text: string | null }>`
      select ${sql.id(column)} as text from ${sql.id(table)}`.execute(db);
    for (const { text } of rows) {
      if (text !== null && wanted.some((each) => text.toLowerCase().includes(each.toLowerCase()))) {
        found.push({ table, column, text });
      }
    }
  }
  return found;
}

type Column = { tbl: string; col: string };

const sqliteColumns = sql<Column>`
  select t.name as tbl, c.name as col from sqlite_master t, pragma_table_info(t.name) c
  where t.type = 'table' and t.name not like 'sqlite_%' and lower(c.type) = 'text' order by 1, 2`;

const postgresColumns = sql<Column>`
  select table_name as tbl, column_name as col from information_schema.columns
  where table_schema = 'public' and data_type = 'text' order by 1, 2`;
