import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { describeDrawnDatabase } from '#test/support/databases.ts';
import { type ReceivedMail, startSmtpServer } from '#test/support/smtp-server.ts';
import { openNoticeHouse, soon } from './notice-house.ts';
import { sendAll } from './send-all.ts';

vi.setConfig({ testTimeout: 120_000 });

const statements = 20;
describeDrawnDatabase('mailing that is killed', (database) => {
  /** A job that is cut off three times is given up, as every job is. */
  const cutOffs = database.name === 'sqlite' ? 2 : 1;

  test('goes on where it was, and sends only the mail of that moment twice, under the same id', async () => {
    const house = await openNoticeHouse(database);
    const server = await startSmtpServer();
    for (let number = 1; number <= statements; number += 1) await house.tellOf(`TD-${number}`);
    // After the lease of the worker that was killed.
    const lateEnough = (kill: number) => new Date(soon.getTime() + kill * 180_000);
    for (let kill = 0; kill < cutOffs; kill += 1) {
      const until = server.received.length + 3 + kill * 4;
      await killSending([house.url, server.url, lateEnough(kill).toISOString()], server.received, until);
    }
    await sendAll(house.db, { smtpUrl: server.url, now: () => lateEnough(cutOffs) });
    await server.stop();

    const states = await house.db.selectFrom('notices').select(['id', 'mailState']).orderBy('id').execute();
    expect(states.map(({ mailState }) => mailState)).toEqual(Array(statements * 2).fill('sent'));
    const ids = server.received.map(({ message }) => /^Message-ID: <notice-(\d+)@portal\.example>/m.exec(message)?.[1]);
    expect(new Set(ids)).toEqual(new Set(states.map(({ id }) => `${id}`)));
    expect(ids.length).toBeLessThanOrEqual(states.length + cutOffs);
    await house.close();
  });
});

/** Kills the child once so many mails have been received. */
async function killSending(args: string[], received: readonly ReceivedMail[], until: number) {
  const words = ['scripts/run.mjs', '--bundle', 'test/support/child.ts', 'send-notices', ...args];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = once(child, 'close');
  const looking = setInterval(() => {
    if (received.length >= until) child.kill('SIGKILL');
  }, 1);
  const [code, signal] = await ended;
  clearInterval(looking);
  expect([code, signal]).toEqual([null, 'SIGKILL']);
}
