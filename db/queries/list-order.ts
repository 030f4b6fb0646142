import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** In which order a list stands: by a column, and by the key of its rows where that says the same. */
export type ListOrder<By extends string = string> = { by: By; descending: boolean };

/** Where in such a list a page begins: after the row with this value and key. */
export type ListPlace = { value: string; key: string };

/** Whether a row stands after a place. Neither column is ever null. */
export function standsAfter(
  { column, key, place }: { column: string; key: string; place: ListPlace },
  { descending }: Pick<ListOrder, 'descending'>,
): RawBuilder<boolean> {
  const sign = sql.raw(descending ? '<' : '>');
  return sql`(${sql.ref(column)}, ${sql.ref(key)}) ${sign} (${place.value}, ${place.key})`;
}

type LastRow = {
  table: string;
  /** What the list is sorted by; the key, which no two rows share, comes last. */
  columns: readonly string[];
  key: number;
  /** Whether the reader may see that row, called `last`: where he may not, nothing stands after it. */
  isSeen?: RawBuilder<SqlBool>;
};

/** Whether a row of a list stands after the one with a key. */
export function standsAfterRow(
  { table, columns, key, isSeen = sql`true` }: LastRow,
  { descending }: Pick<ListOrder, 'descending'>,
): RawBuilder<boolean> {
  const sign = sql.raw(descending ? '<' : '>');
  const of = (name: string) => sql.join(columns.map((column) => sql.ref(`${name}.${column}`)));
  const keyOfLast = sql.ref(`last.${columns.at(-1)}`);
  return sql`(${of(table)}) ${sign} (select ${of('last')} from ${sql.table(table)} as last
    where ${keyOfLast} = ${key} and ${isSeen})`;
}
