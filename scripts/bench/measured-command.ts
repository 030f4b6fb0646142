import { existsSync, readFileSync } from 'node:fs';
import { commands } from '../commands/index.ts';

/** Runs a command as the command line does, and says last on standard error what memory it took at most. */
async function runMeasured([name, ...argv]: string[]): Promise<void> {
  const command = await commands[name as keyof typeof commands]();
  process.exitCode = await command(argv);
  process.stderr.write(`peak memory: ${peakMegabytes()} MB\n`);
}

/** What the system keeps of a process may be that of its parent; Linux tells it for the program by itself. */
function peakMegabytes(): number {
  const status = '/proc/self/status';
  const kilobytes = existsSync(status)
    ? Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1])
    : process.resourceUsage().maxRSS;
  return Math.round(kilobytes / 1024);
}

void runMeasured(process.argv.slice(2));
