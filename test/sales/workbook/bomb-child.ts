import { operator } from '#app/identity/index.ts';
import { importFile } from '#app/sales/index.server.ts';
import { connect } from '#db/connect.ts';
import { peakMegabytes } from '#scripts/bench/peak-memory.ts';

/** Imports each file of distributors that it is told of, and answers what came of it and what memory it took so far. */
const db = connect(process.argv[2] ?? '');
process.on('message', async (path: string) => {
  const request = { kind: 'distributors', source: path, fileName: 'distributors.xlsx', actor: operator } as const;
  const { outcome, errors } = await importFile(db, { ...request, now: () => new Date() });
  process.send?.({ outcome, expected: errors.map(({ expected }) => expected), megabytes: peakMegabytes() });
});
