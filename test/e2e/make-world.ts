import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arrange, issueQuarter } from './database.ts';
import { startServer } from './server.ts';

/**
 * Loads the demonstration world once, and issues a quarter in another copy of it (`issueQuarter`); every worker's server works
 * on a copy of one of the two.
 */
export default async function makeWorld(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-world-'));
  const [plain, issued] = [join(folder, 'tandem.db'), join(folder, 'issued.db')];
  const server = await startServer(`file:${plain}`);
  await server.stop();
  cpSync(plain, issued);
  await arrange({ databaseUrl: `file:${issued}` }, issueQuarter);
  Object.assign(process.env, { TEST_WORLD: plain, TEST_ISSUED_WORLD: issued });
  return () => rmSync(folder, { recursive: true, force: true });
}
