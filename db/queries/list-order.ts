import { type RawBuilder, sql } from 'kysely';

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
