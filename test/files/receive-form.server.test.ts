import { afterAll, beforeAll, expect, test } from 'vitest';
import { readChunks, receiveForm, removeUnfinishedFiles } from '#app/files/index.server.ts';
import { insertFile } from '#db/queries/files.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { multipartRequest, type SentPart } from '#test/support/multipart.ts';
import { addPerson } from '#test/support/people.ts';

const url = 'http://localhost/sales/imports/new';
const createdAt = '2026-11-24T10:00:00.000Z';
const mostBytes = 600_000;

describeEachDatabase('a form with a file', (database) => {
  let open: OpenDatabase;
  let createdBy: number;
  beforeAll(async () => {
    open = await openMigrated(database);
    createdBy = (await addPerson(open.db, 'Finance', 'finance')).personId;
  });
  afterAll(() => open.close());

  const receive = (request: Request) => receiveForm(open.db, request, { mostBytes, createdBy, createdAt });

  async function storeHolds() {
    const files = await open.db.selectFrom('files').select('id').execute();
    const chunks = await open.db.selectFrom('fileChunks').select('fileId').execute();
    return [files.length, chunks.length];
  }

  test.each([1, 7, 1_000, 65_536])('is kept as it was sent, in pieces of %i bytes', async (pieceBytes) => {
    const before = await storeHolds();
    const body = pieceBytes < 10 ? 'a,b\r\n--b0undar\r\n1,2' : 'x\r\n--b0'.repeat(80_000);
    const parts = [
      { name: 'kind', body: 'sales' },
      { name: 'file', fileName: 'März "1";x=2.csv'.replaceAll('"', '%22'), body },
      { name: 'after', body: ' 销售 ' },
    ];
    const { field, file } = await receive(multipartRequest(url, parts, { pieceBytes }));
    expect([field('kind'), field('after'), field('other')]).toEqual(['sales', '销售', '']);
    if (!file.ok) throw new Error(file.problem);
    const { id, name, size, digest, start } = file.stored;
    const chunks: Uint8Array[] = [];
    for await (const chunk of readChunks(open.db, id)) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe(body);
    expect([name, size, Buffer.from(start).toString()]).toEqual([
      'März %221%22;x=2.csv',
      body.length,
      body.slice(0, 1_024),
    ]);
    const row = await open.db.selectFrom('files').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ name, size, digest, createdBy, contentType: 'application/octet-stream' });
    expect(Math.max(...chunks.map((chunk) => chunk.byteLength))).toBeLessThan(262_144 + 65_536);
    expect(await storeHolds()).toEqual([(before[0] as number) + 1, (before[1] as number) + chunks.length]);
  });

  const file = (body: string | Uint8Array, fileName = 'a.csv'): SentPart => ({ name: 'file', fileName, body });
  test.each<[string, () => Request, string]>([
    ['without a file', () => multipartRequest(url, [{ name: 'kind', body: 'sales' }]), 'missing'],
    ['whose file field was left empty', () => multipartRequest(url, [file('', '')]), 'missing'],
    ['with an empty file', () => multipartRequest(url, [file('')]), 'empty'],
    ['with two files', () => multipartRequest(url, [file('a'), file('b')]), 'several'],
    ['with a file of a byte too many', () => multipartRequest(url, [file('x'.repeat(mostBytes + 1))]), 'too-large'],
    [
      'that breaks off inside the file',
      () => multipartRequest(url, [file('x'.repeat(9_000))], { cutOff: 500 }),
      'malformed',
    ],
    [
      'that breaks off after a chunk',
      () => multipartRequest(url, [file('x'.repeat(500_000))], { cutOff: 9 }),
      'malformed',
    ],
    ['that breaks off in the headers', () => multipartRequest(url, [file('a')], { cutOff: 60 }), 'malformed'],
    [
      'without a boundary',
      () => new Request(url, { method: 'POST', headers: { 'Content-Type': 'multipart/form-data' }, body: 'x' }),
      'malformed',
    ],
    [
      'with another boundary than it says',
      () => multipartRequest(url, [file('a')], { headers: { 'Content-Type': 'multipart/form-data; boundary=other' } }),
      'malformed',
    ],
    [
      'of another type',
      () => new Request(url, { method: 'POST', body: new URLSearchParams({ kind: 'sales' }) }),
      'malformed',
    ],
    [
      'without a body',
      () => new Request(url, { method: 'POST', headers: { 'Content-Type': 'multipart/form-data; boundary=b' } }),
      'malformed',
    ],
  ])('%s leaves nothing in the store', async (_name, request, problem) => {
    const before = await storeHolds();
    expect((await receive(request())).file).toEqual({ ok: false, problem });
    expect(await storeHolds()).toEqual(before);
  });

  test('of the largest size is kept', async () => {
    const received = await receive(multipartRequest(url, [file('x'.repeat(mostBytes))], { pieceBytes: 65_536 }));
    expect(received.file).toMatchObject({ ok: true, stored: { size: mostBytes } });
  });

  test('whose sender goes away leaves nothing in the store', async () => {
    const before = await storeHolds();
    const controllerOf: ReadableStreamDefaultController<Uint8Array>[] = [];
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void controllerOf.push(controller) });
    const headers = { 'Content-Type': 'multipart/form-data; boundary=b' };
    const request = new Request(url, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
    const receiving = receive(request);
    const start = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';
    controllerOf[0]?.enqueue(Buffer.from(start + 'x'.repeat(300_000)));
    await new Promise((resolve) => setTimeout(resolve, 50));
    controllerOf[0]?.error(new Error('aborted'));
    expect((await receiving).file).toEqual({ ok: false, problem: 'malformed' });
    expect(await storeHolds()).toEqual(before);
  });

  test('that a dead process took is removed once it is old', async () => {
    const before = await storeHolds();
    const begun = { name: 'a.csv', contentType: 'x', size: 0, distributorId: null, createdBy };
    await insertFile(open.db, { ...begun, digest: '', createdAt: '2026-11-20T00:00:00.000Z' });
    await insertFile(open.db, { ...begun, digest: '', createdAt: '2026-11-24T09:00:00.000Z' });
    await removeUnfinishedFiles(open.db, '2026-11-24T00:00:00.000Z');
    expect(await storeHolds()).toEqual([(before[0] as number) + 1, before[1]]);
  });
});
