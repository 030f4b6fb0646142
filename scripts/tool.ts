import { spawn } from 'node:child_process';

export type ToolRun = { status: number; output: string };

const longestMinutes = 60;

/** Runs a script of a package with this Node in the project's folder and collects what it prints; it ends when we do. */
export async function runTool(words: string[], environment: Record<string, string> = {}): Promise<ToolRun> {
  const tool = spawn(process.execPath, words, {
    env: { ...process.env, [process.stdout.isTTY ? 'FORCE_COLOR' : 'NO_COLOR']: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longestMinutes * 60_000,
  });
  const pieces: Buffer[] = [];
  for (const stream of [tool.stdout, tool.stderr]) {
    stream.on('data', (piece: Buffer) => pieces.push(piece));
  }
  const stopTogether = (signal: NodeJS.Signals) => {
    tool.kill(signal);
    process.exit(1);
  };
  process.on('SIGINT', stopTogether).on('SIGTERM', stopTogether);
  const status = await new Promise<number>((resolve) => tool.once('close', (code) => resolve(code ?? 1)));
  process.off('SIGINT', stopTogether).off('SIGTERM', stopTogether);
  return { status, output: Buffer.concat(pieces).toString() };
}
