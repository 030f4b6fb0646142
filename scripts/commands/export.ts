import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '#app/config.server.ts';
import { noFence } from '#app/identity/index.ts';
import {
  exportStatements,
  findStatementFormat,
  type StatementFormat,
  statementFormats,
  zipStatements,
} from '#app/statements/index.server.ts';
import type { Database } from '#db/connect.ts';
import { withDatabase } from './database.ts';
import { RefusedError, UsageError } from './usage.ts';

const options = { period: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' } } as const;

/**
 * `export statements --period P --format F --out DIR`: one file per statement, named by its number; with the format `zip`
 * one file that holds every statement in all formats.
 */
export async function exportCommand(argv: string[]): Promise<0 | 1> {
  const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
  const [what, ...more] = positionals;
  if (what === 'journal' || what === 'payments') throw new RefusedError(`${what} cannot be exported yet`);
  if (what !== 'statements' || more.length > 0) throw new UsageError('export what: statements');
  const { period, format: name, out } = values;
  if (period === undefined || name === undefined || out === undefined) {
    throw new UsageError('export statements needs --period P, --format F and --out DIR');
  }
  const format = name === 'zip' ? name : findStatementFormat(name);
  if (!format) throw new UsageError(`--format is one of ${statementFormats.map((one) => one.name).join(', ')}, zip`);
  await mkdir(out, { recursive: true });
  const count = await withDatabase((db) =>
    format === 'zip' ? writeZip(db, { period, out }) : writeFiles(db, { period, format, out }),
  );
  if (count === 0) throw new RefusedError(`no statement of ${period} has been issued`);
  process.stdout.write(`${count} ${count === 1 ? 'file' : 'files'} in ${out}\n`);
  return 0;
}

type Writing = { period: string; out: string };

function writeFiles(db: Database, { period, format, out }: Writing & { format: StatementFormat }): Promise<number> {
  const { origin } = readConfig();
  return exportStatements(db, { period, format, origin, write: (file) => writeFile(join(out, file.name), file.bytes) });
}

/** The file has its name once it is whole. */
async function writeZip(db: Database, { period, out }: Writing): Promise<number> {
  const zip = await zipStatements(db, noFence, { period, origin: readConfig().origin });
  if (!zip) return 0;
  const path = join(out, zip.name);
  await writeFile(`${path}.part`, zip.stream);
  await rename(`${path}.part`, path);
  return 1;
}
