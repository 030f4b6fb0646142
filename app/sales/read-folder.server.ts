import { statSync } from 'node:fs';
import type { CalculationInputs } from '#app/rebates/index.ts';
import type { NumberedRow } from './distinct-rows.ts';
import { createErrorList } from './error-list.ts';
import { wholeFile } from './file-error.ts';
import { folderInputs, type LineNames } from './folder-inputs.server.ts';
import { kinds } from './kinds/index.ts';
import {
  addErrors,
  type FileError,
  type FileWarning,
  type OpenFolder,
  readFolderRows,
} from './read-folder-file.server.ts';
import { readFolderLines } from './read-folder-lines.server.ts';
import { readFolderPayments } from './read-folder-payments.server.ts';
import { readFolderProgrammes } from './read-folder-programmes.server.ts';

export type FolderTables = Awaited<ReturnType<typeof readTables>>;

export type ReadFolder =
  | { ok: true; inputs: CalculationInputs; lineNames: LineNames; warnings: FileWarning[] }
  | { ok: false; errors: FileError[]; errorCount: number; warnings: FileWarning[] };

/**
 * Reads a folder of the files of REBATES.md §4 into the inputs of a calculation, with no database. Files that are
 * missing are empty; distributors and products that only other files name are taken as they are, each SKU its own
 * product line. With `roundAmounts`, amounts with too many digits are rounded half-up and a warning says by how much.
 */
export async function readFolder(path: string, { roundAmounts = false } = {}): Promise<ReadFolder> {
  const folder: OpenFolder = { path, errors: createErrorList(), warnings: [] };
  const { errors, warnings } = folder;
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    addErrors(folder, path, [wholeFile('empty-file', 'a folder')]);
    return { ok: false, errors: errors.kept(), errorCount: errors.count(), warnings };
  }
  const tables = await readTables(folder, roundAmounts);
  if (errors.count() > 0) return { ok: false, errors: errors.kept(), errorCount: errors.count(), warnings };
  return { ok: true, ...folderInputs(tables), warnings };
}

async function readTables(folder: OpenFolder, roundAmounts: boolean) {
  const programmes = await readFolderProgrammes(folder);
  const distributors = await readFolderRows(folder, kinds.distributors);
  const products = await readFolderRows(folder, kinds.products);
  const stages = await readFolderRows(folder, kinds.stages);
  const lines = await readFolderLines(folder, { programmes, distributors, roundAmounts });
  return {
    programmes,
    distributors,
    products,
    stages: valuesOf(stages),
    lines,
    payments: await readFolderPayments(folder, { programmes, lines, roundAmounts }),
    targets: valuesOf(await readFolderRows(folder, kinds.targets)),
    scores: valuesOf(await readFolderRows(folder, kinds.scores)),
    rates: valuesOf(await readFolderRows(folder, kinds.rates)),
    certificates: valuesOf(await readFolderRows(folder, kinds.certificates)),
    breaches: valuesOf(await readFolderRows(folder, kinds.breaches)),
  };
}

function valuesOf<Row>(rows: readonly NumberedRow<Row>[]): Row[] {
  return rows.map(({ value }) => value);
}
