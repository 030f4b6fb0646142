import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { vi } from 'vitest';
import { runCommand } from '#scripts/run-command.ts';

export type TandemRun = { status: number | null; stdout: string; stderr: string };

type Call = { databaseUrl: string; environment?: Record<string, string> };

type Options = Call & {
  /** Another script than the command line. */
  script?: string;
  /** When this comes to be, the process is killed as a power cut does it. */
  killWhen?: Promise<unknown>;
};

/** Runs the command line in a process of its own. The status of a killed one is null. */
export async function runTandem(argv: string[], options: Options): Promise<TandemRun> {
  const { databaseUrl, environment, script = 'scripts/tandem.ts', killWhen } = options;
  const child = spawn(process.execPath, ['scripts/run.mjs', '--bundle', script, ...argv], {
    env: { ...process.env, ...settings({ databaseUrl, environment }) },
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

/**
 * Does a command in the process of the test, which takes a tenth of the time. It borrows the environment and the output,
 * so that only one may be done at a time.
 */
export async function callTandem(argv: string[], call: Call): Promise<TandemRun> {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    }),
  );
  for (const [name, value] of Object.entries(settings(call))) vi.stubEnv(name, value);
  try {
    return { status: await runCommand(argv), ...said };
  } finally {
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
  }
}

function settings({ databaseUrl, environment }: Call): Record<string, string> {
  return { TANDEM_AS: '', DEMO_DATE: '', ...environment, DATABASE_URL: databaseUrl };
}
