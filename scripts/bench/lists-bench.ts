import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { connect } from '#db/connect.ts';
import { demoPassword } from '#db/demo/people.ts';
import { startServer } from '#test/e2e/server.ts';
import { startPostgres } from '#test/support/postgres.ts';
import { ensureBuilt } from '../build.ts';
import { loadListsWorld } from './lists-world.ts';

const options = {
  lines: { type: 'string', default: '1000000' },
  postgres: { type: 'boolean' },
  file: { type: 'string' },
} as const;
const rounds = 5;

const finance = 'finance@tandem.example';
const brand = 'brand@tandem.example';
const administrator = 'admin@tandem.example';
const auditor = 'auditor@tandem.example';

/** Each list, for someone of the staff, with what makes it work hardest. */
const pages: [path: string, email: string][] = [
  ['/', brand],
  ['/', finance],
  ['/statements', finance],
  ['/statements?distributor=Lists', finance],
  ['/programmes', brand],
  ['/periods', finance],
  ['/periods/2026-Q3', finance],
  ['/runs/1', finance],
  ['/runs/1?sort=-due', finance],
  ['/runs/2/changes', finance],
  ['/sales', finance],
  ['/sales?distributor=Lists+1', finance],
  ['/sales?distributor=L77', finance],
  ['/sales?sku=BK-M18B-40', finance],
  ['/sales?document=BENCH17', finance],
  ['/sales?from=2026-02-01&to=2026-02-03&sku=BK-M18B-40', finance],
  ['/sales/imports', finance],
  ['/distributors', brand],
  ['/distributors?search=自行车&productLine=Bikes&stage=growth&sort=-territory', brand],
  ['/distributors/L77', auditor],
  ['/products', brand],
  ['/products/BK-M18B-40', auditor],
  ['/partnerships', brand],
  ['/partnerships?stage=growth&page=20', brand],
  ['/policies', brand],
  ['/plans', brand],
  ['/plans/2026', brand],
  ['/funds', brand],
  ['/funds/1', brand],
  ['/requests', brand],
  ['/activities', brand],
  ['/claims', finance],
  ['/claims?state=payable', finance],
  ['/courses', brand],
  ['/certificates', auditor],
  ['/news', brand],
  ['/news/inbox', brand],
  ['/jobs', administrator],
  ['/people', administrator],
  ['/people?text=Lists+1', administrator],
  ['/invitations', administrator],
  ['/audit', administrator],
];

/**
 * `lists [--lines N] [--postgres] [--file PATH]`: serves an installation of 2,000 distributors, and prints how long each list
 * takes and how large it is. With `--file` the installation is kept there, and used again.
 */
export async function listsBench(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options });
  const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
  const path = values.file ?? join(folder, 'tandem.db');
  const isLoaded = existsSync(path);
  const database = values.postgres ? await ownPostgres() : { url: `file:${path}`, stop: () => {} };
  await ensureBuilt();
  const server = await startServer(database.url);
  try {
    if (!isLoaded) await fill(database.url, Number(values.lines));
    for (const [page, email] of pages) await measure(server.origin, page, email);
  } finally {
    await server.stop();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(url: string, lines: number): Promise<void> {
  const db = connect(url);
  await loadListsWorld(db, { lines });
  await db.destroy();
}

async function ownPostgres() {
  const postgres = await startPostgres();
  if ('missing' in postgres) throw new Error(postgres.missing);
  return postgres;
}

async function measure(origin: string, path: string, email: string): Promise<void> {
  const headers = { Cookie: await signIn(origin, email) };
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const response = await fetch(`${origin}${path}`, { headers });
    bytes = (await response.arrayBuffer()).byteLength;
    times.push(performance.now() - start);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  }
  const median = times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  const [ms, kilobytes] = [
    median.toFixed(0).padStart(6),
    Math.round(bytes / 1000)
      .toString()
      .padStart(6),
  ];
  process.stdout.write(`${ms} ms ${kilobytes} kB  ${path}\n`);
}

const cookies = new Map<string, string>();

async function signIn(origin: string, email: string): Promise<string> {
  const known = cookies.get(email);
  if (known) return known;
  const response = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    headers: { Origin: origin },
    body: new URLSearchParams({ email, password: demoPassword }),
    redirect: 'manual',
  });
  const cookie = response.headers.get('Set-Cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${email} could not sign in`);
  cookies.set(email, cookie);
  return cookie;
}
