import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { readsOn } from '#scripts/server/reads-on.ts';

const part = Buffer.alloc(256 * 1024);
/** Far more than the machine keeps between two ends of a connection. */
const parts = 400;

test('a long answer waits for a slow reader, and arrives whole', async () => {
  const { reader, progress } = await startAnswer();
  await untilStill(() => progress.written);
  expect(progress.written).toBeLessThan(parts / 2);
  let received = 0;
  for await (const chunk of reader) received += chunk.length;
  expect([received, progress.written, progress.sawEnd]).toEqual([parts * part.length, parts, false]);
});

test('a long answer ends when its reader goes', async () => {
  const { reader, progress } = await startAnswer();
  await untilStill(() => progress.written);
  reader.destroy();
  await progress.done;
  expect(progress.sawEnd).toBe(true);
  expect(progress.written).toBeLessThan(parts / 2);
});

test('others are heard while a long answer is made', async () => {
  const response = { writableNeedDrain: false, destroyed: false } as ServerResponse;
  let heard = 0;
  const others = setInterval(() => {
    heard += 1;
  }, 0);
  const end = Date.now() + 50;
  while (Date.now() < end) await readsOn(response);
  clearInterval(others);
  expect(heard).toBeGreaterThan(1);
});

/** An answer of which nothing is read yet. */
async function startAnswer(): Promise<{ reader: IncomingMessage; progress: Progress }> {
  const progress: Progress = { written: 0, sawEnd: false, done: Promise.resolve() };
  const server = createServer((_request, response) => {
    progress.done = answer(response, progress);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const request = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
  const [reader] = (await once(request, 'response')) as [IncomingMessage];
  return { reader, progress };
}

type Progress = { written: number; sawEnd: boolean; done: Promise<void> };

async function answer(response: ServerResponse, progress: Progress): Promise<void> {
  while (progress.written < parts) {
    if (!(await readsOn(response))) {
      progress.sawEnd = true;
      return;
    }
    response.write(part);
    progress.written += 1;
  }
  response.end();
}

async function untilStill(count: () => number): Promise<void> {
  for (let before = -1; before !== count(); ) {
    before = count();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
