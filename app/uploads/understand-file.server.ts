import { createHash } from 'node:crypto';
import type { Database } from '#db/connect.ts';
import { findColumnMapping } from '#db/queries/column-mappings.ts';
import { type ByteSource, previewTable, readText } from '../sales/index.server.ts';
import type { Mapping } from '../sales/index.ts';
import { columnsOf } from './import-columns.ts';
import { suggestMapping } from './suggest-mapping.ts';
import type { Understood } from './upload.ts';

/** So many rows are shown as they were read. */
const rowsShown = 10;

/**
 * What reading the beginning of a file makes of it, and under which headers the columns stand: as was said of this file,
 * else as is likely. Undefined where the file is no text, or has no header row.
 */
export async function understandFile(
  db: Database,
  { kind, source, mapping }: { kind: string; source: ByteSource; mapping: Mapping | undefined },
): Promise<{ understood: Understood; mapping: Mapping | undefined } | undefined> {
  const text = await readText(source);
  if (!text.ok) return undefined;
  const { encoding, sheet } = text;
  const columns = columnsOf(kind);
  if (columns.length === 0) return { understood: { encoding, headers: [], rows: [], reasons: {} }, mapping: undefined };
  const preview = await previewTable(text.text, columns, { rows: rowsShown, mapping });
  if (!preview) return undefined;
  const remembered = await findColumnMapping(db, kind, digestOfHeaders(preview.headers));
  const suggested = suggestMapping(columns, preview.headers, remembered);
  const isSaid = mapping !== undefined;
  return {
    understood: { encoding, sheet, ...preview, reasons: isSaid ? {} : suggested.reasons },
    mapping: mapping ?? suggested.mapping,
  };
}

/** Two files have the same header row where their names are the same, in whichever order. */
export function digestOfHeaders(headers: readonly string[]): string {
  const names = headers.map((header) => header.toLowerCase()).sort();
  return createHash('sha256').update(JSON.stringify(names)).digest('hex');
}
