import { commands } from '../commands/index.ts';
import { peakMegabytes } from './peak-memory.ts';

/** Runs a command as the command line does, and says last on standard error what memory it took at most. */
async function runMeasured([name, ...argv]: string[]): Promise<void> {
  const command = await commands[name as keyof typeof commands]();
  process.exitCode = await command(argv);
  process.stderr.write(`peak memory: ${peakMegabytes()} MB\n`);
}

void runMeasured(process.argv.slice(2));
