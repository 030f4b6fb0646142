import { homeBench } from './home-bench.ts';
import { importBench } from './import-bench.ts';
import { listsBench } from './lists-bench.ts';
import { runBench } from './run-bench.ts';
import { searchBench } from './search-bench.ts';

/** `npm run bench [-- NAME …]`: measures what tests do not assert, because it differs from machine to machine. */
const benches: Record<string, (argv: string[]) => Promise<void>> = {
  run: runBench,
  import: importBench,
  search: searchBench,
  lists: listsBench,
  home: homeBench,
};

const [name, ...argv] = process.argv.slice(2);
if (name !== undefined && !Object.hasOwn(benches, name)) {
  process.stderr.write(`bench: one of ${Object.keys(benches).join(', ')}\n`);
  process.exitCode = 2;
} else {
  for (const one of name === undefined ? Object.keys(benches) : [name]) {
    process.stdout.write(`${one}\n`);
    await benches[one]?.(argv);
  }
}
