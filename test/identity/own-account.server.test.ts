import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  askForReset,
  changePassword,
  findReset,
  getOwnAccount,
  hashPassword,
  openSessions,
  signIn,
  signOutEverywhere,
} from '#app/identity/index.server.ts';
import { listAuditEvents } from '#db/queries/audit-events.ts';
import { updatePassword } from '#db/queries/people.ts';
import { atTime } from '#test/support/at-time.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { mailAll, tokenOf } from '#test/support/mail.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';

const day = Date.parse('2026-11-29T08:00:00.000Z');
const at = (hours: number) => new Date(day + hours * 3_600_000);
const old = 'the old password';
const password = 'the new password';

describeEachDatabase('one’s own account', (database) => {
  let open: OpenDatabase;
  let calls = 0;
  const nextAddress = () => {
    calls += 1;
    return `10.3.0.${calls} ${database.name}`;
  };
  beforeAll(async () => {
    open = await openMigrated(database);
  });
  afterAll(() => open.close());

  /** A person of finance with three sessions, begun at hours 0, 1 and 2. */
  async function addUser(name: string) {
    const person = await addPerson(open.db, `${name} ${database.name}`, 'finance');
    await updatePassword(open.db, person.personId, await hashPassword(old));
    const cookies: string[] = [];
    const sessions = openSessions(open.db, { secure: false });
    for (const hour of [0, 1, 2]) {
      const cookie = await atTime(at(hour), () => sessions.open(person.personId, person.membershipId));
      cookies.push(cookie.split(';')[0] as string);
    }
    const find = (cookie: string | undefined) => atTime(at(2), () => sessions.find(cookie ?? null));
    return { person, cookies, find };
  }
  const actionsOf = async (personId: number) => {
    const rows = await listAuditEvents(open.db, { subject: `person ${personId}`, limit: 50 });
    return rows.map(({ action, detail }) => [action, detail]);
  };

  test('lists one’s own sessions, the last used first, without those that have ended', async () => {
    const { person, cookies, find } = await addUser('Lists');
    await addUser('Stranger');
    const session = await find(cookies[0]);
    const list = async (hour: number) =>
      (await getOwnAccount(open.db, person, { session, now: at(hour) })).sessions.map(
        ({ createdAt, lastSeenAt, isThis }) => [createdAt, lastSeenAt, isThis],
      );
    const iso = (hour: number) => at(hour).toISOString();
    expect(await list(2)).toEqual(
      expect.arrayContaining([
        [iso(0), iso(2), true],
        [iso(2), iso(2), false],
        [iso(1), iso(1), false],
      ]),
    );
    expect((await list(2)).at(-1)).toEqual([iso(1), iso(1), false]);
    expect((await list(9)).map(([createdAt]) => createdAt)).not.toContain(iso(1));
    expect(await list(10)).toEqual([]);
  });

  test('a new password ends the other sessions and the links of a reset', async () => {
    const { person, cookies, find } = await addUser('Changes');
    const { personId, email } = person;
    await askForReset(open.db, { email, address: nextAddress(), now: at(2) });
    const token = tokenOf(await mailAll(open.db, () => at(2)));
    const session = await find(cookies[1]);
    const change = (more: { old?: string; password?: string }) =>
      changePassword(open.db, person, { old, password, session, address: nextAddress(), now: at(2), ...more });
    const mistakes = async (more: { old?: string; password?: string }) => {
      const answer = await change(more);
      return answer.kind === 'mistakes' && answer.mistakes.map(({ field, problem }) => `${field} ${problem}`);
    };
    expect(await mistakes({ old: '', password: '' })).toEqual(['old missing', 'password missing']);
    expect(await mistakes({ old: 'wrong' })).toEqual(['old passwordWrong']);
    expect(await mistakes({ password: email.toUpperCase() })).toEqual(['password passwordIsEmail']);
    for (const cookie of cookies) expect(await find(cookie)).toMatchObject({ personId });
    expect((await findReset(open.db, { token, address: nextAddress(), now: at(2) })).kind).toBe('open');

    expect(await change({})).toEqual({ kind: 'changed' });
    const found: boolean[] = [];
    for (const cookie of cookies) found.push((await find(cookie)) !== undefined);
    expect(found).toEqual([false, true, false]);
    expect((await findReset(open.db, { token, address: nextAddress(), now: at(2) })).kind).toBe('dead');
    const tryWith = async (secret: string) =>
      (await signIn(open.db, { email, password: secret, address: nextAddress(), now: at(2) })).kind;
    expect([await tryWith(old), await tryWith(password)]).toEqual(['refused', 'signed-in']);
    expect((await actionsOf(personId))[1]).toEqual(['password-changed', {}]);
  });

  test('the ninth wrong present password waits', async () => {
    const { person } = await addUser('Guesses');
    const guess = { old: 'wrong', password, session: undefined, now: at(0) };
    const kinds = [];
    for (let count = 1; count <= 9; count += 1) {
      kinds.push((await changePassword(open.db, person, { ...guess, address: nextAddress() })).kind);
    }
    expect(kinds).toEqual([...Array(8).fill('mistakes'), 'too-many-tries']);
  });

  test('signing out everywhere ends all sessions of that person alone', async () => {
    const { person, cookies, find } = await addUser('Leaves');
    const other = await addUser('Stays');
    await signOutEverywhere(open.db, person, at(2));
    for (const cookie of cookies) expect(await find(cookie)).toBeUndefined();
    for (const cookie of other.cookies) expect(await find(cookie)).toMatchObject({ personId: other.person.personId });
    expect(await actionsOf(person.personId)).toEqual([['signed-out-everywhere', { count: 3 }]]);
  });
});
