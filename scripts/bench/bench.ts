import { importBench } from './import-bench.ts';

/** `npm run bench -- NAME …`: measures what tests do not assert, because it differs from machine to machine. */
const benches: Record<string, (argv: string[]) => Promise<void>> = { import: importBench };

const [name = '', ...argv] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench) {
  await bench(argv);
} else {
  process.stderr.write(`bench: one of ${Object.keys(benches).join(', ')}\n`);
  process.exitCode = 2;
}
