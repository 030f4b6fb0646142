import type { Viewer } from '#app/identity/index.ts';
import { workOnOneJob } from '#app/jobs/index.server.ts';
import type { ImportKind } from '#app/sales/index.ts';
import { findUpload, receiveUpload } from '#app/uploads/index.server.ts';
import { findUpload as findRecord, type UploadRecord } from '#db/queries/uploads.ts';
import { jobHandlers } from '#scripts/jobs.ts';
import { type House, origin } from '#test/support/house.ts';
import { keepingPostbox } from '#test/support/mail.ts';
import { multipartRequest, type SentPart } from '#test/support/multipart.ts';
import { addPerson } from '#test/support/people.ts';

export const products = 'sku,name,product_line\nP1,One,Bikes\nP2,Two,Bikes\n';
export const distributors = 'code,name,currency\nD1,Top Sports,USD\nD2,Bike Shop,USD\n';

export const salesOf = (...lines: string[]) =>
  `document,line,date,distributor,sku,quantity,net_amount\n${lines.join('\n')}\n`;
export const goodLine = 'SO1,1,2026-09-01,D1,P1,2,100.00';
export const badLine = 'SO2,1,01/02/2026,NOBODY,P1,1,50.00';

export type UploadHouse = ReturnType<typeof uploadHouseOn>;
export type UploadPeople = Awaited<ReturnType<typeof fillForUploads>>;

/** A house with distributors and products, and people who may import. */
export async function fillForUploads({ db, load }: House) {
  await load('distributors', distributors);
  await load('products', products);
  return {
    finance: await addPerson(db, 'Finance Clerk', 'finance'),
    brand: await addPerson(db, 'Brand Manager', 'brand-manager'),
    admin: await addPerson(db, 'Administrator', 'administrator'),
    auditor: await addPerson(db, 'Auditor', 'auditor'),
    distributor: await addPerson(db, 'Terry', 'distributor', 1),
  };
}

/** A house that was filled so, with the steps of an upload as short calls. */
export function uploadHouseOn(house: House, people: UploadPeople) {
  const { db } = house;
  const now = () => new Date('2026-11-24T10:00:00.000Z');

  function send(viewer: Viewer, parts: readonly SentPart[]) {
    return receiveUpload(db, viewer, { request: multipartRequest('http://localhost/sales/imports/new', parts), now });
  }

  async function upload(kind: ImportKind, body: string | Uint8Array, { by = people.finance, fileName = 'a.csv' } = {}) {
    const received = await send(by, [
      { name: 'kind', body: kind },
      { name: 'file', fileName, body },
    ]);
    if (received.kind !== 'received') throw new Error(JSON.stringify(received));
    return received.id;
  }

  /** Works on jobs until none waits. */
  async function work(): Promise<void> {
    while (await workOnOneJob(db, jobHandlers({ origin, postbox: async () => keepingPostbox() }), now));
  }

  return {
    ...house,
    now,
    people,
    send,
    upload,
    work,
    /** Hands a file in and has it checked. */
    async check(kind: ImportKind, body: string | Uint8Array, options?: Parameters<typeof upload>[2]) {
      const id = await upload(kind, body, options);
      await work();
      return id;
    },
    record: async (id: number) => (await findRecord(db, id)) as UploadRecord,
    page: async (id: number, { viewer = people.finance as Viewer, page = 1, language = 'en' as const } = {}) =>
      (await findUpload(db, viewer, { id, page, language })) as NonNullable<Awaited<ReturnType<typeof findUpload>>>,
    async stored() {
      const files = await db.selectFrom('files').select('id').execute();
      const chunks = await db.selectFrom('fileChunks').select('fileId').execute();
      return { files: files.length, chunks: chunks.length };
    },
    async salesLines() {
      const lines = await db
        .selectFrom('salesLines')
        .innerJoin('imports', 'imports.id', 'salesLines.importId')
        .select('salesLines.document')
        .where('imports.changeNumber', 'is not', null)
        .orderBy('salesLines.id')
        .execute();
      return lines.map(({ document }) => document);
    },
    async audited() {
      const events = await db
        .selectFrom('auditEvents')
        .select(['action', 'subject', 'personId'])
        .orderBy('id')
        .execute();
      return events.map(({ action, subject, personId }) => `${personId} ${action} ${subject}`);
    },
  };
}
