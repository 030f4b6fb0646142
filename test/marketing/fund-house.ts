import type { Viewer } from '#app/identity/index.ts';
import {
  decideActivity,
  decideAllocation,
  decideClaim,
  makeClaim,
  makeRequest,
  openFund,
  payClaim,
  proposeAllocation,
} from '#app/marketing/index.server.ts';
import type { Fields } from '#app/marketing/index.ts';
import type { TestDatabase } from '#test/support/databases.ts';
import { openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';

export const now = new Date('2026-11-15T12:00:00Z');

/** The fields of a form; what is not named is empty. */
export function fieldsOf(values: Record<string, string | number>): Fields {
  return (name) => String(values[name] ?? '');
}

export const proof = { name: 'invoice.pdf', bytes: Buffer.from('%PDF-1.7 an invoice') };

export type FundHouse = Awaited<ReturnType<typeof openFundHouse>>;

/** A portal with a brand, two distributors, people of every kind, and the steps of a fund as short calls. */
export async function openFundHouse(database: TestDatabase) {
  const { db, url, close } = await openMigrated(database);
  await db.insertInto('brands').values({ code: 'AW' }).execute();
  const [first, second] = await db
    .insertInto('distributors')
    .values([{ code: 'D1' }, { code: 'D2' }])
    .returning('id')
    .execute();
  const people = {
    bruno: await addPerson(db, 'Bruno', 'brand-manager'),
    bella: await addPerson(db, 'Bella', 'brand-manager'),
    fiona: await addPerson(db, 'Fiona', 'finance'),
    oscar: await addPerson(db, 'Oscar', 'auditor'),
    terry: await addPerson(db, 'Terry', 'distributor', first?.id),
    fang: await addPerson(db, 'Fang', 'distributor', second?.id),
  };
  const { bruno, bella, fiona } = people;

  async function propose(fundId: number, amount: string, distributor = '') {
    const proposal = { fundId, fields: fieldsOf({ amount, distributor, reason: 'spring' }), now };
    const proposed = await proposeAllocation(db, bruno, proposal);
    if (proposed.kind !== 'proposed') throw new Error(JSON.stringify(proposed));
    return proposed.id;
  }
  const approve = (fundId: number, id: number, viewer: Viewer = bella) =>
    decideAllocation(db, viewer, { fundId, id, state: 'approved', reason: '', now });

  return {
    db,
    url,
    close,
    ...people,
    propose,
    approve,
    async fund(year = '2026') {
      const opened = await openFund(db, bruno, { fields: fieldsOf({ brand: 'AW', year, currency: 'USD' }), now });
      if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened));
      return opened.id;
    },
    /** A budget for the fund, or money of it for a distributor, proposed by one and approved by the other. */
    allocate: async (fundId: number, amount: string, distributor = '') =>
      approve(fundId, await propose(fundId, amount, distributor)),
    /** Asks for a share of the cost of one activity; returns its id. */
    async ask(viewer: Viewer, fund: number, { cost, share }: { cost: string; share: string }) {
      const line = { what1: 'Demo day', from1: '2026-11-20', to1: '2026-11-21', cost1: cost, share1: share };
      const made = await makeRequest(db, viewer, { fields: fieldsOf({ fund, title: 'Autumn', ...line }), now });
      if (made.kind !== 'made') throw new Error(JSON.stringify(made));
      const { id } = await db
        .selectFrom('activities')
        .select('id')
        .where('requestId', '=', made.id)
        .executeTakeFirstOrThrow();
      return id;
    },
    agree: (id: number, amount: string, viewer: Viewer = bruno) =>
      decideActivity(db, viewer, { id, fields: fieldsOf({ decision: 'approved', amount, reason: 'as agreed' }), now }),
    claim: (viewer: Viewer, activity: number, amount: string, more: Record<string, string | number> = {}) =>
      makeClaim(db, viewer, {
        fields: fieldsOf({ activity, what1: 'Tent', date1: '2026-11-12', amount1: amount, ...more }),
        files: [proof],
        now,
      }),
    judge: (id: number, values: Record<string, string>, viewer: Viewer = bruno) =>
      decideClaim(db, viewer, { id, fields: fieldsOf({ reason: 'checked', ...values }), now }),
    pay: (id: number, viewer: Viewer = fiona) =>
      payClaim(db, viewer, { id, fields: fieldsOf({ paidOn: '2026-11-14', reference: 'B-77' }), now }),
    entries: () => db.selectFrom('fundEntries').select(['kind', 'amountMinor']).orderBy('id').execute(),
  };
}
