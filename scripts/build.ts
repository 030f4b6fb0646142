import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './tool.ts';

const stampFile = 'build/sources';

/** Builds what the server serves, unless the last complete build was made from the same sources. */
export async function ensureBuilt(): Promise<void> {
  const sources = fingerprint();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sources) return;
  process.stderr.write('building…\n');
  rmSync(stampFile, { force: true });
  const command = ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build', '--config', 'remix.config.js'];
  const { status, output } = await runTool(command, { NODE_ENV: 'production' });
  if (status !== 0) {
    process.stderr.write(`${output}\nthe build failed\n`);
    process.exit(1);
  }
  mkdirSync('build', { recursive: true });
  writeFileSync(stampFile, sources);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of sourceFiles()) {
    const content = readFileSync(file);
    hash.update(`${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

function sourceFiles(): string[] {
  const code = filesIn('db').filter((file) => file.endsWith('.ts'));
  return ['package-lock.json', 'remix.config.js', ...filesIn('app'), ...code, ...filesIn('public')];
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

if (process.argv[1] === import.meta.filename) {
  await ensureBuilt();
}
