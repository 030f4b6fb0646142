import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  askForReset,
  findReset,
  hashPassword,
  openSessions,
  resetPassword,
  signIn,
} from '#app/identity/index.server.ts';
import { listAuditEvents } from '#db/queries/audit-events.ts';
import { updatePassword } from '#db/queries/people.ts';
import { countRows } from '#test/support/count-rows.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { mailAll, tokenOf } from '#test/support/mail.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';

const day = new Date('2026-11-29T08:00:00.000Z');
const after = (hours: number) => new Date(day.getTime() + hours * 3_600_000);
const old = 'the old password';
const password = 'the new password';

describeEachDatabase('a new password', (database) => {
  let open: OpenDatabase;
  let calls = 0;
  const nextAddress = () => {
    calls += 1;
    return `10.2.0.${calls} ${database.name}`;
  };
  beforeAll(async () => {
    open = await openMigrated(database);
  });
  afterAll(() => open.close());

  async function addUser(name: string) {
    const person = await addPerson(open.db, `${name} ${database.name}`, 'finance');
    await updatePassword(open.db, person.personId, await hashPassword(old));
    return person;
  }
  const ask = (email: string, { now = day, address = nextAddress() } = {}) =>
    askForReset(open.db, { email, address, now });
  const reset = (token: string, more: { password?: string; now?: Date } = {}) =>
    resetPassword(open.db, { token, password, address: nextAddress(), now: day, ...more });
  const see = (token: string, now = day) => findReset(open.db, { token, address: nextAddress(), now });
  const signInWith = async (email: string, secret: string) =>
    (await signIn(open.db, { email, password: secret, address: nextAddress(), now: day })).kind;

  test('is set by a mailed link, once; all sessions end, and every other link', async () => {
    const { email, personId, membershipId } = await addUser('Rita');
    const sessions = openSessions(open.db, { secure: false });
    const cookie = (await sessions.open(personId, membershipId)).split(';')[0] as string;
    expect(await ask(` ${email.toUpperCase()} `)).toEqual({ kind: 'asked' });
    const first = tokenOf(await mailAll(open.db, () => day));
    await ask(email);
    const token = tokenOf(await mailAll(open.db, () => day));
    expect(await see(first)).toEqual({ kind: 'open', email });
    expect(await see(token)).toEqual({ kind: 'open', email });

    expect(await reset(token, { password: 'short' })).toEqual({ kind: 'mistakes', problem: 'passwordTooShort' });
    expect(await sessions.find(cookie)).toMatchObject({ personId });
    expect(await signInWith(email, old)).toBe('signed-in');

    expect(await reset(token)).toEqual({ kind: 'reset', personId, membershipId });
    expect(await sessions.find(cookie)).toBeUndefined();
    expect(await signInWith(email, old)).toBe('refused');
    expect(await signInWith(email, password)).toBe('signed-in');
    for (const dead of [first, token]) {
      expect(await see(dead)).toEqual({ kind: 'dead' });
      expect(await reset(dead, { password: 'yet another one' })).toEqual({ kind: 'dead' });
    }
    expect(await signInWith(email, password)).toBe('signed-in');
    const rows = await listAuditEvents(open.db, { subject: `person ${personId}`, limit: 50 });
    expect(rows.map(({ action, actor }) => `${action} by ${actor}`)).toEqual([
      'signed-in by person',
      'signed-in by person',
      'password-reset by person',
      'signed-in by person',
      'password-reset-mailed by system',
      'password-reset-mailed by system',
    ]);
  });

  test('an unknown e-mail is answered alike and asks for the same job, which mails nothing', async () => {
    const { email } = await addUser('Known');
    const jobsOf = async (asked: string) => {
      const before = await countRows(open.db);
      const answer = await ask(asked);
      expect(await countRows(open.db)).toEqual(before);
      const jobs = await open.db
        .selectFrom('jobs')
        .select(['kind', 'requestedBy'])
        .where('state', '=', 'queued')
        .execute();
      return { answer, jobs, mails: (await mailAll(open.db, () => day)).map(({ to }) => to.email) };
    };
    const asked = { answer: { kind: 'asked' }, jobs: [{ kind: 'send-link', requestedBy: null }] };
    expect(await jobsOf(email)).toEqual({ ...asked, mails: [email] });
    expect(await jobsOf(`nobody-${database.name}@x.example`)).toEqual({ ...asked, mails: [] });
  });

  test('is not offered to who was invited and has no account yet', async () => {
    const person = { email: `invited-${database.name}@x.example`, name: 'I', language: null, passwordHash: null };
    await open.db
      .insertInto('people')
      .values({ ...person, createdAt: day.toISOString() })
      .execute();
    expect(await ask(person.email)).toEqual({ kind: 'asked' });
    expect(await mailAll(open.db, () => day)).toEqual([]);
  });

  test('a link that has expired, is none, or is one of another kind opens nothing', async () => {
    const { email, personId } = await addUser('Late');
    await ask(email);
    const token = tokenOf(await mailAll(open.db, () => day));
    expect(await see(token, new Date(after(48).getTime() - 1))).toEqual({ kind: 'open', email });
    await open.db.updateTable('oneTimeLinks').set({ usedAt: null }).where('personId', '=', personId).execute();
    for (const [dead, now] of [
      [token, after(48)],
      ['', day],
      ['\0', day],
    ] as const) {
      expect(await see(dead, now)).toEqual({ kind: 'dead' });
      expect(await reset(dead, { now })).toEqual({ kind: 'dead' });
    }
    expect(await signInWith(email, old)).toBe('signed-in');
  });

  test('an erased person sets none', async () => {
    const { email, personId } = await addUser('Erased');
    await ask(email);
    const token = tokenOf(await mailAll(open.db, () => day));
    const erased = { email: `erased-${personId}`, passwordHash: null, erasedAt: day.toISOString() };
    await open.db.updateTable('people').set(erased).where('id', '=', personId).execute();
    expect(await reset(token)).toEqual({ kind: 'dead' });
    const row = open.db.selectFrom('people').select('passwordHash').where('id', '=', personId);
    expect(await row.executeTakeFirst()).toEqual({ passwordHash: null });
  });

  test('of two who use one link at once, one sets the password', async () => {
    const { email } = await addUser('Twin');
    await ask(email);
    const token = tokenOf(await mailAll(open.db, () => day));
    const answers = await Promise.all(
      ['first of the two', 'second of the two'].map((text) => reset(token, { password: text })),
    );
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['dead', 'reset']);
    const winner = answers[0]?.kind === 'reset' ? 'first of the two' : 'second of the two';
    expect(await signInWith(email, winner)).toBe('signed-in');
  });

  test.each([
    ['', 'missing'],
    ['nobody', 'notAnEmail'],
    ['a@x.example\0', 'notAnEmail'],
  ])('the e-mail %j is refused at its field', async (email, problem) => {
    const before = await open.db.selectFrom('jobs').select('id').execute();
    expect(await ask(email)).toEqual({ kind: 'mistakes', problem });
    expect(await open.db.selectFrom('jobs').select('id').execute()).toEqual(before);
  });

  test('the fifth question for one e-mail waits, known or not, and so does the thirty-first from one address', async () => {
    const { email } = await addUser('Often');
    for (const asked of [email, `often-nobody-${database.name}@x.example`]) {
      const kinds = [];
      for (let count = 1; count <= 5; count += 1) kinds.push((await ask(asked)).kind);
      expect(kinds).toEqual([...Array(4).fill('asked'), 'too-many-tries']);
    }
    const kinds = [];
    const address = `asker ${database.name}`;
    for (let count = 1; count <= 31; count += 1)
      kinds.push((await ask(`a${count}-${database.name}@x.example`, { address })).kind);
    expect(kinds).toEqual([...Array(30).fill('asked'), 'too-many-tries']);
    await mailAll(open.db, () => day);
  });
});
