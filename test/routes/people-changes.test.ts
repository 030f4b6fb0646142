import { describe, expect, test } from 'vitest';
import type { RequestContext } from '#app/identity/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import * as people from '#app/routes/people._index.tsx';
import * as person from '#app/routes/people.$id._index/route.tsx';
import * as erasure from '#app/routes/people.$id.erasure.tsx';
import * as ending from '#app/routes/people.$id.memberships.$membership.ending.tsx';
import * as ownership from '#app/routes/people.$id.memberships.$membership.ownership.ts';
import * as removal from '#app/routes/people.$id.memberships.$membership.ownership-removal.tsx';
import { describeEachDatabase } from '#test/support/databases.ts';
import { cookieOf, type DoorArguments, requestContext, thrownBy } from '#test/support/requests.ts';
import { now, type PeopleHouse, standing, usePeople } from '../identity/people-house.ts';

type Door = (args: DoorArguments) => Promise<unknown>;

describeEachDatabase('the pages on which people are changed', (database) => {
  let house: PeopleHouse;
  let context: RequestContext;
  usePeople(database, (one) => {
    house = one;
    context = requestContext(house.db, () => now);
  });

  /** Knocks with a session of the viewer at the page about another. */
  async function visit(door: Door, viewer: Viewer | undefined, about: Viewer, method = 'POST') {
    const headers = { Cookie: viewer ? await cookieOf(context, viewer) : '' };
    const request = new Request('http://localhost/people', { method, headers });
    const params = { id: `${about.personId}`, membership: `${about.membershipId}` };
    return door({ request, context, params });
  }

  const doors: [string, Door][] = [
    ['ending', ending.action as Door],
    ['ownership', ownership.action as Door],
    ['ownership-removal', removal.action as Door],
    ['erasure', erasure.action as Door],
  ];

  describe.each(doors)('%s', (name, door) => {
    test('a stranger, a colleague, the other owner and the auditor change nothing', async () => {
      const { mia, bea, otto, oscar, fiona } = house;
      const before = await standing(house.db);
      const refusals: [Viewer | undefined, number][] = [
        [undefined, 302],
        [bea, 403],
        [otto, name === 'erasure' ? 403 : 404],
        [oscar, 403],
        [fiona, 403],
      ];
      for (const [viewer, status] of refusals) {
        expect((await thrownBy(() => visit(door, viewer, mia))).status).toBe(status);
      }
      expect(await standing(house.db)).toEqual(before);
    });

    test('someone there is not is not found', async () => {
      const before = await standing(house.db);
      const nobody = { ...house.mia, personId: 999 };
      expect((await thrownBy(() => visit(door, house.ada, nobody))).status).toBe(404);
      expect(await standing(house.db)).toEqual(before);
    });
  });

  test('an owner is led back to the people, an administrator to the person', async () => {
    const { ona, ada, mia, bea } = house;
    const leads = async (door: Door, viewer: Viewer, about: Viewer) => {
      const { status, headers } = (await visit(door, viewer, about)) as Response;
      return [status, headers.get('Location')];
    };
    expect(await leads(ownership.action, ona, mia)).toEqual([303, `/people/${mia.personId}`]);
    expect(await leads(removal.action as Door, ona, ona)).toEqual([303, '/']);
    expect((await thrownBy(() => visit(people.loader as Door, ona, ona, 'GET'))).status).toBe(403);
    expect(await leads(ending.action as Door, { ...mia, isOwner: true }, bea)).toEqual([303, '/people']);
    expect(await leads(ending.action as Door, ada, mia)).toEqual([303, `/people/${mia.personId}`]);
    expect(await leads(erasure.action as Door, ada, mia)).toEqual([303, `/people/${mia.personId}`]);
  });

  test('whom an owner removed, the owner finds no longer', async () => {
    const { ona, mia } = house;
    expect(await visit(person.loader as Door, ona, mia, 'GET')).toMatchObject({ name: 'Mia' });
    await visit(ending.action as Door, ona, mia);
    for (const door of [person.loader, ending.loader, removal.loader] as Door[]) {
      expect((await thrownBy(() => visit(door, ona, mia, 'GET'))).status).toBe(404);
    }
  });

  test('what cannot be done is said with 422, and nothing has changed', async () => {
    const { ona, ada } = house;
    const before = await standing(house.db);
    for (const [door, viewer, kind] of [
      [ending.action, ona, 'last-owner'],
      [removal.action, ona, 'last-owner'],
      [ending.action, ada, 'own-administrator'],
    ] as [Door, Viewer, string][]) {
      expect(await visit(door, viewer, viewer)).toMatchObject({ data: { kind }, init: { status: 422 } });
    }
    expect((await thrownBy(() => visit(erasure.action as Door, ada, ada))).status).toBe(404);
    expect(await standing(house.db)).toEqual(before);
  });
});
