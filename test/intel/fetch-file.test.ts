import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchFile } from '#app/intel/fetching/fetch-file.server.ts';
import type { Guard } from '#app/intel/fetching/guarded-agent.server.ts';
import { isPublicAddress } from '#app/intel/fetching/public-address.server.ts';

describe('addresses that are not public', () => {
  test.each([
    ['127.0.0.1'],
    ['127.255.255.254'],
    ['0.0.0.0'],
    ['10.1.2.3'],
    ['172.16.0.1'],
    ['192.168.1.1'],
    ['169.254.169.254'],
    ['100.64.0.1'],
    ['192.0.0.1'],
    ['192.0.2.1'],
    ['198.18.0.1'],
    ['224.0.0.1'],
    ['240.0.0.1'],
    ['255.255.255.255'],
    ['::'],
    ['::1'],
    ['::ffff:127.0.0.1'],
    ['::ffff:10.0.0.1'],
    ['::127.0.0.1'],
    ['64:ff9b::7f00:1'],
    ['64:ff9b:1::7f00:1'],
    ['2002:7f00:1::'],
    ['2001::1'],
    ['2001:db8::1'],
    ['fe80::1'],
    ['fe80::1%eth0'],
    ['fec0::1'],
    ['fc00::1'],
    ['fd12:3456::1'],
    ['ff02::1'],
    ['100::1'],
    [''],
    ['localhost'],
  ])('%j', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each([['8.8.8.8'], ['203.0.114.1'], ['::ffff:8.8.8.8'], ['2606:4700:4700::1111']])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('never into our own network', () => {
  let server: Server;
  let port: number;
  let asked = 0;
  beforeAll(async () => {
    server = createServer((_request, response) => {
      asked += 1;
      response.end('<rss/>');
    }).listen(0);
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => server.close());

  test.each([
    ['http://127.0.0.1'],
    ['http://127.1'],
    ['http://2130706433'],
    ['http://0x7f000001'],
    ['http://0x7f.1'],
    ['http://0177.0.0.1'],
    ['http://017700000001'],
    ['http://①②⑦.0.0.1'],
    ['http://0'],
    ['http://0.0.0.0'],
    ['http://[::]'],
    ['http://[::1]'],
    ['http://[::ffff:127.0.0.1]'],
    ['http://[::ffff:7f00:1]'],
    ['http://[::127.0.0.1]'],
    ['http://[64:ff9b::7f00:1]'],
    ['http://[fe80::1]'],
    ['http://[fd00::1]'],
    ['http://[ff02::1]'],
    ['http://169.254.169.254'],
    ['http://10.0.0.1'],
    ['http://224.0.0.1'],
    ['http://localhost'],
    ['https://127.0.0.1'],
  ])('%s', async (origin) => {
    expect(await fetchFile(`${origin}:${port}/feed`)).toEqual({ kind: 'failed', failure: { reason: 'not-public' } });
    expect(asked).toBe(0);
  });

  test.each([
    ['http://user:secret@127.0.0.1', 'credentials'],
    ['http://8.8.8.8@127.0.0.1', 'credentials'],
    ['file:///etc/passwd', 'not-web'],
    ['ftp://a.example/', 'not-web'],
    ['gopher://127.0.0.1/', 'not-web'],
    ['data:text/xml,<rss/>', 'not-web'],
    ['//127.0.0.1/', 'not-web'],
    ['', 'not-web'],
  ])('%s is %s', async (address, reason) => {
    expect(await fetchFile(address)).toEqual({ kind: 'failed', failure: { reason } });
    expect(asked).toBe(0);
  });

  test.each([
    ['a name of the inside', [['127.0.0.1']]],
    ['a name with an inner address among others', [['8.8.8.8', '127.0.0.1']]],
    ['a name with an address of IPv6 inside', [['::ffff:127.0.0.1']]],
  ])('%s', async (_name, answers) => {
    const { lookup, given } = answering(answers);
    const fetched = await fetchFile(`http://feeds.example:${port}/`, { guard: { lookup } });
    expect(fetched).toEqual({ kind: 'failed', failure: { reason: 'not-public' } });
    expect([given.count, asked]).toEqual([1, 0]);
  });

  test('a name that is public when it is looked up first and inside then', async () => {
    const { lookup } = answering([['203.0.114.1'], ['127.0.0.1']]);
    const guard = { lookup };
    const [first, second] = [
      await fetchFile(`http://feeds.example:${port}/`, { guard, milliseconds: 300 }),
      await fetchFile(`http://feeds.example:${port}/`, { guard, milliseconds: 300 }),
    ];
    expect(first.kind).toBe('failed');
    expect(second).toEqual({ kind: 'failed', failure: { reason: 'not-public' } });
    expect(asked).toBe(0);
  });

  test('an address that was allowed and led inside all the same', async () => {
    // As a rebound name would: the look-up is believed, the address that was reached is not.
    const { lookup } = answering([['127.0.0.1']]);
    let looked = 0;
    const isAllowed = () => {
      looked += 1;
      return looked === 1;
    };
    expect(await fetchFile(`http://feeds.example:${port}/`, { guard: { lookup, isAllowed } })).toEqual({
      kind: 'failed',
      failure: { reason: 'not-public' },
    });
    expect([looked, asked]).toEqual([2, 0]);
  });
});

describe('a server that may be reached', () => {
  /** This machine stands for the public network, but for one of its addresses, which stands for the inside. */
  const guard: Guard = { isAllowed: (address) => address === '127.0.0.1' };
  let answer: RequestListener;
  let server: Server;
  let origin: string;
  let inside = 0;
  let insideServer: Server;
  beforeAll(async () => {
    server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    insideServer = createServer((_request, response) => {
      inside += 1;
      response.end('secret');
    }).listen(0, '127.0.0.2');
    await once(insideServer, 'listening');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    insideServer.close();
  });

  test('is asked for the file, and says what to ask next time', async () => {
    answer = (_request, response) => {
      response.setHeader('Content-Type', 'application/rss+xml; charset=gbk').setHeader('ETag', '"1"');
      response.setHeader('Last-Modified', 'Mon, 02 Nov 2026 09:30:15 GMT').end('<rss/>');
    };
    expect(await fetchFile(`${origin}/feed`, { guard })).toEqual({
      kind: 'fetched',
      bytes: Buffer.from('<rss/>'),
      contentType: 'application/rss+xml; charset=gbk',
      address: `${origin}/feed`,
      etag: '"1"',
      lastModified: 'Mon, 02 Nov 2026 09:30:15 GMT',
    });
  });

  test('is asked only for what has changed', async () => {
    let asked: unknown;
    answer = ({ headers }, response) => {
      asked = [headers['if-none-match'], headers['if-modified-since'], headers.cookie];
      response.writeHead(304).end();
    };
    const known = { etag: '"1"', lastModified: 'Mon, 02 Nov 2026 09:30:15 GMT' };
    expect(await fetchFile(origin, { guard, ...known })).toEqual({ kind: 'unchanged' });
    expect(asked).toEqual(['"1"', 'Mon, 02 Nov 2026 09:30:15 GMT', undefined]);
  });

  test('may send it on, some times', async () => {
    answer = ({ url = '' }, response) => {
      const left = Number(url.slice(1));
      if (left === 0) response.end('<rss/>');
      else response.writeHead(302, { Location: `/${left - 1}` }).end('moved');
    };
    expect(await fetchFile(`${origin}/5`, { guard })).toMatchObject({ kind: 'fetched', address: `${origin}/0` });
    expect(await fetchFile(`${origin}/6`, { guard })).toEqual({
      kind: 'failed',
      failure: { reason: 'too-many-redirects' },
    });
  });

  test.each([
    ['another address', (port: number) => `http://127.0.0.2:${port}/`, 'not-public'],
    ['it as a number', (port: number) => `http://2130706434:${port}/`, 'not-public'],
    ['it as IPv6', (port: number) => `http://[::ffff:127.0.0.2]:${port}/`, 'not-public'],
    ['a name', (port: number) => `//localhost.:${port}/`, 'not-public'],
    ['credentials', (port: number) => `http://a:b@127.0.0.1:${port}/`, 'credentials'],
    ['a file', () => 'file:///etc/passwd', 'not-web'],
    ['nothing', () => 'http://', 'not-web'],
  ])('may not send it inside: to %s', async (_name, target, reason) => {
    const { port } = insideServer.address() as AddressInfo;
    answer = (_request, response) => response.writeHead(301, { Location: target(port) }).end();
    const lookup = answering([['127.0.0.2']]).lookup;
    expect(await fetchFile(origin, { guard: { ...guard, lookup } })).toEqual({ kind: 'failed', failure: { reason } });
    expect(inside).toBe(0);
  });

  test.each<[string, RequestListener, string]>([
    ['a page that is gone', (_request, response) => response.writeHead(404).end(), 'status'],
    ['a file without end', (_request, response) => void endless(response), 'too-long'],
    [
      'a packed file without end',
      (_request, response) =>
        response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.alloc(2_000_000))),
      'too-long',
    ],
    [
      'what cannot be unpacked',
      (_request, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('x'),
      'unreachable',
    ],
    ['silence', () => {}, 'too-slow'],
    ['a file that drips', (_request, response) => void response.write('<rss>'), 'too-slow'],
    ['a connection that breaks', (request) => request.socket.destroy(), 'unreachable'],
  ])('is given up: %s', async (_name, listener, reason) => {
    answer = listener;
    const fetched = await fetchFile(origin, { guard, milliseconds: 400, bytes: 1_000_000 });
    expect(fetched).toMatchObject({ kind: 'failed', failure: { reason } });
  });

  test('is not there', async () => {
    expect(await fetchFile('http://127.0.0.1:9/', { guard })).toEqual({
      kind: 'failed',
      failure: { reason: 'unreachable' },
    });
  });

  test('a packed file is unpacked', async () => {
    answer = (_request, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('<rss/>'));
    expect(await fetchFile(origin, { guard })).toMatchObject({ kind: 'fetched', bytes: Buffer.from('<rss/>') });
  });
});

/** A look-up that gives these answers one after another. */
function answering(answers: string[][]) {
  const given = { count: 0 };
  const lookup = ((_name: string, _options: unknown, callback: (error: null, addresses: unknown) => void) => {
    const answer = answers[Math.min(given.count, answers.length - 1)] as string[];
    given.count += 1;
    callback(
      null,
      answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  }) as unknown as NonNullable<Guard['lookup']>;
  return { lookup, given };
}

function endless(response: NodeJS.WritableStream): void {
  const piece = Buffer.alloc(65_536, 60);
  const go = () => {
    while (response.writable && response.write(piece));
    if (response.writable) response.once('drain', go);
  };
  go();
}
