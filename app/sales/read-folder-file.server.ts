import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { NumberedRow } from './distinct-rows.ts';
import { distinctRows } from './distinct-rows.ts';
import type { ErrorList } from './error-list.ts';
import { refusedFile, wholeFile } from './file-error.ts';
import type { Kind } from './kinds/kind.ts';
import { readTable } from './read-table.ts';
import { readTableText } from './read-text.server.ts';
import type { ReadWarning, RowError } from './row-error.ts';

export type FileError = { file: string } & RowError;
export type FileWarning = { file: string } & ReadWarning;

/** A folder that is being read, and what was found wrong in it so far. */
export type OpenFolder = { path: string; errors: ErrorList<FileError>; warnings: FileWarning[] };

/** The rows of one file, a key once. A file that is missing is empty. */
export async function readFolderRows<Row extends object>(
  folder: OpenFolder,
  kind: Kind<Row>,
): Promise<NumberedRow<Row>[]> {
  const rows: NumberedRow<Row>[] = [];
  await readFolderFile(folder, kind, (numbered) => rows.push(numbered));
  const distinct = distinctRows(rows, kind.key);
  addErrors(folder, `${kind.name}.csv`, distinct.errors);
  return distinct.rows;
}

/** Gives every good row of one file to `take`. */
export async function readFolderFile<Row>(
  folder: OpenFolder,
  kind: Kind<Row>,
  take: (numbered: NumberedRow<Row>) => void,
): Promise<void> {
  const file = `${kind.name}.csv`;
  const path = pathOfFile(folder, file);
  if (path === undefined) return;
  const text = await readTableText(path);
  if (!text.ok) return addErrors(folder, file, [refusedFile(text)]);
  const table = await readTable(text.text, kind);
  if (!table.ok) addErrors(folder, file, table.errors);
  else {
    for await (const { rows, errors } of table.parts) {
      addErrors(folder, file, errors);
      for (const numbered of rows) take(numbered);
    }
  }
  for (const warning of table.warnings) folder.warnings.push({ file, ...warning });
}

/** Undefined where the file is missing, and where it cannot be read, which is an error of the folder. */
export function pathOfFile(folder: OpenFolder, file: string): string | undefined {
  const path = join(folder.path, file);
  if (!existsSync(path)) return undefined;
  if (isReadable(path)) return path;
  addErrors(folder, file, [wholeFile('encoding', 'a file that can be read')]);
  return undefined;
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

export function addErrors(folder: OpenFolder, file: string, errors: readonly RowError[]): void {
  folder.errors.add(errors.map((error) => ({ file, ...error })));
}
