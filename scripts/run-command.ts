import { BeyondExactError } from '#app/money/index.ts';
import { UnavailableError } from '#db/open.ts';
import { commands } from './commands/index.ts';
import { RefusedError, UsageError } from './commands/usage.ts';

/** Does a command and answers its exit code: 0 done, 1 refused, 2 wrong usage. */
export async function runCommand([name, ...argv]: string[]): Promise<0 | 1 | 2> {
  try {
    if (name === undefined || !Object.hasOwn(commands, name)) {
      throw new UsageError(`${name === undefined ? 'a command is missing' : `there is no command ${name}`}: ${list()}`);
    }
    const command = await commands[name as keyof typeof commands]();
    return await command(argv);
  } catch (error) {
    const isUsage = isUsageError(error);
    if (!isUsage && !isRefusal(error)) throw error;
    process.stderr.write(`tandem: ${error.message}\n`);
    return isUsage ? 2 : 1;
  }
}

function list(): string {
  return Object.keys(commands).join(', ');
}

/** What was asked for is refused, the sums of the input are larger than can be held exactly, or there is no database. */
function isRefusal(error: unknown): error is Error {
  return [RefusedError, BeyondExactError, UnavailableError].some((refusal) => error instanceof refusal);
}

/** Wrong words of our own commands, and options that `parseArgs` does not know. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
