import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { noLimits, type Viewer } from '#app/identity/index.ts';
import { search } from '#app/search/index.server.ts';
import { connect, type Database } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { startPostgres } from '#test/support/postgres.ts';
import { fillSearchWorld } from './search-world.ts';

const options = { lines: { type: 'string', default: '1000000' }, postgres: { type: 'boolean' } } as const;
const rounds = 9;

const now = new Date('2026-11-24T08:00:00Z');
const staff = {
  personId: 1,
  name: '',
  email: '',
  membershipId: 1,
  isOwner: false,
  language: null,
  shortcuts: 'on',
} as const;
const limits = { ...noLimits, territory: [3], 'product-line': [4], on: '2026-11-24' };

const viewers: Record<string, Viewer> = {
  finance: { ...staff, role: 'finance', distributorId: null, limits: noLimits },
  auditor: { ...staff, role: 'auditor', distributorId: null, limits: noLimits },
  'finance with limits': { ...staff, role: 'finance', distributorId: null, limits },
  distributor: { ...staff, role: 'distributor', distributorId: 7, limits: noLimits },
};
const questions = ['bicycle', '山地', 'D100007', 'TD-000307', 'TD', 'SO1000307', 'so1', 'b', '展銷', 'nothing at all'];

/**
 * `search [--lines N] [--postgres]`: searches 2,000 distributors, 10,000 products, 100,000 statements, 1,000,000 sales
 * lines, 40,000 requests, each with a claim, 10,000 joint plans and 8,000 people, and prints how long each question takes
 * for whom.
 */
export async function searchBench(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options });
  const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
  const postgres = values.postgres ? await startPostgres() : undefined;
  if (postgres && 'missing' in postgres) throw new Error(postgres.missing);
  const db = connect(postgres?.url ?? `file:${join(folder, 'bench.db')}`);
  try {
    await migrate(db);
    await fillSearchWorld(db, { lines: Number(values.lines) });
    for (const [who, viewer] of Object.entries(viewers)) await searchAs(db, who, viewer);
  } finally {
    await db.destroy();
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function searchAs(db: Database, who: string, viewer: Viewer): Promise<void> {
  for (const text of questions) {
    const times: number[] = [];
    let hits = 0;
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      const found = await search(db, viewer, { text, language: 'en', now });
      times.push(performance.now() - start);
      hits = (found?.groups ?? []).reduce((sum, group) => sum + group.hits.length, 0);
    }
    const median = times.sort((a, b) => a - b)[Math.floor(rounds / 2)] as number;
    process.stdout.write(`  ${who.padEnd(20)} ${text.padEnd(16)} ${median.toFixed(1).padStart(7)} ms  ${hits} shown\n`);
  }
}
