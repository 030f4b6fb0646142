import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViewer, invitePerson, type RequestContext } from '#app/identity/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import { action as signOutEverywhere } from '#app/routes/account.sessions.ending.ts';
import { action as accept, loader as invitation } from '#app/routes/invitations.$token._index.tsx';
import { action as ask } from '#app/routes/password-reset._index.tsx';
import { action as reset, loader as resetPage } from '#app/routes/password-reset.$token.tsx';
import { updatePassword } from '#db/queries/people.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { mailAll, tokenOf } from '#test/support/mail.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';
import { cookieOf, type DoorArguments, requestContext } from '#test/support/requests.ts';

const password = 'a long password';

describeEachDatabase('pages behind one-time links', (database) => {
  let open: OpenDatabase;
  let context: RequestContext;
  let admin: Viewer;
  beforeAll(async () => {
    open = await openMigrated(database);
    context = { ...requestContext(open.db), address: `10.6.0.1 ${database.name}` };
    admin = await addPerson(open.db, `Gate ${database.name}`, 'administrator');
  });
  afterAll(() => open.close());

  type Door = (args: DoorArguments) => Promise<unknown>;
  type Knock = { token?: string; form?: Record<string, string>; cookie?: string };

  /** What a browser gets: status, where it is sent on, and the cookie that is set. */
  async function knock(door: Door, { token, form, cookie = '' }: Knock) {
    const body = form && new URLSearchParams(form);
    const request = new Request('http://localhost/', {
      method: form ? 'POST' : 'GET',
      headers: { Cookie: cookie },
      body,
    });
    const answer = (await door({ request, context, params: token === undefined ? {} : { token } })) as {
      init?: { status: number };
      data?: unknown;
    };
    if (!(answer instanceof Response)) return { status: answer.init?.status, data: answer.data };
    const { status, headers } = answer;
    return { status, location: headers.get('Location'), cookie: headers.get('Set-Cookie')?.split(';')[0] ?? '' };
  }
  const whoHas = async (cookie = '') => {
    const viewer = await findViewer({
      request: new Request('http://localhost/', { headers: { Cookie: cookie } }),
      context,
    });
    return viewer && `${viewer.email} ${viewer.role}`;
  };
  const mailed = async () => tokenOf(await mailAll(open.db, () => new Date()));

  test('whoever accepts is signed in as the one who was invited, and no more as who was before', async () => {
    const email = `in-${database.name}@x.example`;
    const form = { email, role: 'auditor', distributor: '', owner: false, language: 'en' };
    await invitePerson(open.db, admin, { form, address: context.address, now: new Date() });
    const token = await mailed();
    const before = await cookieOf(context, admin);
    expect(await knock(invitation, { token, cookie: before })).toMatchObject({ status: 200, data: { token } });
    const typed = { name: 'In', language: 'xx' };
    const refused = await knock(accept, { token, cookie: before, form: { ...typed, password } });
    expect(refused).toMatchObject({ status: 422, data: { typed, answer: { kind: 'mistakes' } } });
    expect(JSON.stringify(refused)).not.toContain(password);
    expect(await whoHas(before)).toBe(`${admin.email} administrator`);

    const accepted = await knock(accept, { token, cookie: before, form: { ...typed, language: 'en', password } });
    expect(accepted).toMatchObject({ status: 303, location: '/' });
    expect(await whoHas(accepted.cookie)).toBe(`${email} auditor`);
    expect(await whoHas(before)).toBeUndefined();
    for (const dead of [token, 'AAAA', undefined]) {
      expect(await knock(invitation, { token: dead })).toMatchObject({
        status: 404,
        data: { found: { kind: 'dead' } },
      });
      expect(await knock(accept, { token: dead, form: {} })).toMatchObject({ status: 404 });
    }
  });

  test('whoever sets a new password is signed in; a known and an unknown e-mail are answered with the same words', async () => {
    await updatePassword(open.db, admin.personId, 'hash');
    const answers = [];
    for (const email of [admin.email, `nobody-${database.name}@x.example`]) {
      const answer = await knock(ask, { form: { email } });
      answers.push(JSON.stringify(answer).replaceAll(email, 'E'));
    }
    expect(answers[1]).toBe(answers[0]);
    expect(answers[0]).toBe('{"status":200,"data":{"email":"E","answer":{"kind":"asked"}}}');
    expect(await knock(ask, { form: { email: 'no' } })).toMatchObject({ status: 422 });

    const token = await mailed();
    expect(await knock(resetPage, { token })).toMatchObject({ status: 200, data: { found: { email: admin.email } } });
    expect(await knock(reset, { token, form: { password: 'short' } })).toMatchObject({ status: 422 });
    const done = await knock(reset, { token, form: { password } });
    expect(done).toMatchObject({ status: 303, location: '/' });
    expect(await whoHas(done.cookie)).toBe(`${admin.email} administrator`);
    expect(await knock(resetPage, { token })).toMatchObject({ status: 404, data: { found: { kind: 'dead' } } });
    expect(await knock(reset, { token, form: { password } })).toMatchObject({ status: 404 });
  });

  test('signing out everywhere forgets the cookie too', async () => {
    const cookies = [await cookieOf(context, admin), await cookieOf(context, admin)];
    const left = await knock(signOutEverywhere, { cookie: cookies[0], form: {} });
    expect(left).toEqual({ status: 303, location: '/sign-in', cookie: 'tandem_session=' });
    for (const cookie of cookies) expect(await whoHas(cookie)).toBeUndefined();
  });
});
