import { type Actor, operator } from '#app/identity/index.ts';
import { importFile } from '#app/sales/index.server.ts';
import type { ImportKind, ImportReport } from '#app/sales/index.ts';
import type { Database } from '#db/connect.ts';

type Options = { actor?: Actor; now?: Date; fileName?: string; acceptValid?: boolean };

/** Imports a text as if it were a file. */
export function importText(db: Database, kind: ImportKind, text: string, options: Options = {}): Promise<ImportReport> {
  const { actor = operator, now = new Date('2026-11-24T10:00:00Z'), acceptValid } = options;
  return importFile(db, {
    kind,
    fileName: options.fileName ?? `${kind}.${kind === 'programmes' ? 'json' : 'csv'}`,
    source: async function* () {
      yield Buffer.from(text);
    },
    actor,
    now: () => now,
    acceptValid,
  });
}
