import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readSource } from '#db/demo/source.ts';
import { startServer } from '#test/e2e/server.ts';
import { startPostgres } from '#test/support/postgres.ts';
import { ensureBuilt } from '../build.ts';
import { describeSignIns, signInUntil } from './sign-ins.ts';

const options = { lines: { type: 'string', default: '1000000' }, postgres: { type: 'boolean' } } as const;
const baselineMilliseconds = 5_000;

/**
 * `import [--lines N] [--postgres]`: imports a file of sales lines into a demonstration that is being served, while people
 * sign in to it, and prints what memory the import took, how fast it was and how long people waited.
 */
export async function importBench(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options });
  const lines = Number(values.lines);
  const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
  const database = values.postgres ? await ownPostgres() : { url: `file:${join(folder, 'tandem.db')}`, stop: () => {} };
  await ensureBuilt();
  const server = await startServer(database.url);
  const file = join(folder, 'sales.csv');
  await pipeline(salesFile(lines), createWriteStream(file));

  const baselineEnds = performance.now() + baselineMilliseconds;
  const before = await signInUntil(server.origin, () => performance.now() > baselineEnds);
  const start = performance.now();
  let isOver = false;
  const meanwhile = signInUntil(server.origin, () => isOver);
  const { output, errors } = await importInProcess(database.url, file);
  const seconds = (performance.now() - start) / 1000;
  isOver = true;

  process.stdout.write(output);
  process.stdout.write(
    `${Math.round(lines / seconds).toLocaleString('en')} lines per second (${seconds.toFixed(1)} s), ` +
      `${errors.trimEnd().split('\n').at(-1)}\n` +
      `sign-in before:    ${describeSignIns(before)}\n` +
      `sign-in meanwhile: ${describeSignIns(await meanwhile)}\n`,
  );
  await server.stop();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function ownPostgres() {
  const postgres = await startPostgres();
  if ('missing' in postgres) throw new Error(postgres.missing);
  return postgres;
}

/** Every line is new to the demonstration and refers to its distributors and products. */
function* salesFile(count: number): Generator<string> {
  const { distributors, products } = readSource();
  yield 'document,line,date,distributor,sku,quantity,net_amount,currency\n';
  for (let index = 0; index < count; index += 1) {
    const [document, line] = [Math.floor(index / 20), (index % 20) + 1];
    const date = `2026-${String((index % 10) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
    const distributor = distributors[document % distributors.length]?.code;
    const product = products[index % products.length]?.sku;
    const amount = `${(index * 7919) % 10_000}.${String(index % 100).padStart(2, '0')}`;
    yield `BENCH${document},${line},${date},${distributor},${product},${(index % 40) + 1},${amount},USD\n`;
  }
}

async function importInProcess(databaseUrl: string, file: string): Promise<{ output: string; errors: string }> {
  const words = ['scripts/run.mjs', '--bundle', 'scripts/bench/measured-command.ts', 'import', 'sales', file];
  const child = spawn(process.execPath, words, { env: { ...process.env, DATABASE_URL: databaseUrl } });
  const [output, errors]: string[][] = [[], []];
  child.stdout.on('data', (piece) => output?.push(String(piece)));
  child.stderr.on('data', (piece) => errors?.push(String(piece)));
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`the import failed\n${errors?.join('')}`);
  return { output: output?.join('') ?? '', errors: errors?.join('') ?? '' };
}
