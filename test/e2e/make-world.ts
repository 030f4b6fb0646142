import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './server.ts';

/** Loads the demonstration world once; every worker's server works on a copy of it. */
export default async function makeWorld(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-world-'));
  process.env.TEST_WORLD = join(folder, 'tandem.db');
  const server = await startServer(`file:${process.env.TEST_WORLD}`);
  await server.stop();
  return () => rmSync(folder, { recursive: true, force: true });
}
