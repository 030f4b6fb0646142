import { runCommand } from './run-command.ts';

/** The command line: results on standard output, everything else on standard error. */
void runCommand(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});

/** Whoever reads our output, like `head`, may stop before its end. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
