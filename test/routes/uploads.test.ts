import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestContext } from '#app/identity/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import { action as handIn } from '#app/routes/sales.imports.new/route.tsx';
import { loader as loadTemplate } from '#app/routes/sales.imports.templates.$kind.csv.ts';
import { loader as loadUpload } from '#app/routes/sales.uploads.$id._index/route.tsx';
import { loader as loadFile } from '#app/routes/sales.uploads.$id.file.ts';
import { action as importUpload } from '#app/routes/sales.uploads.$id.import.ts';
import { loader as loadMapping, action as mapColumns } from '#app/routes/sales.uploads.$id.mapping.tsx';
import { loader as loadMistakes } from '#app/routes/sales.uploads.$id.mistakes[.]csv.ts';
import { requireDatabase } from '#test/support/databases.ts';
import { openHouse } from '#test/support/house.ts';
import { multipartRequest, type SentPart } from '#test/support/multipart.ts';
import { cookieOf, type DoorArguments, requestContext, thrownBy } from '#test/support/requests.ts';
import {
  badLine,
  fillForUploads,
  goodLine,
  salesOf,
  type UploadHouse,
  uploadHouseOn,
} from '#test/uploads/upload-house.ts';

let house: UploadHouse;
let context: RequestContext;
let woken = 0;
const countWaking = () => {
  woken += 1;
};
beforeAll(async () => {
  const filled = await openHouse(requireDatabase('sqlite'));
  house = uploadHouseOn(filled, await fillForUploads(filled));
  context = { ...requestContext(house.db, house.now), wakeWorkers: countWaking };
});
afterAll(() => house.close());

async function get(path: string, viewer: Viewer, params: Record<string, string> = {}): Promise<DoorArguments> {
  const headers = { Cookie: await cookieOf(context, viewer) };
  return { request: new Request(`http://localhost${path}`, { headers }), context, params };
}

async function post(path: string, viewer: Viewer, form: Record<string, string>, id: number): Promise<DoorArguments> {
  const headers = { Cookie: await cookieOf(context, viewer) };
  const request = new Request(`http://localhost${path}`, { method: 'POST', headers, body: new URLSearchParams(form) });
  return { request, context, params: { id: String(id) } };
}

async function sendFile(viewer: Viewer, parts: readonly SentPart[]): Promise<DoorArguments> {
  const headers = { Cookie: await cookieOf(context, viewer) };
  return { request: multipartRequest('http://localhost/sales/imports/new', parts, { headers }), context, params: {} };
}

const parts = (kind: string, body: string) => [
  { name: 'kind', body: kind },
  { name: 'file', fileName: '销售 1.csv', body },
];

test('a file that is taken leads to its page, and wakes the workers', async () => {
  const before = woken;
  const answer = (await handIn(await sendFile(house.people.admin, parts('sales', salesOf(goodLine))))) as Response;
  expect([answer.status, answer.headers.get('Location'), woken - before]).toEqual([303, '/sales/uploads/1', 1]);
});

test('what is wrong is answered with 422, the kind kept', async () => {
  const answer = (await handIn(await sendFile(house.people.admin, parts('sales', '')))) as {
    data: unknown;
    init: ResponseInit | null;
  };
  expect(answer.init?.status).toBe(422);
  const mistakes = [{ field: 'file', problem: 'empty' }];
  expect(answer.data).toEqual({ kind: 'mistakes', importKind: 'sales', mistakes });
});

test('an upload that is not there is not found, whatever is asked of it', async () => {
  const { finance } = house.people;
  for (const load of [loadUpload, loadFile, loadMistakes, loadMapping]) {
    for (const id of ['999', 'x', '-1', '1e3', '99999999999999999999']) {
      expect((await thrownBy(async () => load(await get('/', finance, { id })))).status).toBe(404);
    }
  }
  const form = { revision: '1', choice: 'whole' };
  for (const act of [importUpload, mapColumns]) {
    expect((await thrownBy(async () => act(await post('/', finance, form, 999)))).status).toBe(404);
    expect((await thrownBy(async () => act(await post('/', finance, { choice: 'whole' }, 1)))).status).toBe(404);
  }
});

test('a file is saved under its name and never shown', async () => {
  const id = await house.check('sales', salesOf(goodLine, badLine), { fileName: "it's (1).html" });
  const file = await loadFile(await get('/', house.people.auditor, { id: String(id) }));
  expect(Object.fromEntries(file.headers)).toEqual({
    'content-type': 'application/octet-stream',
    'content-disposition': "attachment; filename*=UTF-8''it%27s%20%281%29.html",
    'content-length': String(salesOf(goodLine, badLine).length),
  });
  expect(await file.text()).toBe(salesOf(goodLine, badLine));
  const mistakes = await loadMistakes(await get('/', house.people.auditor, { id: String(id) }));
  expect(mistakes.headers.get('Content-Disposition')).toBe(`attachment; filename="upload-${id}-mistakes.csv"`);
  const good = await house.check('sales', salesOf(goodLine));
  const none = await thrownBy(async () => loadMistakes(await get('/', house.people.auditor, { id: String(good) })));
  expect(none.status).toBe(404);
});

test('what is confirmed leads to its import, once that is made', async () => {
  const { finance } = house.people;
  const id = await house.check('sales', salesOf(goodLine));
  const form = { revision: '1', choice: 'whole' };
  const stale = await importUpload(await post('/', finance, { ...form, revision: '7' }, id));
  expect(stale.headers.get('Location')).toBe(`/sales/uploads/${id}?changed`);
  const confirmed = await importUpload(await post('/', finance, form, id));
  expect([confirmed.status, confirmed.headers.get('Location')]).toEqual([303, `/sales/uploads/${id}`]);
  const waiting = await loadUpload(await get(`/sales/uploads/${id}`, finance, { id: String(id) }));
  expect([waiting.state, waiting.work, waiting.isFree]).toEqual(['importing', 'queued', false]);
  await house.work();
  const answer = await thrownBy(async () => loadUpload(await get('/', finance, { id: String(id) })));
  const { importId } = await house.record(id);
  expect([answer.status, answer.headers.get('Location')]).toEqual([302, `/sales/imports/${importId}`]);
});

test('a template is a CSV file, for each kind of table alone', async () => {
  const template = await loadTemplate(await get('/', house.people.brand, { kind: 'stages' }));
  expect(template.headers.get('Content-Disposition')).toBe('attachment; filename="stages.csv"');
  expect(await template.arrayBuffer().then((bytes) => Buffer.from(bytes).toString())).toBe(
    '\uFEFFdistributor,product_line,stage,from\r\nD-1001,Bikes,growth,2026-01-01\r\n',
  );
  const none = await thrownBy(async () => loadTemplate(await get('/', house.people.brand, { kind: 'programmes' })));
  expect(none.status).toBe(404);
});
