import { expect, test } from 'vitest';
import type { RequestContext } from '#app/identity/index.server.ts';
import {
  endMembership,
  findViewer,
  giveMembership,
  hashPassword,
  listOwnMemberships,
  signIn,
} from '#app/identity/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import { action } from '#app/routes/membership.ts';
import { updatePassword } from '#db/queries/people.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { cookieOf, requestContext, thrownBy } from '#test/support/requests.ts';
import { now, type PeopleHouse, standing, usePeople } from './people-house.ts';

describeEachDatabase('changing between what one is', (database) => {
  let house: PeopleHouse;
  let context: RequestContext;
  usePeople(database, (one) => {
    house = one;
    context = requestContext(house.db, () => now);
  });

  function choose(cookie: string, membershipId: number | string, returnTo = '/') {
    const body = new URLSearchParams({ membershipId: `${membershipId}`, returnTo });
    const request = new Request('http://localhost/membership', { method: 'POST', headers: { Cookie: cookie }, body });
    return action({ request, context, params: {} });
  }

  const actingWith = async (cookie: string) => {
    const request = new Request('http://localhost/', { headers: { Cookie: cookie } });
    const viewer = await findViewer({ request, context });
    return (
      viewer && { membershipId: viewer.membershipId, distributorId: viewer.distributorId, isOwner: viewer.isOwner }
    );
  };

  test('goes on in this session only, and is on record', async () => {
    const { bea, beaOfTwo, one, two } = house;
    const [here, elsewhere] = [await cookieOf(context, bea), await cookieOf(context, bea)];
    const answer = await choose(here, beaOfTwo, '/statements/TD-000001?x=1');
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/statements']);
    expect(await actingWith(here)).toEqual({ membershipId: beaOfTwo, distributorId: two, isOwner: false });
    expect(await actingWith(elsewhere)).toEqual({ membershipId: bea.membershipId, distributorId: one, isOwner: false });
    expect((await standing(house.db)).events).toEqual([
      {
        personId: bea.personId,
        action: 'membership-chosen',
        subject: `person ${bea.personId}`,
        detail: JSON.stringify({ role: 'distributor', distributor: 'D2' }),
      },
    ]);
  });

  test('leads to where the room begins if the other role may enter it, and home if not', async () => {
    const { ada, bea } = house;
    await giveMembership(house.db, ada, {
      ...{ personId: bea.personId, now },
      fields: { role: 'finance', distributor: '', isOwner: false },
    });
    const memberships = await listOwnMemberships(house.db, bea, now);
    expect(memberships).toMatchObject([
      { role: 'distributor', distributor: 'Valley Bicycle' },
      { role: 'distributor', distributor: 'Hill Cycles' },
      { role: 'finance', distributor: undefined },
    ]);
    const finance = memberships[2]?.id as number;
    const cookie = await cookieOf(context, bea);
    const leads = async (membershipId: number, returnTo: string) =>
      (await choose(cookie, membershipId, returnTo)).headers.get('Location');
    expect(await leads(finance, '/funds/new')).toBe('/funds');
    expect(await leads(bea.membershipId, '/periods/2026-Q3')).toBe('/');
    expect(await leads(bea.membershipId, '//elsewhere.example/funds')).toBe('/');
    expect(await leads(bea.membershipId, 'https://elsewhere.example/funds')).toBe('/');
  });

  test('nobody takes up what another one is, or what has ended', async () => {
    const { ada, bea, mia, otto, beaOfTwo } = house;
    await endMembership(house.db, ada, { personId: bea.personId, membershipId: beaOfTwo, now });
    const cookie = await cookieOf(context, bea);
    const before = await standing(house.db);
    for (const id of [otto.membershipId, mia.membershipId, ada.membershipId, beaOfTwo, 999, 0, 'x', '']) {
      expect((await thrownBy(() => choose(cookie, id))).status).toBe(404);
    }
    expect(await actingWith(cookie)).toMatchObject({ membershipId: bea.membershipId });
    expect(await standing(house.db)).toEqual(before);
  });

  test('the same again changes nothing and leaves no event', async () => {
    const cookie = await cookieOf(context, house.bea);
    const before = await standing(house.db);
    expect((await choose(cookie, house.bea.membershipId)).status).toBe(303);
    expect(await standing(house.db)).toEqual(before);
  });

  test('a stranger is asked to sign in', async () => {
    const thrown = await thrownBy(() => choose('', house.bea.membershipId));
    expect([thrown.status, thrown.headers.get('Location')]).toEqual([302, '/sign-in']);
  });

  test('signing in takes up what was last used, the first where nothing was, and never what has ended', async () => {
    const { db, ada, bea, beaOfTwo } = house;
    await updatePassword(db, bea.personId, await hashPassword('a long password'));
    let minute = 0;
    const signInAs = async ({ email }: Viewer) => {
      minute += 1;
      const at = new Date(now.getTime() + minute * 60_000);
      const address = `10.2.0.${minute}`;
      const answer = await signIn(db, { email, password: 'a long password', address, now: at });
      return answer.kind === 'signed-in' ? answer.membershipId : answer.kind;
    };
    expect(await signInAs(bea)).toBe(bea.membershipId);
    const later = new Date(now.getTime() + 30 * 60_000);
    context = requestContext(db, () => later);
    await choose(await cookieOf(context, bea), beaOfTwo);
    expect(await signInAs(bea)).toBe(beaOfTwo);
    await endMembership(db, ada, { personId: bea.personId, membershipId: beaOfTwo, now });
    expect(await signInAs(bea)).toBe(bea.membershipId);
    await endMembership(db, ada, { personId: bea.personId, membershipId: bea.membershipId, now });
    expect(await signInAs(bea)).toBe('refused');
  });
});
