import { operator } from '#app/identity/index.ts';
import { type ImportRequest, importFile } from '#app/sales/index.server.ts';
import type { ImportKind, ImportReport } from '#app/sales/index.ts';
import type { Database } from '#db/connect.ts';
import type { TestDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, useCopies } from '#test/support/migrated.ts';
import { bytesInPieces } from './text-pieces.ts';

export type World = {
  db: Database;
  url: string;
  load: (kind: ImportKind, text: string, options?: Options) => Promise<ImportReport>;
};
type Options = Partial<Omit<ImportRequest, 'kind' | 'source'>>;

export const importedAt = new Date('2026-11-24T10:00:00Z');

/** A fresh database for each test, with the schema in place and what `fill` loads. */
export function useWorld(
  database: TestDatabase,
  fill: (world: World) => Promise<unknown> = async () => {},
): () => World {
  let world: World;
  useCopies(database, {
    fill: async (open) => void (await fill(worldOn(open))),
    use: (open) => {
      world = worldOn(open);
    },
  });
  return () => world;
}

function worldOn({ db, url }: OpenDatabase): World {
  return { db, url, load: (kind, text, options) => loadText(db, kind, text, options) };
}

function loadText(db: Database, kind: ImportKind, text: string, options: Options = {}): Promise<ImportReport> {
  return importFile(db, {
    kind,
    source: bytesInPieces(Buffer.from(text), 1000),
    fileName: kind === 'programmes' ? 'programmes.json' : `${kind}.csv`,
    actor: operator,
    now: () => importedAt,
    ...options,
  });
}
