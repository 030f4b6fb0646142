import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chooseMail, findStop, type Mail, stopMail, tell } from '#app/notifications/index.server.ts';
import { RefusedMail } from '#app/notifications/postbox.server.ts';
import { listJobs } from '#db/queries/jobs.ts';
import { saveSettings } from '#db/queries/settings.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { keepingPostbox, mailAll } from '#test/support/mail.ts';
import { addPerson } from '#test/support/people.ts';
import { day, type NoticeHouse, openNoticeHouse, signingIn, soon } from './notice-house.ts';

const afterMinutes = (minutes: number) => new Date(soon.getTime() + minutes * 60_000);

describeEachDatabase('mailing notices', (database) => {
  let house: NoticeHouse;
  let logged: ReturnType<typeof vi.spyOn>;
  beforeEach(async () => {
    logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    house = await openNoticeHouse(database);
    await saveSettings(house.db, { manufacturer: '捷安特' });
  });
  afterEach(async () => {
    logged.mockRestore();
    await house.close();
  });

  const jobs = async () => (await listJobs(house.db, {})).rows.map(({ kind, state }) => `${kind} ${state}`);
  const results = async () =>
    (await house.db.selectFrom('jobs').select('result').orderBy('id').execute()).map(({ result }) =>
      JSON.parse(result ?? 'null'),
    );
  const write = (language: string, personId: number) =>
    house.db.updateTable('people').set({ language }).where('id', '=', personId).execute();
  /** A postbox that does to a mail what a test wants before it takes it. */
  function trying(hinder: (mail: Mail, tries: number) => Error | undefined) {
    const box = keepingPostbox();
    const tried: Mail[] = [];
    return {
      mails: box.mails,
      tried,
      async deliver(mail: Mail) {
        tried.push(mail);
        const error = hinder(mail, tried.filter(({ to }) => to.email === mail.to.email).length);
        if (error) throw error;
        await box.deliver(mail);
      },
    };
  }
  const receivers = (mails: readonly Mail[]) => mails.map(({ to }) => to.email);

  test('each receiver is written to in the own language, with a link to stop it', async () => {
    await write('zh-Hans', house.member.personId);
    await house.tellOf('TD-000007');
    const mails = await mailAll(house.db, () => soon);
    expect(mails.map(({ to, subject, link, sender }) => [to.email, subject, link, sender])).toEqual([
      [
        house.owner.email,
        'Statement TD-000007 for Q3 2026: 12.50 USD to you',
        'https://portal.example/statements/TD-000007',
        '捷安特',
      ],
      [
        house.member.email,
        '2026年第三季度对账单 TD-000007：结算给您 12.50 USD',
        'https://portal.example/statements/TD-000007',
        '捷安特',
      ],
    ]);
    for (const { stopHref, text } of mails) {
      expect(stopHref).toMatch(/^https:\/\/portal\.example\/unsubscribe\/[\w-]{43}$/);
      expect(text).toContain(stopHref);
    }
    expect(await results()).toEqual([{ sent: 2, refused: 0 }]);
  });

  test('many statements are mailed by one job, which waits for them a little, until somebody begins it', async () => {
    for (const number of ['TD-1', 'TD-2', 'TD-3']) await house.tellOf(number);
    await house.tellOf('TD-4', house.distributors.two);
    expect(await jobs()).toEqual(['send-notices queued']);
    expect(await mailAll(house.db, () => day)).toEqual([]);
    expect(await mailAll(house.db, () => soon)).toHaveLength(7);
    await house.tellOf('TD-5');
    expect(await jobs()).toEqual(['send-notices queued', 'send-notices done']);
  });

  test('nobody is mailed who has never signed in, or wants no mail of it; then there is no job', async () => {
    await house.db.updateTable('people').set({ passwordHash: null }).where('id', '=', house.owner.personId).execute();
    await chooseMail(house.db, house.member, { byMail: [], now: day });
    await house.tellOf('TD-1');
    expect(await house.count()).toBe(2);
    expect(await jobs()).toEqual([]);
    await chooseMail(house.db, house.member, { byMail: ['statement-issued'], now: day });
    await house.tellOf('TD-2');
    expect(receivers(await mailAll(house.db, () => soon))).toEqual([house.member.email]);
  });

  test('who has stopped it, left or been limited before it is sent is not mailed any more', async () => {
    const finance = await signingIn(house.db, await addPerson(house.db, 'Fin', 'finance'));
    await house.tellImport(1, finance.personId);
    await house.tellOf('TD-1');
    await house.tellOf('TD-2', house.distributors.two);
    await chooseMail(house.db, house.member, { byMail: [], now: day });
    const ended = { endedAt: day.toISOString() };
    await house.db.updateTable('memberships').set(ended).where('id', '=', house.owner.membershipId).execute();
    const version = { membershipId: finance.membershipId, number: 1, setBy: finance.personId, setAt: 'x' };
    const { id } = await house.db
      .insertInto('membershipLimitVersions')
      .values(version)
      .returning('id')
      .executeTakeFirstOrThrow();
    const territory = await house.db
      .insertInto('territories')
      .values({ code: 'T' })
      .returning('id')
      .executeTakeFirstOrThrow();
    await house.db
      .insertInto('membershipLimits')
      .values({ versionId: id, brandId: null, productLineId: null, territoryId: territory.id })
      .execute();
    expect(receivers(await mailAll(house.db, () => soon))).toEqual([house.other.email]);
    expect(await results()).toEqual([{ sent: 1, refused: 0 }]);
  });

  test('a server that is away is asked three times in half an hour; what it has taken is not sent again', async () => {
    for (let number = 1; number <= 6; number += 1) await house.tellOf(`TD-${number}`);
    let isAway = false;
    const box = trying(() => {
      isAway ||= box.mails.length === 4;
      return isAway ? new Error('connect ECONNREFUSED') : undefined;
    });
    const workAt = (minutes: number) => mailAll(house.db, () => afterMinutes(minutes), box);
    await workAt(0);
    expect([box.mails.length, box.tried.length, await jobs()]).toEqual([4, 7, ['send-notices queued']]);
    // What is told meanwhile does not wait for the job that was put off.
    await house.tellOf('TD-7', house.distributors.two);
    expect(await jobs()).toEqual(['send-notices queued', 'send-notices queued']);
    isAway = false;
    box.deliver = async (mail) => void box.mails.push(mail);
    await workAt(3);
    const sent = box.mails.map(({ to, subject }) => `${to.email} ${subject}`);
    expect([sent.length, new Set(sent).size]).toEqual([13, 13]);
    expect(await jobs()).toEqual(['send-notices done', 'send-notices done']);
  });

  test('one receiver whose server asks to wait holds up no other, and has failed after the third time', async () => {
    for (const number of ['TD-1', 'TD-2']) await house.tellOf(number);
    const box = trying(({ to }) => (to.email === house.owner.email ? new Error('450 greylisted') : undefined));
    for (const minutes of [0, 3, 34, 600]) await mailAll(house.db, () => afterMinutes(minutes), box);
    expect(receivers(box.mails)).toEqual([house.member.email, house.member.email]);
    expect(receivers(box.tried).filter((email) => email === house.owner.email)).toHaveLength(6);
    expect(await jobs()).toEqual(['send-notices failed']);
    const ids = box.tried.filter(({ to }) => to.email === house.owner.email).map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(2);
  });

  test('what is refused for good is tried once and told by the job, and the others go on', async () => {
    await house.tellOf('TD-1');
    const box = trying(({ to }) => (to.email === house.owner.email ? new RefusedMail('550') : undefined));
    for (const minutes of [0, 3]) await mailAll(house.db, () => afterMinutes(minutes), box);
    expect(receivers(box.tried)).toEqual([house.owner.email, house.member.email]);
    expect(await results()).toEqual([{ sent: 1, refused: 1 }]);
  });

  test('after fifty mails the worker looks whether something else waits, and no attempt is lost', async () => {
    for (let number = 1; number <= 60; number += 1) await house.tellOf(`TD-${number}`);
    const box = keepingPostbox();
    for (const [seconds, sent] of [
      [0, 50],
      [1, 50],
      [3, 100],
      [6, 120],
    ] as const) {
      await mailAll(house.db, () => new Date(soon.getTime() + seconds * 1_000), box);
      expect(box.mails).toHaveLength(sent);
    }
    expect(await results()).toEqual([{ sent: 120, refused: 0 }]);
  });

  test('a link stops that kind of that person alone, as often as it is pressed, and can be turned back', async () => {
    const finance = await signingIn(house.db, await addPerson(house.db, 'Fin', 'finance'));
    await house.tellOf('TD-1');
    const [mail] = await mailAll(house.db, () => soon);
    const token = mail?.stopHref?.split('/').at(-1) as string;
    const address = `10.8.0.1 ${database.name}`;
    const asking = { token, language: 'en', address, now: day } as const;
    expect(await findStop(house.db, asking)).toEqual({ kind: 'open', title: 'A statement is issued' });
    await house.tellOf('TD-2');
    expect(await mailAll(house.db, () => soon)).toHaveLength(2);
    for (const _ of [1, 2]) {
      expect(await stopMail(house.db, asking)).toEqual({ kind: 'stopped', title: 'A statement is issued' });
    }
    await house.tellOf('TD-3');
    await house.tellImport(1, finance.personId);
    expect(receivers(await mailAll(house.db, () => soon))).toEqual([house.member.email, finance.email]);
    const adjusted = { number: 'TD-4', periods: ['2026'], adjustments: 1, amount: '1.00', currency: 'USD' };
    const told = { subject: 's', to: { distributorId: house.distributors.one }, at: day.toISOString() };
    await house.db
      .transaction()
      .execute((transaction) => tell(transaction, { kind: 'statement-adjusted', data: adjusted, ...told }));
    expect(receivers(await mailAll(house.db, () => soon))).toEqual([house.owner.email, house.member.email]);
    await chooseMail(house.db, house.owner, { byMail: ['statement-issued'], now: day });
    await house.tellOf('TD-5');
    expect(receivers(await mailAll(house.db, () => soon))).toEqual([house.owner.email, house.member.email]);
  });

  test('no token stands in the database; a wrong one and one of an erased person are answered alike', async () => {
    await house.tellOf('TD-1');
    const [mail] = await mailAll(house.db, () => soon);
    const token = mail?.stopHref?.split('/').at(-1) as string;
    const stored = await house.db.selectFrom('mailStopLinks').selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain(token);
    const address = `10.8.0.2 ${database.name}`;
    const asking = { language: 'en', address, now: day } as const;
    await house.db.deleteFrom('mailStopLinks').where('personId', '=', house.owner.personId).execute();
    const dead = [];
    for (const wrong of [token, 'A'.repeat(43), '', 'toString']) {
      dead.push(await findStop(house.db, { token: wrong, ...asking }));
      dead.push(await stopMail(house.db, { token: wrong, ...asking }));
    }
    expect(dead).toEqual(dead.map(() => ({ kind: 'dead' })));
    expect(await house.db.selectFrom('noticeMailChoices').selectAll().execute()).toEqual([]);
  });

  test('links that lead nowhere are limited from one address', async () => {
    const asking = { language: 'en', address: `10.8.0.3 ${database.name}`, now: day } as const;
    const kinds = new Set<string>();
    for (let number = 0; number < 61; number += 1) {
      kinds.add((await stopMail(house.db, { token: `${number}`, ...asking })).kind);
    }
    expect([...kinds]).toEqual(['dead', 'too-many-tries']);
  });
});
