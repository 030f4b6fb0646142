import { describe, expect, test } from 'vitest';
import { endMembership, findViewer, giveMembership, openSessions, setOwner } from '#app/identity/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { cookieOf, requestContext } from '#test/support/requests.ts';
import { now, type PeopleHouse, standing, usePeople } from './people-house.ts';

describeEachDatabase('what people are', (database) => {
  let house: PeopleHouse;
  usePeople(database, (one) => {
    house = one;
  });

  const give = (viewer: Viewer, to: Viewer, fields: Partial<Parameters<typeof giveMembership>[2]['fields']>) =>
    giveMembership(house.db, viewer, {
      personId: to.personId,
      fields: { role: '', distributor: '', isOwner: false, ...fields },
      now,
    });
  const end = (viewer: Viewer, { personId, membershipId }: Pick<Viewer, 'personId' | 'membershipId'>) =>
    endMembership(house.db, viewer, { personId, membershipId, now });
  const own = (viewer: Viewer, { personId, membershipId }: Viewer, isOwner: boolean) =>
    setOwner(house.db, viewer, { personId, membershipId, isOwner, now });

  /** That the answer is this, and nothing has changed and nothing is on record. */
  async function refuses(answer: () => Promise<{ kind: string }>, expected: object) {
    const before = await standing(house.db);
    expect(await answer()).toEqual(expected);
    expect(await standing(house.db)).toEqual(before);
  }

  describe('giving', () => {
    test('a role and a distributor are given by an administrator, and it is on record', async () => {
      const { ada, fiona, mia, two } = house;
      expect(await give(ada, fiona, { role: 'auditor', distributor: 'D1', isOwner: true })).toEqual({ kind: 'given' });
      expect(await give(ada, mia, { role: 'distributor', distributor: 'D2', isOwner: true })).toEqual({
        kind: 'given',
      });
      const { memberships, events } = await standing(house.db);
      expect(memberships.slice(-2)).toMatchObject([
        { personId: fiona.personId, role: 'auditor', distributorId: null, isOwner: 0, endedAt: null },
        { personId: mia.personId, role: 'distributor', distributorId: two, isOwner: 1, endedAt: null },
      ]);
      expect(
        events.map(({ personId, action, subject, detail }) => [personId, action, subject, JSON.parse(detail)]),
      ).toEqual([
        [ada.personId, 'membership-given', `person ${fiona.personId}`, { role: 'auditor' }],
        [ada.personId, 'membership-given', `person ${mia.personId}`, { role: 'distributor', distributor: 'D2' }],
        [ada.personId, 'owner-made', `person ${mia.personId}`, { role: 'distributor', distributor: 'D2' }],
      ]);
    });

    test.each([
      [{}, { field: 'role', problem: 'missing' }],
      [{ role: 'constructor' }, { field: 'role', problem: 'missing' }],
      [{ role: 'distributor' }, { field: 'distributor', problem: 'missing' }],
      [
        { role: 'distributor', distributor: 'D9' },
        { field: 'distributor', problem: 'unknown-distributor' },
      ],
      [
        { role: 'distributor', distributor: 'D1' },
        { field: 'distributor', problem: 'has-already' },
      ],
    ])('%j is refused at its field', async (fields, mistake) => {
      await refuses(() => give(house.ada, house.mia, fields), { kind: 'refused', mistake });
    });

    test('a role that somebody has is not given again, and one that has ended is', async () => {
      const { ada, fiona } = house;
      const mistake = { field: 'role', problem: 'has-already' };
      await refuses(() => give(ada, fiona, { role: 'finance' }), { kind: 'refused', mistake });
      await end(ada, fiona);
      expect(await give(ada, fiona, { role: 'finance' })).toEqual({ kind: 'given' });
    });

    test('nobody gives themselves a role, and only administrators give any', async () => {
      await refuses(() => give(house.ada, house.ada, { role: 'finance' }), { kind: 'own' });
      for (const viewer of [house.ona, house.oscar, house.fiona, house.mia]) {
        await refuses(() => give(viewer, house.mia, { role: 'finance' }), { kind: 'not-allowed' });
      }
      await end(house.adam, house.ada);
      await refuses(() => give(house.ada, house.mia, { role: 'finance' }), { kind: 'not-allowed' });
    });

    test('the same role given twice at once is given once', async () => {
      const answers = await Promise.all([
        give(house.ada, house.fiona, { role: 'auditor' }),
        give(house.adam, house.fiona, { role: 'auditor' }),
      ]);
      expect(answers.map(({ kind }) => kind).sort()).toEqual(['given', 'refused']);
    });
  });

  describe('ending', () => {
    test('ends the sessions that act in it at once, and no others', async () => {
      const { db, ada, bea, beaOfTwo } = house;
      const context = requestContext(db, () => now);
      const inOne = await cookieOf(context, bea);
      const inTwo = await cookieOf(context, { ...bea, membershipId: beaOfTwo });
      expect(await end(ada, bea)).toEqual({ kind: 'ended' });
      const viewerWith = (cookie: string) =>
        findViewer({ context, request: new Request('http://localhost/', { headers: { Cookie: cookie } }) });
      expect(await viewerWith(inOne)).toBeUndefined();
      expect(await viewerWith(inTwo)).toMatchObject({ personId: bea.personId, membershipId: beaOfTwo });
      expect(await openSessions(db, { secure: false }).find(inOne)).toBeUndefined();
      const { events } = await standing(db);
      expect(events).toEqual([
        {
          personId: ada.personId,
          action: 'membership-ended',
          subject: `person ${bea.personId}`,
          detail: JSON.stringify({ role: 'distributor', distributor: 'D1' }),
        },
      ]);
    });

    test('what has ended is not found again', async () => {
      await end(house.ada, house.mia);
      await refuses(() => end(house.ada, house.mia), { kind: 'not-found' });
      await refuses(() => end(house.ada, { ...house.bea, personId: house.mia.personId }), { kind: 'not-found' });
    });

    test('an owner ends what people are for the own distributor, and nothing else', async () => {
      const { ona, mia, bea, beaOfTwo, otto, ada } = house;
      await refuses(() => end(ona, { ...bea, membershipId: beaOfTwo }), { kind: 'not-found' });
      await refuses(() => end(ona, otto), { kind: 'not-found' });
      await refuses(() => end(ona, ada), { kind: 'not-found' });
      expect(await end(ona, mia)).toEqual({ kind: 'ended' });
    });

    test.each(['mia', 'otto', 'oscar', 'fiona'] as const)(
      '%s may not end what a colleague of another is',
      async (name) => {
        const kind = name === 'otto' ? 'not-found' : 'not-allowed';
        await refuses(() => end(house[name], house.ona), { kind });
      },
    );

    test('the last owner stays until there is another; an administrator may end it', async () => {
      const { ona, mia, ada, otto } = house;
      await refuses(() => end(ona, ona), { kind: 'last-owner' });
      await own(ona, mia, true);
      expect(await end(ona, ona)).toEqual({ kind: 'ended' });
      expect(await end(ada, otto)).toEqual({ kind: 'ended' });
    });

    test('nobody ends their own role as administrator', async () => {
      await refuses(() => end(house.ada, house.ada), { kind: 'own-administrator' });
    });

    test('of two administrators who end each other at once, one stays', async () => {
      const { ada, adam } = house;
      const answers = await Promise.all([end(ada, adam), end(adam, ada)]);
      expect(answers.map(({ kind }) => kind).sort()).toEqual(['ended', 'not-allowed']);
      const left = (await standing(house.db)).memberships.filter(
        ({ role, endedAt }) => role === 'administrator' && endedAt === null,
      );
      expect(left).toHaveLength(1);
    });

    test('of two owners who leave at once, one stays', async () => {
      const { ona, mia } = house;
      await own(ona, mia, true);
      const answers = await Promise.all([end(ona, ona), end({ ...mia, isOwner: true }, mia)]);
      expect(answers.map(({ kind }) => kind).sort()).toEqual(['ended', 'last-owner']);
    });
  });

  describe('owners', () => {
    test('make others owners and members of the own distributor again', async () => {
      const { ona, mia } = house;
      expect(await own(ona, mia, true)).toEqual({ kind: 'set' });
      expect(await own({ ...mia, isOwner: true }, ona, false)).toEqual({ kind: 'set' });
      const { memberships, events } = await standing(house.db);
      const isOwner = (viewer: Viewer) => memberships.find(({ id }) => id === viewer.membershipId)?.isOwner;
      expect([isOwner(ona), isOwner(mia)]).toEqual([0, 1]);
      expect(events.map(({ action, subject }) => [action, subject])).toEqual([
        ['owner-made', `person ${mia.personId}`],
        ['owner-unmade', `person ${ona.personId}`],
      ]);
    });

    test('the last one stays an owner, unless an administrator takes it', async () => {
      await refuses(() => own(house.ona, house.ona, false), { kind: 'last-owner' });
      expect(await own(house.ada, house.ona, false)).toEqual({ kind: 'set' });
      await refuses(() => own(house.ona, house.ona, true), { kind: 'not-allowed' });
    });

    test('nothing changes, and nothing is on record, where it is so already', async () => {
      await refuses(() => own(house.ona, house.ona, true), { kind: 'set' });
    });

    test('nobody owns a staff role, and nobody owns another distributor for its owner', async () => {
      await refuses(() => own(house.ada, house.fiona, true), { kind: 'not-found' });
      await refuses(() => own(house.otto, house.mia, true), { kind: 'not-found' });
      await refuses(() => own(house.mia, house.mia, true), { kind: 'not-allowed' });
      await refuses(() => own(house.oscar, house.mia, true), { kind: 'not-allowed' });
    });
  });

  test('the database itself keeps who was what, and a membership that has ended', async () => {
    const { db, ada, mia } = house;
    await end(ada, mia);
    const row = db.updateTable('memberships').where('id', '=', mia.membershipId);
    await expect(row.set({ endedAt: null }).execute()).rejects.toThrow('final');
    await expect(db.deleteFrom('memberships').where('id', '=', ada.membershipId).execute()).rejects.toThrow('final');
    const role = { role: 'administrator' } as never;
    await expect(
      db.updateTable('memberships').set(role).where('id', '=', house.fiona.membershipId).execute(),
    ).rejects.toThrow('final');
  });
});
