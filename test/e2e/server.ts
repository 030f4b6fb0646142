import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

export type RunningServer = { origin: string; databaseUrl: string; stop(): Promise<void> };

/** The day on which the demonstration world of the browser tests was loaded: its last complete quarter is 2026 Q3. */
export const demoDate = '2026-11-15';

const startSeconds = 120;

/** Starts the built server with its settings on a free port, as `npm start` does, and waits until it answers. */
export async function startServer(
  databaseUrl: string,
  settings: Record<string, string> = { DEMO_DATE: demoDate },
): Promise<RunningServer> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const server = spawn(process.execPath, ['scripts/run.mjs', '--bundle', 'scripts/start.ts'], {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), ORIGIN: origin, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (piece) => said.push(String(piece)));
  const ended = once(server, 'close');
  const stop = async () => {
    server.kill('SIGTERM');
    const impatience = setTimeout(() => server.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(impatience);
  };
  for (let second = 0; !(await answers(origin)); second += 0.1) {
    if (server.exitCode !== null || second > startSeconds) {
      await stop();
      throw new Error(`the server did not start\n${said.join('')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { origin, databaseUrl, stop };
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
