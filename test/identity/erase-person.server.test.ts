import { expect, test } from 'vitest';
import { erasePerson, findPersonPage, findViewer, listAuditTrail, signIn } from '#app/identity/index.server.ts';
import { actorOf, type Viewer } from '#app/identity/index.ts';
import { chooseInterests, makeFeed, writeFeed } from '#app/intel/index.server.ts';
import { runPeriod } from '#app/rebates/index.server.ts';
import { issueStatements, verifyStatements } from '#app/statements/index.server.ts';
import { downloadCertificate } from '#app/training/index.server.ts';
import { listIdsByCode } from '#db/queries/codes.ts';
import { insertMembership } from '#db/queries/people.ts';
import { countRows } from '#test/support/count-rows.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, origin, useHouse } from '#test/support/house.ts';
import { addPerson } from '#test/support/people.ts';
import { cookieOf, requestContext } from '#test/support/requests.ts';
import { findStoredTexts } from '#test/support/stored-texts.ts';
import { openTraining } from '../training/training-house.ts';
import { now, type PeopleHouse, standing, usePeople } from './people-house.ts';

/** Pays more where two people are certified. */
const certified = {
  code: 'CERT',
  title: { en: 'Certified' },
  currency: 'USD',
  effective: { from: '2026-01-01', to: '2026-12-31' },
  period: 'quarter',
  basis: { of: 'amount' },
  qualifier: { of: 'certified-people', course: 'FIT' },
  bands: [
    { from: '0', percent: '5' },
    { from: '2', percent: '10' },
  ],
};

describeEachDatabase('erasing a person on whom money rests', (database) => {
  let house: House;
  let admin: Viewer;
  let zsofia: Viewer;
  const name = 'Zsófia Orbán';

  useHouse(database, {
    use: (one) => {
      house = one;
    },
    fill: async (house) => {
      const { db, load } = house;
      await load('distributors', 'code,name,currency\nD1,One,USD\n');
      await load('products', 'sku,name,product_line\nS1,Bike,Road\n');
      const distributorId = (await listIdsByCode(db, 'distributors')).get('D1') as number;
      admin = await addPerson(db, 'Ada', 'administrator');
      zsofia = await addPerson(db, name, 'finance');
      const { personId } = zsofia;
      await insertMembership(db, { personId, role: 'distributor', distributorId, isOwner: true, createdAt: '2026' });
      await load('certificates', certificatesFile());
      await house.rule(certified);
      await house.sell('A,1,2026-05-01,D1,S1,1,200');
      const actor = actorOf(zsofia);
      await runPeriod(db, { period: '2026-Q2', actor, now: house.now });
      await issueStatements(db, { period: '2026-Q2', actor, now: house.now, origin });
      await chooseInterests(db, zsofia, ['industry']);
    },
  });

  const certificatesFile = () => `distributor,person,course,from,to
D1,${zsofia.email.toUpperCase()},FIT,2026-01-01,
D1,${name},CARE,2026-01-01,
D1,Bo,FIT,2026-01-01,
`;
  const erase = () => erasePerson(house.db, admin, { personId: zsofia.personId, now });
  const traces = () => findStoredTexts(house.db, database.name, [name, zsofia.email, 'Zsófia', 'Orbán']);

  test('leaves no text with the name or the e-mail in any table, of any part of the portal', async () => {
    expect((await traces()).map(({ table, column }) => `${table}.${column}`)).toEqual([
      ...['certificate_holders.name', 'certificate_holders.name', 'people.email', 'people.name'],
    ]);
    expect(await erase()).toEqual({ kind: 'erased' });
    expect(await traces()).toEqual([]);
  });

  test('changes no row but the person’s own, the ones that led in, and the names of certified people', async () => {
    const before = await countRows(house.db);
    const run = () => house.db.selectFrom('runResults').selectAll().orderBy('id').execute();
    const statements = () => house.db.selectFrom('statements').selectAll().orderBy('id').execute();
    const money = [await run(), await statements()];
    await erase();
    expect([await run(), await statements()]).toEqual(money);
    const after = await countRows(house.db);
    expect(after).toEqual({ ...before, auditEvents: before.auditEvents + 1 });
    expect(await house.db.selectFrom('newsInterests').selectAll().execute()).toEqual([]);
  });

  test('statements verify, and a run goes on to count the certificate as that of one person', async () => {
    await erase();
    expect(await verifyStatements(house.db)).toEqual({ statements: 1, findings: [] });
    await house.sell('B,1,2026-08-01,D1,S1,1,300');
    await house.run('2026-Q3');
    const [last] = await house.db.selectFrom('runResults').select('dueMinor').orderBy('id', 'desc').limit(1).execute();
    expect(last?.dueMinor).toBe(3000);
  });

  test('a person is certified under a number, once in each row that named them', async () => {
    await erase();
    const holders = await house.db.selectFrom('certificateHolders').select(['id', 'name']).orderBy('id').execute();
    expect(holders.map((holder) => holder.name)).toEqual([
      `#${zsofia.personId}-${holders[0]?.id}`,
      `#${zsofia.personId}-${holders[1]?.id}`,
      'Bo',
    ]);
  });

  test('a file that names the person again brings no name back, and counts nobody twice', async () => {
    await erase();
    expect(await house.load('certificates', certificatesFile())).toMatchObject({
      new: 0,
      same: 3,
      outcome: 'unchanged',
    });
    await house.load('certificates', `distributor,person,course,from,to\nD1,${zsofia.email},FIT,2026-02-01,\n`);
    expect(await traces()).toEqual([]);
    const holders = await house.db.selectFrom('certificateHolders').select('id').execute();
    expect(holders).toHaveLength(3);
  });

  test('what the person did is told of a number', async () => {
    await erase();
    const { personId } = zsofia;
    const { events } = await listAuditTrail(house.db, admin, { by: `${personId}` });
    expect(events.map(({ action, personName }) => [action, personName])).toEqual([
      ['statement-issued', `#${personId}`],
      ['period-run', `#${personId}`],
    ]);
    expect((await listAuditTrail(house.db, admin, { person: 'orbán' })).events).toEqual([]);
    const [erased] = (await listAuditTrail(house.db, admin, {})).events;
    expect(erased).toMatchObject({ action: 'person-erased', detail: {}, subject: { called: `#${personId}` } });
  });
});

describeEachDatabase('erasing a person', (database) => {
  let house: PeopleHouse;
  usePeople(database, (one) => {
    house = one;
  });

  const erase = (viewer: Viewer, { personId }: Viewer) => erasePerson(house.db, viewer, { personId, now });

  async function refuses(answer: () => Promise<{ kind: string }>, kind: string) {
    const before = await standing(house.db);
    expect(await answer()).toEqual({ kind });
    expect(await standing(house.db)).toEqual(before);
  }

  test('overwrites the one row, and ends every role and every way in', async () => {
    const { db, ada, bea } = house;
    const context = requestContext(db, () => now);
    const cookie = await cookieOf(context, bea);
    const secret = await makeFeed(db, bea, now);
    const reading = { secret, origin: 'http://localhost', now };
    expect(await writeFeed(db, reading)).toBeDefined();
    expect(await erase(ada, bea)).toEqual({ kind: 'erased' });

    const { personId } = bea;
    const { people, memberships } = await standing(db);
    expect(people.find(({ id }) => id === personId)).toMatchObject({
      ...{ name: `#${personId}`, email: `erased-${personId}@portal.invalid`, erasedAt: now.toISOString() },
      ...{ language: null, scheme: null, passwordHash: null },
    });
    const ended = memberships.filter((one) => one.personId === personId).map(({ endedAt }) => endedAt);
    expect(ended).toEqual([now.toISOString(), now.toISOString()]);
    const headers = { Cookie: cookie };
    expect(await findViewer({ context, request: new Request('http://localhost/', { headers }) })).toBeUndefined();
    expect(await db.selectFrom('sessions').selectAll().where('personId', '=', personId).execute()).toEqual([]);
    expect(await writeFeed(db, reading)).toBeUndefined();
    for (const email of [bea.email, `erased-${personId}@portal.invalid`]) {
      const trying = { email, password: 'x', address: `10.1.0.${personId}`, now };
      expect(await signIn(db, trying)).toEqual({ kind: 'refused' });
    }
    const page = await findPersonPage(db, ada, { id: personId, now });
    expect(page).toMatchObject({ email: undefined, mayErase: false, mayGive: false });
  });

  test('frees the e-mail for someone new', async () => {
    await erase(house.ada, house.mia);
    const again = await addPerson(house.db, 'Mia', 'finance');
    expect(again.personId).not.toBe(house.mia.personId);
  });

  test('is for administrators, not of themselves, once, and of someone there is', async () => {
    const { ada, ona, oscar, mia } = house;
    await refuses(() => erase(ona, mia), 'not-allowed');
    await refuses(() => erase(oscar, mia), 'not-allowed');
    await refuses(() => erase(mia, mia), 'not-allowed');
    await refuses(() => erase(ada, ada), 'own');
    await refuses(() => erase(ada, { ...mia, personId: 999 }), 'not-found');
    await erase(ada, mia);
    await refuses(() => erase(ada, mia), 'not-found');
  });

  test('of two administrators who erase each other at once, one stays', async () => {
    const { ada, adam } = house;
    const answers = await Promise.all([erase(ada, adam), erase(adam, ada)]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['erased', 'not-allowed']);
    const { people } = await standing(house.db);
    expect(people.filter(({ erasedAt }) => erasedAt !== null)).toHaveLength(1);
  });

  test('the database itself keeps an erased row as it is', async () => {
    const { db, ada, mia } = house;
    await erase(ada, mia);
    const row = db.updateTable('people').where('id', '=', mia.personId);
    await expect(row.set({ name: 'Mia' }).execute()).rejects.toThrow('final');
    await expect(db.deleteFrom('people').where('id', '=', ada.personId).execute()).rejects.toThrow('final');
  });
});

describeEachDatabase('erasing a person who holds a certificate', (database) => {
  test('leaves the document as it was issued, and nothing else with the name', async () => {
    const house = await openTraining(database);
    try {
      const { db } = house;
      await house.publish();
      const learner = await house.addLearner();
      const certificate = await house.passThrough(learner);
      if (certificate?.kind !== 'certified') throw new Error('there is no certificate');
      const admin = await addPerson(db, 'Ada', 'administrator');
      const pdf = () => downloadCertificate(db, admin, certificate.number);
      const issued = await pdf();
      expect(issued).toBeDefined();
      expect(await erasePerson(db, admin, { personId: learner.personId, now })).toEqual({ kind: 'erased' });
      expect(await findStoredTexts(db, database.name, [learner.name, learner.email])).toEqual([]);
      expect(await pdf()).toEqual(issued);
    } finally {
      await house.close();
    }
  });
});
