import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

export type Postgres = { url: string; stop(): Promise<void> } | { missing: string };

/**
 * A PostgreSQL server for tests: the one that TEST_POSTGRES_URL names (it throws if that does not answer), else one of
 * our own in a temporary folder, or the reason why this machine has none.
 */
export async function startPostgres(): Promise<Postgres> {
  const url = process.env.TEST_POSTGRES_URL;
  return url ? await reachServer(url) : await startOwnServer();
}

async function reachServer(url: string): Promise<Postgres> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.end();
  return { url, stop: async () => {} };
}

async function startOwnServer(): Promise<Postgres> {
  const keeper = spawn(process.execPath, [fileURLToPath(new URL('postgres-keeper.mjs', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => keeper.once('close', () => resolve()));
  const stop = () => {
    keeper.stdin.end();
    return ended;
  };
  for await (const line of createInterface(keeper.stdout)) {
    const { url, error } = JSON.parse(line) as { url?: string; error?: string };
    return url ? { url, stop } : { missing: `PostgreSQL did not start: ${error}` };
  }
  throw new Error('the process that keeps PostgreSQL ended before it said anything');
}
