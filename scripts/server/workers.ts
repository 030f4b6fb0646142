import { Worker } from 'node:worker_threads';

export type Workers = { wake(): void; stop(): Promise<void> };

/** While one works on a long import, the other can run a period. */
const threads = 2;
const restartMilliseconds = 1_000;
/** Shorter than the server itself takes to end, which would cut the threads off. */
const patienceMilliseconds = 4_000;

/** Starts the threads that work on jobs, so that the one that answers requests never does. One that dies is replaced. */
export function startWorkers(): Workers {
  const workers = new Set<Worker>();
  let isStopping = false;

  function start(): void {
    if (isStopping) return;
    // The file that makes one program of a thread's files is found from the project's folder, also after the build.
    const worker = new Worker('./scripts/run.mjs', { argv: ['--bundle', 'scripts/worker.ts'] });
    workers.add(worker);
    worker.on('error', (error) => console.error('a worker failed', error));
    worker.once('exit', () => {
      workers.delete(worker);
      setTimeout(start, restartMilliseconds).unref();
    });
  }

  for (let thread = 0; thread < threads; thread += 1) start();
  return {
    wake() {
      for (const worker of workers) worker.postMessage('wake');
    },
    stop() {
      isStopping = true;
      return stopWorkers([...workers], patienceMilliseconds);
    },
  };
}

/** Resolves when each has exited, whatever the reason. Those that are still busy after the patience are terminated. */
export async function stopWorkers(workers: Worker[], patience: number): Promise<void> {
  const exits = workers.map((worker) => new Promise<void>((resolve) => worker.once('exit', () => resolve())));
  for (const worker of workers) worker.postMessage('stop');
  const impatience = setTimeout(() => {
    for (const worker of workers) void worker.terminate();
  }, patience);
  await Promise.all(exits);
  clearTimeout(impatience);
}
