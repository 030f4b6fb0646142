import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RequestContext } from '#app/identity/index.server.ts';
import { everyWho, type LimitsHouse, now, openLimitsHouse, type Who } from '#test/identity/limits-house.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { cookieOf, type DoorArguments, requestContext, thrownBy } from '#test/support/requests.ts';
import { acts, doors } from './limits-doors.ts';
import { moneyRooms } from './limits-money-rooms.ts';
import { partnerRooms } from './limits-partner-rooms.ts';
import type { Room } from './limits-room.ts';
import { searchRooms } from './limits-search-rooms.ts';
import { loadRoutes } from './route-modules.ts';

/** Nearly every page is asked for within each kind of limit: it begins before others, to end beside them. */
vi.setConfig({ testTimeout: 30_000 });

type Door = (args: DoorArguments) => Promise<unknown>;
type RouteModule = { loader?: Door; action?: Door };

const routes = await loadRoutes<RouteModule>();

describeEachDatabase('within limits', (database) => {
  let house: LimitsHouse;
  let context: RequestContext;

  beforeAll(async () => {
    house = await openLimitsHouse(database);
    context = requestContext(house.db, now);
  });
  afterAll(() => house?.close());

  const cookies = new Map<string, string>();
  /** The headers of somebody who signs in once, and then opens one page after the other. */
  async function signedIn(who: Who, role: Room['role']) {
    const cookie = cookies.get(`${who} ${role}`) ?? (await cookieOf(context, house.as(who, role)));
    cookies.set(`${who} ${role}`, cookie);
    return { Cookie: cookie };
  }

  /** What a page hands over, or with which status it was refused. */
  async function open(who: Who, { route, path, params = {}, role }: Omit<Room, 'see' | 'seen'>): Promise<unknown> {
    const headers = await signedIn(who, role);
    const door = doorOf(route, 'loader');
    try {
      const page = await door({ request: new Request(`http://localhost${path}`, { headers }), context, params });
      return page && typeof page === 'object' && 'init' in page && 'data' in page ? page.data : page;
    } catch (thrown) {
      if (thrown instanceof Response) return thrown.status;
      throw thrown;
    }
  }

  test.each(doors)('%s, opened at %s', async (route, path, params, role, statuses) => {
    for (const who of everyWho) {
      const page = await open(who, { route, path, params, role });
      expect(typeof page === 'number' ? page : 200, `${who} as ${role}`).toBe(statuses[who]);
    }
  });

  test.each(acts)('nobody who is limited does what reaches everyone: %s', async (route, params, role) => {
    for (const who of everyWho.filter((one) => one !== 'all')) {
      const headers = await signedIn(who, role);
      const request = new Request('http://localhost/', { method: 'POST', headers, body: new URLSearchParams({}) });
      const refused = await thrownBy(() => doorOf(route, 'action')({ request, context, params }));
      expect([refused.status, await refused.text()], who).toEqual([403, 'Beyond limits']);
    }
    const { count } = await house.db
      .selectFrom('jobs')
      .select((e) => e.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(count).toBe(0);
  });

  describe.each(Object.entries({ ...partnerRooms, ...moneyRooms, ...searchRooms }))('%s', (_, room) => {
    test.each(everyWho)('as %s', async (who) => {
      const page = await open(who, room);
      expect(typeof page === 'number' ? page : room.see(page as never)).toEqual(room.seen[who]);
    });
  });
});

function doorOf(route: string, kind: 'loader' | 'action'): Door {
  const door = routes.get(route)?.[kind];
  if (!door) throw new Error(`${route} has no ${kind}`);
  return door;
}
