import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { stopWorkers } from '#scripts/server/workers.ts';

const whenStopped = (code: string) =>
  `require('node:worker_threads').parentPort.once('message', (message) => { if (message === 'stop') { ${code} } });`;

test.each([
  ['comes to its end', whenStopped('process.exit(0)'), 60_000, 0],
  ['fails while it stops', whenStopped('throw new Error("on purpose")'), 60_000, 1],
  ['is busy for ever', whenStopped('for (;;);'), 50, 1],
])('a worker that %s is stopped', async (_, code, patience, exitCode) => {
  const worker = new Worker(code, { eval: true });
  worker.on('error', () => {});
  const exit = once(worker, 'exit').catch(() => [1]);
  await once(worker, 'online');
  await stopWorkers([worker], patience);
  expect(worker.threadId).toBe(-1);
  expect(await exit).toEqual([exitCode]);
});
