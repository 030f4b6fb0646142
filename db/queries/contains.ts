import { sql } from 'kysely';

/** Whether a column contains a text, capitals and small letters alike; the signs that LIKE takes for others stand for themselves. */
export function contains(column: string, text: string) {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  return sql<boolean>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`;
}
