import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '#app/config.server.ts';
import { exportStatements, findStatementFormat, statementFormats } from '#app/statements/index.server.ts';
import { withDatabase } from './database.ts';
import { RefusedError, UsageError } from './usage.ts';

const options = { period: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' } } as const;

/** `export statements --period P --format F --out DIR`: one file per statement, named by its number. */
export async function exportCommand(argv: string[]): Promise<0 | 1> {
  const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
  const [what, ...more] = positionals;
  if (what === 'journal' || what === 'payments') throw new RefusedError(`${what} cannot be exported yet`);
  if (what !== 'statements' || more.length > 0) throw new UsageError('export what: statements');
  const { period, format: name, out } = values;
  if (period === undefined || name === undefined || out === undefined) {
    throw new UsageError('export statements needs --period P, --format F and --out DIR');
  }
  const format = findStatementFormat(name);
  if (!format) throw new UsageError(`--format is one of ${statementFormats.map((one) => one.name).join(', ')}`);
  await mkdir(out, { recursive: true });
  const { origin } = readConfig();
  const count = await withDatabase((db) =>
    exportStatements(db, { period, format, origin, write: (file) => writeFile(join(out, file.name), file.bytes) }),
  );
  if (count === 0) throw new RefusedError(`no statement of ${period} has been issued`);
  process.stdout.write(`${count} ${count === 1 ? 'file' : 'files'} in ${out}\n`);
  return 0;
}
