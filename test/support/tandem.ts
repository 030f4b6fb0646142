import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type TandemRun = { status: number | null; stdout: string; stderr: string };

type Options = {
  databaseUrl: string;
  environment?: Record<string, string>;
  /** Another script than the command line that takes the same words. */
  script?: string;
  /** When this comes to be, the process is killed as a power cut does it. */
  killWhen?: Promise<unknown>;
};

/** Runs the command line in a process of its own. The status of a killed one is null. */
export async function runTandem(argv: string[], options: Options): Promise<TandemRun> {
  const { databaseUrl, environment, script = 'scripts/tandem.ts', killWhen } = options;
  const child = spawn(process.execPath, ['scripts/run.mjs', '--bundle', script, ...argv], {
    env: { ...process.env, TANDEM_AS: '', DEMO_DATE: '', ...environment, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  void killWhen?.then(() => child.kill('SIGKILL'));
  const [status] = (await ended) as [number | null];
  return { status, ...said };
}
