import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { callTandem, runTandem } from '#test/support/tandem.ts';

vi.setConfig({ testTimeout: 60_000 });

const none = { title: null, link: null, language: null };
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-feeds-'));
  writeFileSync(
    join(folder, 'gbk.xml'),
    Buffer.from('<rss><channel><title>\xc4\xe3</title></channel></rss>', 'latin1'),
  );
  writeFileSync(join(folder, 'link.xml'), '<rss><channel><item><link>x</link></item></channel></rss>');
  writeFileSync(join(folder, 'empty.xml'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** No database is opened: its address leads nowhere. */
const databaseUrl = 'nowhere';

test('a line a file, also for what cannot be read, and exit 0', async () => {
  const files = ['gbk.xml', 'link.xml', 'empty.xml', 'missing.xml', '.'].map((name) => join(folder, name));
  const [gbk, link, empty, missing, noFile] = files;
  const how = ['--content-type', 'text/xml; charset=gbk', '--base', 'https://a.example/b/', '--json'];
  const { status, stdout, stderr } = await runTandem(['read-feed', ...files, ...how], { databaseUrl });
  expect([status, stderr]).toEqual([0, '']);
  const item = { id: 'https://a.example/b/x', title: '', link: 'https://a.example/b/x', published: null, html: '' };
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { file: gbk, ok: true, feed: { ...none, title: '你' }, items: [] },
    { file: link, ok: true, feed: none, items: [item] },
    { file: empty, ok: false, error: 'it is empty', feed: none, items: [] },
    { file: missing, ok: false, error: 'it cannot be read: there is no such file', feed: none, items: [] },
    { file: noFile, ok: false, error: 'it cannot be read: it is no file', feed: none, items: [] },
  ]);
});

test.each([
  ['no file', []],
  ['a base that is no address of the web', ['x.xml', '--base', 'file:///etc/']],
  ['an option that nobody knows', ['x.xml', '--fast']],
])('%s is wrong usage', async (_name, words) => {
  expect(await callTandem(['read-feed', ...words], { databaseUrl })).toMatchObject({ status: 2, stdout: '' });
});
