import type { Database } from '#db/connect.ts';
import { renewImport } from '#db/queries/imports.ts';
import {
  type FoundLine,
  type LineKey,
  listLinesByKey,
  type StoredLine,
  stageSalesLines,
} from '#db/queries/staged-lines.ts';
import { lineConflict } from './distinct-lines.ts';
import type { NumberedRow } from './distinct-rows.ts';
import type { RowError } from './row-error.ts';
import type { SalesLine } from './sales-key.ts';
import { addTerritories, type SalesReferences } from './sales-references.server.ts';
import { differingStoredColumns, toStoredLine } from './stored-line.server.ts';

export type StagedChunk = { newRows: number; sameRows: number; errors: RowError[] };

type ChunkLine = NumberedRow<SalesLine> & { stored: StoredLine };

/**
 * Stages a chunk of lines under an import in one short transaction. A line whose key is known, on record or from an
 * earlier row, is a repetition if it says the same and an error if not. Throws when the import has been given up.
 */
export async function stageChunk(
  db: Database,
  importId: number,
  rows: readonly NumberedRow<SalesLine>[],
  { references, heartbeat }: { references: SalesReferences; heartbeat: Parameters<typeof renewImport>[2] },
): Promise<StagedChunk> {
  return db.transaction().execute(async (transaction) => {
    if (!(await renewImport(transaction, importId, heartbeat))) {
      throw new Error(`import ${importId} was given up, because it had not answered for a while`);
    }
    await addTerritories(
      transaction,
      references,
      rows.map(({ value }) => value.territory),
    );
    const lines = rows.map(({ row, value }) => ({ row, value, stored: toStoredLine(value, references) }));
    const { firsts, sameRows, errors } = withinChunk(lines);
    const stored = [...firsts.values()].map((line) => line.stored);
    const newRows = await stageSalesLines(transaction, importId, stored);
    const chunk = { newRows, sameRows, errors };
    if (newRows === stored.length) return chunk;
    const known = knownBefore(await listLinesByKey(transaction, stored), importId, newRows);
    for (const found of known) {
      const line = firsts.get(keyOf(found)) as ChunkLine;
      const columns = differingStoredColumns(found, line.stored);
      const other = found.importId === importId ? 'earlier-row' : 'record';
      if (columns.length > 0) chunk.errors.push(lineConflict(line, columns, other));
      else chunk.sameRows += 1;
    }
    return chunk;
  });
}

/** The first line of each key; the others of the chunk are repetitions or errors. */
function withinChunk(lines: readonly ChunkLine[]) {
  const firsts = new Map<string, ChunkLine>();
  const errors: RowError[] = [];
  let sameRows = 0;
  for (const line of lines) {
    const key = keyOf(line.stored);
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, line);
      continue;
    }
    const columns = differingStoredColumns(first.stored, line.stored);
    if (columns.length > 0) errors.push(lineConflict(line, columns, first.row));
    else sameRows += 1;
  }
  return { firsts, sameRows, errors };
}

/** Of the lines found, those that were there before: the newest ids of our own are the lines that were staged just now. */
function knownBefore(found: readonly FoundLine[], importId: number, stagedNow: number): FoundLine[] {
  const own = found.filter((line) => line.importId === importId).sort((a, b) => b.id - a.id);
  return [...found.filter((line) => line.importId !== importId), ...own.slice(stagedNow)];
}

function keyOf({ source, document, line, keyDistributorId }: LineKey): string {
  return `${source}\n${keyDistributorId}\n${line}\n${document}`;
}
