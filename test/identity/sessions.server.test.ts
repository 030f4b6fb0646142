import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSessions } from '#app/identity/index.server.ts';
import type { Role } from '#app/identity/index.ts';
import { insertMembership } from '#db/queries/people.ts';
import { listSessionsOfPerson } from '#db/queries/sessions.ts';
import { atTime } from '#test/support/at-time.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';

const start = Date.parse('2026-11-02T08:00:00.000Z');
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describeEachDatabase('a session', (database) => {
  let open: OpenDatabase;
  let distributorId: number;
  let people = 0;
  beforeAll(async () => {
    open = await openMigrated(database);
    const row = open.db.insertInto('distributors').values({ code: 'D1' }).returning('id');
    distributorId = (await row.executeTakeFirstOrThrow()).id;
  });
  afterAll(() => open.close());

  async function begin(role: Role, { secure = false } = {}) {
    people += 1;
    const person = await addPerson(open.db, `P ${people}`, role, role === 'distributor' ? distributorId : undefined);
    const sessions = openSessions(open.db, { secure });
    const setCookie = await atTime(start, () => sessions.open(person.personId, person.membershipId));
    const cookie = setCookie.split(';')[0] as string;
    return {
      person,
      sessions,
      setCookie,
      cookie,
      isOpenAfter: (milliseconds: number) =>
        atTime(start + milliseconds, async () => {
          return (await sessions.find(`language=x; ${cookie}; other=1`)) !== undefined;
        }),
      stored: async () => {
        const [row] = await listSessionsOfPerson(open.db, person.personId);
        return row && { lastSeenAt: row.lastSeenAt, expiresAt: row.expiresAt };
      },
    };
  }
  const at = (milliseconds: number) => new Date(start + milliseconds).toISOString();

  test.each<[Role, number, boolean]>([
    ['distributor', 14 * day - 1, true],
    ['distributor', 14 * day, false],
    ['finance', 8 * hour - 1, true],
    ['finance', 8 * hour, false],
    ['auditor', 8 * hour, false],
  ])('of role %s that was not used for %d ms is open: %s', async (role, milliseconds, isOpen) => {
    const { isOpenAfter, stored } = await begin(role);
    expect(await isOpenAfter(milliseconds)).toBe(isOpen);
    expect((await stored()) !== undefined).toBe(isOpen);
  });

  test('slides with each use, for as long as it is used', async () => {
    const { isOpenAfter } = await begin('distributor');
    for (const days of [13, 26, 39]) expect(await isOpenAfter(days * day)).toBe(true);
    expect(await isOpenAfter(53 * day)).toBe(false);

    const staff = await begin('finance');
    for (const hours of [7, 14, 21]) expect(await staff.isOpenAfter(hours * hour)).toBe(true);
    expect(await staff.isOpenAfter(29 * hour)).toBe(false);
  });

  test('notes its use once in five minutes', async () => {
    const { isOpenAfter, stored } = await begin('finance');
    await isOpenAfter(5 * minute - 1);
    expect(await stored()).toEqual({ lastSeenAt: at(0), expiresAt: at(14 * day) });
    await isOpenAfter(5 * minute);
    expect(await stored()).toEqual({ lastSeenAt: at(5 * minute), expiresAt: at(14 * day + 5 * minute) });
  });

  test('of a person of a distributor who is also of the staff ends as one of the staff', async () => {
    const { person, isOpenAfter } = await begin('distributor');
    const membership = { personId: person.personId, role: 'finance', distributorId: null, createdAt: at(0) };
    await insertMembership(open.db, { ...membership, isOwner: false });
    expect(await isOpenAfter(8 * hour)).toBe(false);
  });

  test('is carried by a cookie that no script reads, and ended for everyone who holds it', async () => {
    const { sessions, setCookie, cookie } = await begin('finance', { secure: true });
    expect(setCookie).toMatch(/^tandem_session=[a-z0-9]{40}; HttpOnly; Max-Age=\d{8,}; Path=\/; SameSite=Lax; Secure$/);
    const id = cookie.slice('tandem_session='.length);
    expect(await sessions.close(id)).toBe('tandem_session=; HttpOnly; Max-Age=0; Path=/; SameSite=Lax; Secure');
    expect(await sessions.find(cookie)).toBeUndefined();
  });

  test.each([null, '', 'tandem_session=', 'tandem_session=%00', 'xtandem_session=AAAA', 'tandem_session=nobody'])(
    'is not found by the cookies %j',
    async (header) => {
      const { sessions } = await begin('finance');
      expect(await sessions.find(header)).toBeUndefined();
    },
  );
});
