import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request as open, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ServerBuild } from '@remix-run/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSessions } from '#app/identity/index.server.ts';
import type { Role } from '#app/identity/index.ts';
import { connect } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { createApp } from '#scripts/server.ts';
import { addPerson } from '#test/support/people.ts';

const origin = 'http://portal.example';
const form = 'application/x-www-form-urlencoded';
const limit = 64 * 1024;

const db = connect('file::memory:');
let server: Server;

beforeAll(async () => {
  await migrate(db);
  server = createApp({ build: echo(), db, origin, wakeWorkers: () => {} }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await db.destroy();
});

describe('the size of a body', () => {
  test('one byte above the limit is refused by what the request says of itself', async () => {
    const request = start('POST', '/', { 'Content-Type': form, 'Content-Length': limit + 1 });
    request.flushHeaders();
    expect(await answerTo(request)).toMatchObject({ status: 413 });
  });

  test('one byte above the limit is refused where it comes in chunks, before the end', async () => {
    const request = start('POST', '/', { 'Content-Type': form, 'Transfer-Encoding': 'chunked' });
    request.write(`a=${'x'.repeat(limit - 2)}`);
    request.write('x');
    expect(await answerTo(request)).toMatchObject({ status: 413 });
  });

  test.each(['Content-Length', 'Transfer-Encoding'])('a body of the limit arrives whole (%s)', async (header) => {
    const value = header === 'Content-Length' ? limit : 'chunked';
    const request = start('POST', '/', { 'Content-Type': form, [header]: value });
    request.write(`a=${'x'.repeat(limit - 100)}`);
    request.end('y'.repeat(98));
    const fields = [['a', 'x'.repeat(limit - 100) + 'y'.repeat(98)]];
    expect(await answerTo(request)).toMatchObject({ status: 200, body: JSON.stringify(fields) });
  });

  test('a form with files may be larger where it belongs, and only from someone who is signed in', async () => {
    const person = await addPerson(db, 'Terry', 'administrator');
    const cookie = (await openSessions(db, { secure: false }).open(person.personId, person.membershipId)).split(';')[0];
    const body = `a=${'x'.repeat(limit)}`;
    const headers = { 'Content-Type': form };
    const signedIn = { ...headers, Cookie: cookie as string };
    expect(await send('POST', '/claims/new', signedIn, body)).toMatchObject({ status: 200 });
    expect(await send('POST', '/claims', signedIn, body)).toMatchObject({ status: 413 });
    expect(await send('POST', '/claims/new', headers, body)).toMatchObject({ status: 413 });
  });

  test('a file to be imported may be far larger, in chunks too, and only from someone who may import', async () => {
    const sessions = openSessions(db, { secure: false });
    const cookieOf = async (name: string, role: Role) => {
      const { personId, membershipId } = await addPerson(db, name, role);
      return (await sessions.open(personId, membershipId)).split(';')[0] as string;
    };
    const path = '/sales/imports/new';
    const body = `a=${'x'.repeat(limit)}`;
    const administrator = { 'Content-Type': form, Cookie: await cookieOf('Adam', 'administrator') };
    const auditor = { 'Content-Type': form, Cookie: await cookieOf('Ava', 'auditor') };
    expect(await send('POST', path, administrator, body)).toMatchObject({ status: 200 });
    expect(await send('POST', path, auditor, body)).toMatchObject({ status: 413 });
    expect(await send('POST', path, { 'Content-Type': form }, body)).toMatchObject({ status: 413 });
    expect(await send('POST', '/sales/imports', administrator, body)).toMatchObject({ status: 413 });
    const chunked = start('POST', path, { ...administrator, 'Transfer-Encoding': 'chunked' });
    chunked.end(body);
    expect(await answerTo(chunked)).toMatchObject({ status: 200 });
    const endless = start('POST', path, { ...administrator, 'Content-Length': 1024 ** 3 + 1 });
    endless.flushHeaders();
    expect(await answerTo(endless)).toMatchObject({ status: 413 });
  });

  test.each([
    [[], '[]'],
    [['a=', '1', '&b=2'], '[["a","1"],["b","2"]]'],
  ])('chunks %j arrive as %s', async (chunks, body) => {
    const request = start('POST', '/', { 'Content-Type': form, 'Transfer-Encoding': 'chunked' });
    request.flushHeaders();
    for (const chunk of chunks) {
      request.write(chunk);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    request.end();
    expect(await answerTo(request)).toMatchObject({ status: 200, body });
  });
});

describe('the type of a body', () => {
  test.each(['application/json', 'text/plain', 'application/x-www-form-urlencoded-2', ''])(
    '%j is refused',
    async (type) => {
      expect(await send('POST', '/', { 'Content-Type': type }, '{}')).toMatchObject({ status: 415 });
    },
  );

  test('a body without a type is refused', async () => {
    expect(await send('POST', '/', {}, 'a=1')).toMatchObject({ status: 415 });
  });

  test.each([
    ['Application/X-WWW-Form-urlencoded; charset=UTF-8', 'a=1'],
    ['multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n'],
  ])('%s is read', async (type, body) => {
    const answer = await send('POST', '/', { 'Content-Type': type }, body);
    expect(answer).toMatchObject({ status: 200, body: '[["a","1"]]' });
  });

  test('an empty body without a type is a form without fields', async () => {
    expect(await send('POST', '/', {})).toMatchObject({ status: 200, body: '[]' });
  });
});

describe('stopping mail, which mail programs ask for themselves', () => {
  const path = `/unsubscribe/${'a'.repeat(43)}`;
  const oneClick = 'List-Unsubscribe=One-Click';
  const from = (sent: Record<string, string>) => ({ 'Content-Type': form, Origin: '', ...sent });

  test.each([
    ['another site', { Origin: 'https://mail.example' }],
    ['a page without an address', { Origin: 'null' }],
    ['nowhere, as it says', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('is heard from %s', async (_, headers) => {
    const answer = await send('POST', path, from(headers), oneClick);
    expect(answer).toMatchObject({ status: 200, body: '[["List-Unsubscribe","One-Click"]]' });
  });

  test.each([
    ['another page', 'POST', '/'],
    ['the same with something after it', 'POST', `${path}/x`],
    ['the data of the page', 'POST', `${path}.data`],
    ['a token that is none', 'POST', '/unsubscribe/a'],
    ['another method', 'DELETE', path],
    ['a path that only leads there', 'POST', `/x/..${path}`],
  ])('opens no door to %s', async (_, method, other) => {
    for (const Origin of ['https://mail.example', 'null']) {
      expect(await send(method, other, from({ Origin }), oneClick)).toMatchObject({ status: 403 });
    }
  });
});

test.each(['/%00', '/statements/a%00b', '/?name=%00', '/sales.data?_routes=x&name=a%00'])(
  '%s is not found',
  async (path) => {
    expect(await send('GET', path, {})).toMatchObject({ status: 404, body: 'There is no such page.' });
  },
);

test('an address that spells a NUL without being one is answered', async () => {
  expect(await send('GET', '/?name=%2500', {})).toMatchObject({ status: 200, body: 'seen %00' });
});

describe('what caches may keep', () => {
  test.each(['/', '/?name=x', '/_root.data', '/%00'])('nothing of %s', async (path) => {
    expect((await send('GET', path, {})).headers['cache-control']).toBe('no-store');
  });

  test('no figures are sent ahead of a click, because a browser would keep them', async () => {
    const { status, headers, body } = await send('GET', '/_root.data', { 'Sec-Purpose': 'prefetch' });
    expect([status, headers['cache-control'], body]).toEqual([204, 'no-store', '']);
    const posted = await send('POST', '/', { 'Content-Type': form, 'Sec-Purpose': 'prefetch' });
    expect([posted.status, posted.headers['cache-control']]).toEqual([200, 'no-store']);
  });

  test('the manifest of routes, for as long as it says', async () => {
    const { status, headers } = await send('GET', '/__manifest?version=1&p=/', {});
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  test('nothing of what is refused', async () => {
    const { status, headers } = await send('POST', '/', { Origin: 'http://evil.example' });
    expect([status, headers['cache-control']]).toEqual([403, 'no-store']);
  });
});

function start(method: string, path: string, headers: Record<string, string | number>): ClientRequest {
  const { port } = server.address() as AddressInfo;
  return open({ host: '127.0.0.1', port, method, path, headers: { Origin: origin, ...headers }, agent: false });
}

function send(method: string, path: string, headers: Record<string, string | number>, body = '') {
  const request = start(method, path, { ...headers, 'Content-Length': body.length });
  request.end(body);
  return answerTo(request);
}

async function answerTo(request: ClientRequest) {
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  // The server closes the connection under a body that it refuses.
  request.on('error', () => {});
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

/** A portal of one address, which says what it was sent. */
function echo(): ServerBuild {
  const module = {
    default: undefined,
    loader: ({ request }: { request: Request }) =>
      new Response(`seen ${new URL(request.url).searchParams.get('name')}`),
    action: async ({ request }: { request: Request }) => Response.json([...(await request.formData())]),
  };
  return {
    entry: { module: { default: () => new Response('no page', { status: 404 }) } },
    routes: {
      root: { id: 'root', path: '', module },
      files: { id: 'files', parentId: 'root', path: 'claims/new', module },
      unsubscribe: { id: 'unsubscribe', parentId: 'root', path: 'unsubscribe/:token', module },
      imports: { id: 'imports', parentId: 'root', path: 'sales/imports/new', module },
    },
    assets: { entry: { module: '', imports: [] }, routes: {}, url: '', version: '1' },
    basename: '/',
    publicPath: '/',
    assetsBuildDirectory: '',
    future: { v3_lazyRouteDiscovery: true, v3_singleFetch: true },
    isSpaMode: false,
  } as unknown as ServerBuild;
}
