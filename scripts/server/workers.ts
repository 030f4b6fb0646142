import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export type Workers = { wake(): void; stop(): Promise<void> };

/** While one works on a long import, the other can run a period. */
const threads = 2;
const restartMilliseconds = 1_000;

/** Starts the threads that work on jobs, so that the one that answers requests never does. One that dies is replaced. */
export function startWorkers(): Workers {
  const workers = new Set<Worker>();
  let isStopping = false;

  function start(): void {
    // The file that gives a thread the loader of TypeScript is found from the project's folder, also after the build.
    const worker = new Worker('./scripts/run.mjs', { argv: ['scripts/worker.ts'] });
    workers.add(worker);
    worker.on('error', (error) => console.error('a worker failed', error));
    worker.once('exit', () => {
      workers.delete(worker);
      if (!isStopping) setTimeout(start, restartMilliseconds).unref();
    });
  }

  for (let thread = 0; thread < threads; thread += 1) start();
  return {
    wake: () => tell('wake'),
    async stop() {
      isStopping = true;
      const ends = [...workers].map((worker) => once(worker, 'exit'));
      tell('stop');
      await Promise.all(ends);
    },
  };

  function tell(message: 'wake' | 'stop'): void {
    for (const worker of workers) worker.postMessage(message);
  }
}
