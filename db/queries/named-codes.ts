import type { Insertable } from 'kysely';
import type { LocalText } from '#app/i18n/index.ts';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';

export type NamedTable = 'productLines' | 'brands';
export type NamedCode = { code: string; title: LocalText };

/** Product lines or brands with what they are called, by code. */
export async function listNamedCodes(db: Database, table: NamedTable): Promise<NamedCode[]> {
  const rows = await db.selectFrom(table).select(['code', 'title']).orderBy('code').execute();
  return rows.map(read);
}

export async function findNamedCode(db: Database, table: NamedTable, code: string): Promise<NamedCode | undefined> {
  const row = await db.selectFrom(table).select(['code', 'title']).where('code', '=', code).executeTakeFirst();
  return row && read(row);
}

export async function insertNamedCode(transaction: Database, table: NamedTable, named: NamedCode): Promise<void> {
  const row: Insertable<Tables[NamedTable]> = { code: named.code, title: JSON.stringify(named.title) };
  await transaction.insertInto(table).values(row).execute();
}

/** Names a product line or a brand in the languages of the portal. */
export async function saveTitle(db: Database, table: NamedTable, code: string, title: LocalText): Promise<void> {
  await db
    .updateTable(table)
    .set({ title: JSON.stringify(title) })
    .where('code', '=', code)
    .execute();
}

function read({ code, title }: { code: string; title: string }): NamedCode {
  return { code, title: JSON.parse(title) as LocalText };
}
