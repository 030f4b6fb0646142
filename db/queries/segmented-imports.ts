import { sql } from 'kysely';
import type { Database } from '../connect.ts';

/** The accepted imports of sales lines, oldest first, of which a table of segments does not have every line. */
export async function listImportsWithout(
  db: Database,
  segments: 'line_segments' | 'document_segments',
): Promise<number[]> {
  const rows = await db
    .selectFrom('imports')
    .select('id')
    .where('kind', '=', 'sales')
    .where('changeNumber', 'is not', null)
    .where(
      sql<boolean>`new_rows <> (
        select coalesce(sum(line_count), 0) from ${sql.table(segments)} where import_id = imports.id)`,
    )
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
