import { commands } from './commands/index.ts';
import { UsageError } from './commands/usage.ts';

/** The command line: results on standard output, everything else on standard error; 0 done, 1 refused, 2 wrong usage. */
const [name, ...argv] = process.argv.slice(2);

try {
  if (name === undefined || !Object.hasOwn(commands, name)) {
    throw new UsageError(`${name === undefined ? 'a command is missing' : `there is no command ${name}`}: ${list()}`);
  }
  const load = commands[name as keyof typeof commands];
  process.exitCode = await (await load())(argv);
} catch (error) {
  if (!isUsageError(error)) throw error;
  process.stderr.write(`tandem: ${error.message}\n`);
  process.exitCode = 2;
}

function list(): string {
  return Object.keys(commands).join(', ');
}

/** Wrong words of our own commands, and options that `parseArgs` does not know. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
