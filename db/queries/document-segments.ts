import { sql } from 'kysely';
import type { Database } from '../connect.ts';
import {
  type DocumentBatch,
  type DocumentRow,
  documentBatchBuilder,
  documentBatchFrom,
  documentBytes,
} from './document-batches.ts';
import { listImportsWithout } from './segmented-imports.ts';

/** The documents of the lines of one segment, in its order. They have to be made before. */
export async function getDocumentBatch(
  db: Database,
  { month, importId }: { month: string; importId: number },
): Promise<DocumentBatch> {
  const { bytes, lineCount, documents } = await db
    .selectFrom('documentSegments')
    .select(['bytes', 'lineCount', 'documents'])
    .where('month', '=', month)
    .where('importId', '=', importId)
    .executeTakeFirstOrThrow();
  return documentBatchFrom(bytes, lineCount, JSON.parse(documents) as string[]);
}

/** Makes those of every accepted import that lacks any: only programmes that go by documents or payments ask for them. */
export async function makeMissingDocumentSegments(db: Database): Promise<void> {
  for (const id of await listImportsWithout(db, 'document_segments')) await makeDocumentSegments(db, id);
}

type Row = DocumentRow & { id: number; date: string };
type Month = { builder: ReturnType<typeof documentBatchBuilder>; dueFrom: string | null; dueTo: string | null };

/** All of an import in one short transaction, so that it has all of them or none. */
async function makeDocumentSegments(db: Database, importId: number): Promise<void> {
  const months = new Map<string, Month>();
  for (let after = 0; ; ) {
    const rows = await listRowsOfImport(db, importId, after);
    for (const row of rows) addRow(months, row);
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
  }
  await db.transaction().execute(async (transaction) => {
    for (const [month, { builder, dueFrom, dueTo }] of months) {
      const batch = builder.build();
      await transaction
        .insertInto('documentSegments')
        .values({
          ...{ month, importId, lineCount: batch.count, dueFrom, dueTo },
          documents: JSON.stringify(batch.documents),
          bytes: documentBytes(batch),
        })
        .onConflict((conflict) => conflict.columns(['month', 'importId']).doNothing())
        .execute();
    }
  });
}

function addRow(months: Map<string, Month>, row: Row): void {
  const month = row.date.slice(0, 7);
  const known = months.get(month) ?? { builder: documentBatchBuilder(), dueFrom: null, dueTo: null };
  months.set(month, known);
  known.builder.add(row);
  const { due_date: due } = row;
  if (due === null) return;
  if (known.dueFrom === null || due < known.dueFrom) known.dueFrom = due;
  if (known.dueTo === null || due > known.dueTo) known.dueTo = due;
}

const rowsARead = 20_000;

async function listRowsOfImport(db: Database, importId: number, after: number): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select id, date, document, due_date, paid_date from sales_lines
    where import_id = ${importId} and id > ${after} order by id limit ${rowsARead}`.execute(db.withoutPlugins());
  return rows;
}
