import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  askForReset,
  findInvitation,
  findReset,
  hashPassword,
  invitePerson,
  listInvitations,
} from '#app/identity/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import type { Mail } from '#app/notifications/index.server.ts';
import { RefusedMail } from '#app/notifications/postbox.server.ts';
import { listAuditEvents } from '#db/queries/audit-events.ts';
import { findJob } from '#db/queries/jobs.ts';
import { updatePassword } from '#db/queries/people.ts';
import { saveSettings } from '#db/queries/settings.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { keepingPostbox, mailAll, tokenOf } from '#test/support/mail.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';

const day = new Date('2026-11-29T08:00:00.000Z');
const afterMinutes = (minutes: number) => new Date(day.getTime() + minutes * 60_000);

describeEachDatabase('mailing a link', (database) => {
  let open: OpenDatabase;
  let admin: Viewer;
  let logged: ReturnType<typeof vi.spyOn>;
  let calls = 0;
  const nextAddress = () => {
    calls += 1;
    return `10.4.0.${calls} ${database.name}`;
  };
  beforeAll(async () => {
    open = await openMigrated(database);
    await saveSettings(open.db, { manufacturer: '捷安特' });
    admin = await addPerson(open.db, `Mailer ${database.name}`, 'administrator');
  });
  beforeEach(() => {
    logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => logged.mockRestore());
  afterAll(() => open.close());

  async function invite(email: string, language = 'en') {
    const form = { email, role: 'auditor', distributor: '', owner: false, language };
    await invitePerson(open.db, admin, { form, address: nextAddress(), now: day });
    const job = await open.db.selectFrom('jobs').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
    return job.id;
  }
  const see = (token: string, now = day) =>
    findInvitation(open.db, { token, viewer: undefined, address: nextAddress(), now });
  const stateOf = async (email: string) => {
    const found = await listInvitations(open.db, admin, { now: day });
    return found?.invitations.find((one) => one.email === email)?.state;
  };
  /** A postbox that is closed so many times before it takes anything. */
  function closedFirst(times: number, error: () => Error = () => new Error('connect ECONNREFUSED')) {
    const box = keepingPostbox();
    const tried: Mail[] = [];
    return {
      mails: box.mails,
      tried,
      async deliver(mail: Mail) {
        tried.push(mail);
        if (tried.length <= times) throw error();
        await box.deliver(mail);
      },
    };
  }

  test('writes in the receiver’s language: that of the account, else the one chosen', async () => {
    await invite('zh@x.example', 'zh-Hans');
    const account = await addPerson(open.db, `Reader ${database.name}`, 'finance');
    await open.db.updateTable('people').set({ language: 'zh-Hant' }).where('id', '=', account.personId).execute();
    await invite(account.email, 'en');
    const mails = await mailAll(open.db, () => day);
    expect(mails.map(({ to, subject, sender }) => [to.email, to.name, subject, sender])).toEqual([
      ['zh@x.example', '', '邀请您加入捷安特合作门户', '捷安特'],
      [account.email, account.name, '邀請您加入捷安特合作入口', '捷安特'],
    ]);
    expect(mails[0]?.text).toContain(mails[0]?.link);
    expect(mails[0]?.html).toContain(`href="${mails[0]?.link}"`);
    expect(mails[0]?.link).toMatch(/^https:\/\/portal\.example\/invitations\/[\w-]{43}$/);
  });

  test('no token stands anywhere in the database', async () => {
    await invite('secret@x.example');
    await updatePassword(open.db, admin.personId, await hashPassword('a long password'));
    await askForReset(open.db, { email: admin.email, address: nextAddress(), now: day });
    const tokens = (await mailAll(open.db, () => day)).map((mail) => tokenOf([mail]));
    expect(tokens).toHaveLength(2);
    expect((await findReset(open.db, { token: tokens[1] ?? '', address: nextAddress(), now: day })).kind).toBe('open');
    const stored = await everything(open);
    expect(stored).toContain('secret@x.example');
    for (const token of tokens) expect(stored).not.toContain(token);
  });

  test('a server that does not answer is tried again after two minutes and half an hour, with a link that opens', async () => {
    const id = await invite('later@x.example');
    const box = closedFirst(2);
    const workAt = (minutes: number) => mailAll(open.db, () => afterMinutes(minutes), box);
    const stateAt = async (minutes: number) => {
      await workAt(minutes);
      return [(await findJob(open.db, id))?.state, box.tried.length];
    };
    expect(await stateAt(0)).toEqual(['queued', 1]);
    expect(await stateAt(2)).toEqual(['queued', 1]);
    expect(await stateAt(2.1)).toEqual(['queued', 2]);
    expect(await stateAt(32)).toEqual(['queued', 2]);
    expect(await stateOf('later@x.example')).toBe('unsent');
    expect(await stateAt(32.2)).toEqual(['done', 3]);
    expect(await stateOf('later@x.example')).toBe('open');
    expect(logged.mock.calls.map((words: unknown[]) => words[0])).toEqual([
      `job ${id} (send-link) is tried again in 2 minutes`,
      `job ${id} (send-link) is tried again in 30 minutes`,
    ]);
    const tokens = box.tried.map((mail) => tokenOf([mail]));
    expect(new Set(tokens).size).toBe(3);
    // Of a mail whose sending failed nobody knows whether it arrived, so that its link opens too.
    for (const token of tokens) expect((await see(token, afterMinutes(33))).kind).toBe('open');
  });

  test('after the third attempt it has failed, and says so on record', async () => {
    const id = await invite('never@x.example');
    const box = closedFirst(9);
    for (const minutes of [0, 3, 34, 600]) await mailAll(open.db, () => afterMinutes(minutes), box);
    expect(box.tried).toHaveLength(3);
    const error = `job ${id} failed; the log of the server has the reason`;
    expect(await findJob(open.db, id)).toMatchObject({ state: 'failed', error, attempts: 3 });
    expect(await stateOf('never@x.example')).toBe('unsent');
  });

  test('what the server refuses for good is tried once', async () => {
    const id = await invite('refused@x.example');
    const box = closedFirst(9, () => new RefusedMail('550'));
    for (const minutes of [0, 3]) await mailAll(open.db, () => afterMinutes(minutes), box);
    expect(box.tried).toHaveLength(1);
    expect(await findJob(open.db, id)).toMatchObject({ state: 'failed' });
  });

  test('a job that is put off holds up no other', async () => {
    await invite('first@x.example');
    await invite('second@x.example');
    const box = closedFirst(1);
    await mailAll(open.db, () => day, box);
    expect(box.mails.map(({ to }) => to.email)).toEqual(['second@x.example']);
    await mailAll(open.db, () => afterMinutes(3), box);
    expect(box.mails.map(({ to }) => to.email)).toEqual(['second@x.example', 'first@x.example']);
  });

  test('a reset is on record once it was mailed, not before', async () => {
    const person = await addPerson(open.db, `Forgetful ${database.name}`, 'finance');
    const subject = `person ${person.personId}`;
    const actions = async () => (await listAuditEvents(open.db, { subject, limit: 50 })).map(({ action }) => action);
    await askForReset(open.db, { email: person.email, address: nextAddress(), now: day });
    const box = closedFirst(1);
    await mailAll(open.db, () => day, box);
    expect(await actions()).toEqual([]);
    await mailAll(open.db, () => afterMinutes(3), box);
    expect(await actions()).toEqual(['password-reset-mailed']);
  });

  test.each([
    ['was taken back', { withdrawnAt: day.toISOString() }],
    ['was accepted', { acceptedAt: day.toISOString() }],
  ])('an invitation that %s meanwhile is not sent', async (_, end) => {
    const id = await invite(`gone-${Object.keys(end)}@x.example`);
    const { payload } = (await findJob(open.db, id)) as { payload: { invitationId: number } };
    await open.db.updateTable('invitations').set(end).where('id', '=', payload.invitationId).execute();
    expect(await mailAll(open.db, () => day)).toEqual([]);
    expect(await findJob(open.db, id)).toMatchObject({ state: 'done', result: { sent: false } });
  });
});

/** All that stands in the database, as text. */
async function everything({ db }: OpenDatabase): Promise<string> {
  const tables = await db.introspection.getTables();
  const rows: unknown[] = [];
  for (const { name } of tables)
    rows.push(
      await db
        .selectFrom(name as 'people')
        .selectAll()
        .execute(),
    );
  return JSON.stringify(rows);
}
