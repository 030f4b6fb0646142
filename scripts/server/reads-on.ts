import type { ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';

/**
 * Waits until a reader has taken what was written to him so far; false when he has gone. A long answer asks before it
 * makes its next part: Remix writes on however slowly somebody reads, so that all of it would stand in memory, and
 * SQLite answers at once, so that nobody else would be heard until its end.
 */
export async function readsOn(response: ServerResponse): Promise<boolean> {
  await setImmediate();
  if (response.writableNeedDrain && !response.destroyed) await firstOf(response, ['drain', 'close']);
  return !response.destroyed;
}

function firstOf(response: ServerResponse, events: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const happened = () => {
      for (const event of events) response.off(event, happened);
      resolve();
    };
    for (const event of events) response.on(event, happened);
  });
}
