import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { importFile } from '#app/sales/index.server.ts';
import {
  type ImportKind,
  type ImportReport,
  importKinds,
  isImportKind,
  permissionToImport,
  reportToJson,
} from '#app/sales/index.ts';
import { requireActor } from './acting.ts';
import { withDatabase } from './database.ts';
import { errorLine } from './error-line.ts';
import { RefusedError, UsageError } from './usage.ts';

const options = {
  'dry-run': { type: 'boolean' },
  'accept-valid': { type: 'boolean' },
  'round-amounts': { type: 'boolean' },
  json: { type: 'boolean' },
  as: { type: 'string' },
} as const;

/** `import KIND FILE`: imports a file into the database and reports what it found; exit 1 when the file was refused. */
export async function importCommand(argv: string[]): Promise<0 | 1> {
  const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
  const [kindText, path, ...more] = positionals;
  if (kindText === undefined || path === undefined || more.length > 0) throw new UsageError('import KIND FILE');
  const kind = readKind(kindText);
  await requireFile(path);
  const report = await withDatabase(async (db) =>
    importFile(db, {
      kind,
      source: path,
      fileName: path,
      actor: await requireActor(db, { as: values.as, needs: permissionToImport(kind), isOpenToOperator: true }),
      now: () => new Date(),
      dryRun: values['dry-run'],
      acceptValid: values['accept-valid'],
      roundAmounts: values['round-amounts'],
      onProgress: sayProgress(),
    }),
  );
  process.stdout.write(values.json ? `${JSON.stringify(reportToJson(report))}\n` : asText(report));
  return report.outcome === 'refused' ? 1 : 0;
}

function readKind(text: string): ImportKind {
  if (isImportKind(text)) return text;
  throw new UsageError(`there is no kind ${text}: ${importKinds.join(', ')}`);
}

/** It is read more than once, so that a pipe will not do. */
async function requireFile(path: string): Promise<void> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new RefusedError(`${path} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.code}`);
  });
  const isFile = (await file.stat()).isFile();
  await file.close();
  if (!isFile) throw new RefusedError(`${path} cannot be read: it is no file`);
}

const rowsASentence = 100_000;

/** A large file takes a while, so that now and then it is said how far the reading has come. */
function sayProgress(): (rows: number) => void {
  let said = 0;
  return (rows) => {
    if (rows - said < rowsASentence) return;
    said = rows;
    process.stderr.write(`rows read: ${rows}\n`);
  };
}

function asText(report: ImportReport): string {
  const { file, rows, new: fresh, same, errors, errorCount, warnings } = report;
  const unlisted = errorCount - errors.length;
  return [
    `${file}: rows read ${rows}, new ${fresh}, known already ${same}, mistakes ${errorCount}\n`,
    ...warnings.map(({ text }) => `${file}: ${text}\n`),
    ...errors.map((error) => errorLine({ file, ...error })),
    ...(unlisted > 0 ? [`and ${unlisted} more\n`] : []),
    `${endOf(report)}\n`,
  ].join('');
}

function endOf({ outcome, imported, importId, new: fresh }: ImportReport): string {
  switch (outcome) {
    case 'accepted':
      return `imported ${imported}, on record as import ${importId}`;
    case 'unchanged':
      return 'nothing imported: nothing is new';
    case 'trial':
      return `nothing kept: a trial, which would have imported ${fresh}`;
    case 'refused':
      return 'nothing imported: the file is refused';
  }
}
