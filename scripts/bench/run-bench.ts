import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { operator } from '#app/identity/index.ts';
import { runPeriod } from '#app/rebates/index.server.ts';
import { connect, type Database } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { makeMissingSegments } from '#db/queries/line-segments.ts';
import { loadBenchWorld } from './world.ts';

const rounds = 5;

/** A run of a quarter, and of a year, over 1,000,000 lines on record, against one bare `SELECT SUM` over all of them. */
export async function runBench(): Promise<void> {
  const lines = 1_000_000;
  const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
  const db = connect(`file:${join(folder, 'bench.db')}`);
  try {
    await migrate(db);
    const loaded = await timed(() => loadBenchWorld(db, { lines }));
    say(`${lines.toLocaleString('en')} lines imported in ${seconds(loaded)}`);
    say(`made into columns in ${seconds(await timed(() => makeMissingSegments(db)))}`);
    const sum = await median(() => sql`select sum(amount_minor) from sales_lines`.execute(db));
    say(`SELECT SUM ${seconds(sum)}`);
    for (const period of ['2026-Q1', '2026']) {
      const run = await median(() => calculateOnce(db, period));
      say(`run ${period.padEnd(8)} ${seconds(run)}, ${(run / sum).toFixed(2)} times a SELECT SUM`);
    }
  } finally {
    await db.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function calculateOnce(db: Database, period: string): Promise<void> {
  const answer = await runPeriod(db, { period, actor: operator, now: () => new Date('2026-11-24T08:00:00Z') });
  if (answer.kind !== 'ran' || answer.rows === 0) throw new Error(`${period} was not run`);
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(work));
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] as number;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(3)} s`;
}

function say(line: string): void {
  process.stdout.write(`  ${line}\n`);
}
