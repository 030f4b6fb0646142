import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findLimitsPage, setLimits, viewerMay } from '#app/identity/index.server.ts';
import { noLimits, type Viewer } from '#app/identity/index.ts';
import { listAuditEvents } from '#db/queries/audit-events.ts';
import { findLimits } from '#db/queries/membership-limits.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, openHouse } from '#test/support/house.ts';
import { addPerson } from '#test/support/people.ts';

const none = { brand: [], 'product-line': [], territory: [] };

describeEachDatabase('the limits of a staff role', (database) => {
  let house: House;
  let ada: Viewer;
  let abe: Viewer;
  let bella: Viewer;
  let fiona: Viewer;
  let olga: Viewer;
  let territories: Map<string, number>;

  beforeAll(async () => {
    house = await openHouse(database);
    await house.load('distributors', 'code,name,territory\nD1,One,FR\nD2,Two,DE\n');
    await house.load('products', 'sku,name,product_line,brand\nS1,Bike,Bikes,ACME\n');
    ada = await addPerson(house.db, 'Ada', 'administrator');
    abe = await addPerson(house.db, 'Abe', 'administrator');
    bella = await addPerson(house.db, 'Bella', 'brand-manager');
    fiona = await addPerson(house.db, 'Fiona', 'finance');
    olga = await addPerson(house.db, 'Olga', 'auditor');
    const rows = await house.db.selectFrom('territories').select(['id', 'code']).execute();
    territories = new Map(rows.map(({ id, code }) => [code, id]));
  });
  afterAll(() => house.close());

  const set = (who: Viewer, of: Viewer, codes: Partial<typeof none | Record<string, string[]>>, base = 0) =>
    setLimits(house.db, who, {
      ...{ personId: of.personId, membershipId: of.membershipId, base },
      ...{ codes: { ...none, ...codes }, now: house.now() },
    });
  const versionsOf = async (of: Viewer) =>
    (await findLimitsPage(house.db, ada, { personId: of.personId, language: 'en' }))?.memberships[0]?.versions;

  async function count(): Promise<string> {
    const { rows } = await sql`select (select count(*) from membership_limit_versions) as versions,
      (select count(*) from membership_limits) as limits, (select count(*) from audit_events) as events`.execute(
      house.db,
    );
    return JSON.stringify(rows);
  }
  async function refused(answer: () => Promise<unknown>, expected: unknown) {
    const before = await count();
    expect(await answer()).toEqual(expected);
    expect(await count()).toBe(before);
  }

  test('nobody but an administrator sets them, nobody their own, and only of a role that has limits', async () => {
    for (const viewer of [bella, fiona, olga]) {
      await refused(() => set(viewer, bella, { territory: ['FR'] }), { kind: 'not-allowed' });
    }
    await refused(() => set(ada, olga, { territory: ['FR'] }), { kind: 'not-found' });
    await refused(() => set(ada, abe, { territory: ['FR'] }), { kind: 'not-found' });
    await refused(() => set(ada, { ...bella, personId: 999 }, { territory: ['FR'] }), { kind: 'not-found' });
    const both = { personId: ada.personId, role: 'finance', distributorId: null, createdAt: '2026-01-01T00:00:00Z' };
    const row = await house.db
      .insertInto('memberships')
      .values({ ...both, isOwner: 0 })
      .returning('id')
      .executeTakeFirstOrThrow();
    await refused(() => set(ada, { ...ada, membershipId: row.id }, { territory: ['FR'] }), { kind: 'own' });
    const insert = sql`insert into membership_limit_versions (membership_id, number, set_by, set_at)
      values (${olga.membershipId}, 1, ${ada.personId}, 'now')`;
    await expect(insert.execute(house.db)).rejects.toThrow('are final');
  });

  test('what is not on record is told at its kind, and nothing is set', async () => {
    await refused(() => set(ada, bella, { territory: ['FR', 'XX'], brand: ['acme'] }), {
      kind: 'mistaken',
      mistakes: { brand: 'unknown', territory: 'unknown' },
    });
  });

  test('each setting is a version with who, when and what; one on an older form is refused and shown', async () => {
    expect(await set(ada, bella, { territory: ['FR', 'DE'], brand: ['ACME'] })).toEqual({ kind: 'set' });
    const first = {
      number: 1,
      setAt: '2026-10-15T08:00:00.000Z',
      setByName: 'Ada',
      codes: { brand: ['ACME'], 'product-line': [], territory: ['DE', 'FR'] },
    };
    expect(await versionsOf(bella)).toEqual([first]);
    const both = [territories.get('DE'), territories.get('FR')].sort();
    expect(await findLimits(house.db, { membershipId: bella.membershipId, on: '' })).toEqual({
      ...noLimits,
      brand: [1],
      territory: both,
    });
    await refused(() => set(abe, bella, { territory: ['FR'] }), { kind: 'newer', newest: first });
    await refused(() => set(abe, bella, first.codes, 1), { kind: 'unchanged' });
    expect(await set(abe, bella, {}, 1)).toEqual({ kind: 'set' });
    expect(await findLimits(house.db, { membershipId: bella.membershipId, on: '' })).toEqual(noLimits);
    expect((await versionsOf(bella))?.map(({ number, setByName, codes }) => [number, setByName, codes])).toEqual([
      [2, 'Abe', none],
      [1, 'Ada', first.codes],
    ]);
    const rows = await listAuditEvents(house.db, { limit: 50 });
    expect(rows.slice(0, 2).map(({ action, subject, detail }) => [action, subject, detail])).toEqual([
      [
        'limits-lifted',
        `person ${bella.personId}`,
        { role: 'brand-manager', brands: '–', productLines: '–', territories: '–' },
      ],
      [
        'limits-set',
        `person ${bella.personId}`,
        { role: 'brand-manager', brands: 'ACME', productLines: '–', territories: 'DE, FR' },
      ],
    ]);
  });

  test('of two at once one is told of the other', async () => {
    const answers = await Promise.all([set(ada, fiona, { territory: ['FR'] }), set(abe, fiona, { territory: ['DE'] })]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['newer', 'set']);
    expect(await versionsOf(fiona)).toHaveLength(1);
  });

  test('who has been limited since the page was asked for no longer may', async () => {
    expect(await viewerMay(house.db, fiona, 'claims:pay')).toBe(false);
    const limits = await findLimits(house.db, { membershipId: fiona.membershipId, on: '2026-10-15' });
    expect(await viewerMay(house.db, { ...fiona, limits }, 'claims:pay')).toBe(true);
  });

  test('what was set stays on record', async () => {
    for (const text of ['update membership_limits set brand_id = 1', 'delete from membership_limit_versions']) {
      await expect(sql.raw(text).execute(house.db)).rejects.toThrow('are final');
    }
  });
});
