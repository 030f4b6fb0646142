import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViewer, hashPassword, openSessions, signIn } from '#app/identity/index.server.ts';
import { insertMembership, insertPerson } from '#db/queries/people.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';

describeEachDatabase('signing in', (database) => {
  let open: OpenDatabase;
  let personId: number;
  let address = 0;
  const tryWith = (email: string, password: string) => {
    address += 1;
    return signIn(open.db, { email, password, address: `10.0.0.${address}`, now: new Date() });
  };

  beforeAll(async () => {
    open = await openMigrated(database);
    const createdAt = new Date().toISOString();
    const passwordHash = await hashPassword('a long password');
    personId = await insertPerson(open.db, {
      email: 'F@x.example',
      name: 'F',
      language: 'zh-Hant',
      passwordHash,
      createdAt,
    });
    await insertMembership(open.db, { personId, role: 'finance', distributorId: null, isOwner: false, createdAt });
    const loner = { email: 'loner@x.example', name: 'L', language: null, passwordHash, createdAt };
    await insertPerson(open.db, loner);
  });
  afterAll(() => open.close());

  test('the right password opens, whatever the case of the e-mail', async () => {
    expect(await tryWith(' f@X.example ', 'a long password')).toMatchObject({ kind: 'signed-in', personId });
  });

  test('wrong password, unknown e-mail and a person without a membership are answered alike', async () => {
    const answers = [
      await tryWith('f@x.example', 'wrong'),
      await tryWith(`nobody-${database.name}@x.example`, 'a long password'),
      await tryWith('loner@x.example', 'a long password'),
    ];
    expect(answers).toEqual([{ kind: 'refused' }, { kind: 'refused' }, { kind: 'refused' }]);
  });

  test('the ninth wrong try for an account waits, also from other addresses and for an unknown e-mail', async () => {
    const email = `victim-${database.name}@x.example`;
    const kinds = [];
    for (let count = 1; count <= 9; count += 1) kinds.push((await tryWith(email, 'wrong')).kind);
    expect(kinds).toEqual([...Array(8).fill('refused'), 'too-many-tries']);
  });

  test('an e-mail or a password that no person can have is refused, and counts for no account', async () => {
    const host = `-${database.name}@x.example`;
    const longestEmail = 'e'.repeat(254 - host.length) + host;
    for (const [email, password, last] of [
      [`e${longestEmail}`, 'wrong', 'refused'],
      [longestEmail, 'wrong', 'too-many-tries'],
      [`long-password${host}`, 'w'.repeat(1_001), 'refused'],
      [`password${host}`, 'w'.repeat(1_000), 'too-many-tries'],
      [`nul\0${host}`, 'wrong', 'refused'],
    ] as const) {
      const kinds = [];
      for (let count = 1; count <= 9; count += 1) kinds.push((await tryWith(email, password)).kind);
      expect(kinds).toEqual([...Array(8).fill('refused'), last]);
    }
  });

  test('tries with an impossible e-mail count for the address they come from', async () => {
    const request = { email: '\0', password: 'wrong', address: `busy-${database.name}`, now: new Date() };
    for (let count = 1; count <= 60; count += 1) expect((await signIn(open.db, request)).kind).toBe('refused');
    expect((await signIn(open.db, request)).kind).toBe('too-many-tries');
  });

  test('the cookie finds its viewer until it is closed; what the database holds opens nothing', async () => {
    const sessions = openSessions(open.db, { secure: true });
    const membership = await open.db.selectFrom('memberships').select('id').executeTakeFirstOrThrow();
    const setCookie = await sessions.open(personId, membership.id);
    expect(setCookie).toMatch(/HttpOnly.*Secure|Secure.*HttpOnly/);
    const cookie = setCookie.split(';')[0] as string;
    const context = { db: open.db, sessions } as Parameters<typeof findViewer>[0]['context'];
    const seenWith = (Cookie: string) =>
      findViewer({ request: new Request('http://localhost/', { headers: { Cookie } }), context });
    expect(await seenWith(cookie)).toMatchObject({
      name: 'F',
      role: 'finance',
      language: 'zh-Hant',
      distributorId: null,
    });

    const stored = await open.db.selectFrom('sessions').select('id').executeTakeFirstOrThrow();
    expect(cookie).not.toContain(stored.id);
    expect(await seenWith(`tandem_session=${stored.id}`)).toBeUndefined();

    const id = cookie.split('=')[1] as string;
    await sessions.close(id);
    expect(await seenWith(cookie)).toBeUndefined();
  });

  test('an erased person and an ended membership are signed out at once', async () => {
    const sessions = openSessions(open.db, { secure: false });
    const createdAt = new Date().toISOString();
    const person = { email: 'gone@x.example', name: 'G', language: null, passwordHash: null, createdAt };
    const goneId = await insertPerson(open.db, person);
    const role = { personId: goneId, role: 'auditor', distributorId: null, isOwner: false, createdAt };
    const membershipId = await insertMembership(open.db, role);
    const Cookie = (await sessions.open(goneId, membershipId)).split(';')[0] as string;
    const context = { db: open.db, sessions } as Parameters<typeof findViewer>[0]['context'];
    const see = () => findViewer({ request: new Request('http://localhost/', { headers: { Cookie } }), context });
    expect(await see()).toMatchObject({ role: 'auditor' });
    await open.db.updateTable('memberships').set({ endedAt: createdAt }).where('id', '=', membershipId).execute();
    expect(await see()).toBeUndefined();
  });
});
