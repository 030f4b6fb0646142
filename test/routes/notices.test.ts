import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestContext } from '#app/identity/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import { loader as rootLoader } from '#app/root.tsx';
import { loader as choices, action as choose } from '#app/routes/account.notices.tsx';
import { loader as list } from '#app/routes/notices._index.tsx';
import { loader as open } from '#app/routes/notices.$id.ts';
import { action as markRead } from '#app/routes/notices.reading.ts';
import { action as stop, loader as stopPage } from '#app/routes/unsubscribe.$token.tsx';
import { describeEachDatabase } from '#test/support/databases.ts';
import { mailAll } from '#test/support/mail.ts';
import { cookieOf, type DoorArguments, requestContext } from '#test/support/requests.ts';
import { type NoticeHouse, openNoticeHouse, soon } from '../notifications/notice-house.ts';

describeEachDatabase('pages of notices', (database) => {
  let house: NoticeHouse;
  let context: RequestContext;
  beforeAll(async () => {
    house = await openNoticeHouse(database);
    context = { ...requestContext(house.db), address: `10.9.0.1 ${database.name}` };
  });
  afterAll(() => house.close());

  type Door = (args: DoorArguments) => Promise<unknown>;
  type Knock = { by?: Viewer; params?: Record<string, string>; form?: [string, string][]; headers?: object };

  /** What a browser gets: the status, where it is sent on, and the data. */
  async function knock(door: Door, { by, params = {}, form, headers = {} }: Knock) {
    const Cookie = by ? await cookieOf(context, by) : '';
    const body = form && new URLSearchParams(form);
    const request = new Request('http://localhost/', {
      method: form ? 'POST' : 'GET',
      headers: { Cookie, ...headers },
      body,
    });
    try {
      const answer = (await door({ request, context, params })) as { init?: { status: number }; data?: unknown };
      if (answer instanceof Response) return { status: answer.status, location: answer.headers.get('Location') };
      return answer.init ? { status: answer.init.status, data: answer.data } : { status: 200, data: answer };
    } catch (thrown) {
      if (!(thrown instanceof Response)) throw thrown;
      return { status: thrown.status, location: thrown.headers.get('Location') };
    }
  }
  const unreadOf = async (viewer: Viewer) => {
    const { data } = await knock(rootLoader as Door, { by: viewer });
    return (data as { person?: { unread: number } }).person?.unread;
  };
  const idsOf = async (viewer: Viewer) => {
    const { data } = await knock(list, { by: viewer });
    return (data as { notices: { id: number }[] }).notices.map(({ id }) => `${id}`);
  };

  test('the bell counts what is unread; opening leads on and reads it, for its receiver alone', async () => {
    await house.tellOf('TD-000001');
    await house.tellOf('TD-000002');
    expect(await unreadOf(house.owner)).toBe(2);
    const [id = ''] = await idsOf(house.owner);
    for (const by of [house.member, house.other]) {
      expect(await knock(open, { by, params: { id } })).toMatchObject({ status: 404 });
    }
    expect(await knock(open, { params: { id } })).toMatchObject({ status: 302, location: '/sign-in' });
    expect([await unreadOf(house.owner), await unreadOf(house.member)]).toEqual([2, 2]);
    const opened = { status: 303, location: '/statements/TD-000002' };
    expect(await knock(open, { by: house.owner, params: { id } })).toEqual(opened);
    expect([await unreadOf(house.owner), await unreadOf(house.member)]).toEqual([1, 2]);
    const form: [string, string][] = [['through', id]];
    expect(await knock(markRead, { by: house.owner, form })).toEqual({ status: 303, location: '/notices' });
    expect([await unreadOf(house.owner), await unreadOf(house.member)]).toEqual([0, 2]);
    for (const wrong of ['', 'x', '0']) {
      expect(await knock(open, { by: house.owner, params: { id: wrong } })).toMatchObject({ status: 404 });
    }
  });

  test('what is not ticked does not come by mail', async () => {
    const form: [string, string][] = [
      ['kind', 'claim-decided'],
      ['kind', 'no-such-kind'],
    ];
    expect(await knock(choose, { by: house.member, form })).toMatchObject({ location: '/account/notices?saved' });
    const { data } = await knock(choices, { by: house.member });
    const ticked = (data as { choices: { kind: string; byMail: boolean }[] }).choices.filter(({ byMail }) => byMail);
    expect(ticked.map(({ kind }) => kind)).toEqual(['claim-decided']);
  });

  test('a link in a mail stops it without a cookie, by a request alone; looking at it changes nothing', async () => {
    await house.tellOf('TD-000003');
    const mails = await mailAll(house.db, () => soon);
    const params = { token: mails.at(-1)?.stopHref?.split('/').at(-1) as string };
    const headers = { 'Accept-Language': 'zh-CN' };
    const stored = () => house.db.selectFrom('noticeMailChoices').selectAll().orderBy('kind').execute();
    const before = await stored();
    for (const by of [undefined, house.other]) {
      const page = await knock(stopPage, { by, params, headers });
      expect(page).toMatchObject({ status: 200, data: { found: { kind: 'open', title: '出具对账单' } } });
    }
    // A scanner that sends forms sends them empty.
    expect(await knock(stop, { params, form: [] })).toMatchObject({ status: 422 });
    expect(await stored()).toEqual(before);
    const form: [string, string][] = [['List-Unsubscribe', 'One-Click']];
    const answer = await knock(stop, { params, form, by: house.other });
    expect(answer).toMatchObject({ status: 200, data: { kind: 'stopped', title: 'A statement is issued' } });
    const changed = (await stored()).filter((row) => !before.some((old) => old.chosenAt === row.chosenAt));
    expect(changed.map(({ personId, kind, byMail }) => [personId, kind, byMail])).toEqual([
      [house.owner.personId, 'statement-issued', 0],
    ]);
  });

  test('a link that leads nowhere is answered alike, whoever looks', async () => {
    const form: [string, string][] = [['List-Unsubscribe', 'One-Click']];
    for (const token of ['A'.repeat(43), '']) {
      expect(await knock(stopPage, { params: { token } })).toMatchObject({
        data: { found: { kind: 'dead' } },
        status: 404,
      });
      expect(await knock(stop, { params: { token }, form })).toEqual({ status: 404, data: { kind: 'dead' } });
    }
  });
});
