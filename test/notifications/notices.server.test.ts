import { afterEach, beforeEach, expect, test } from 'vitest';
import { erasePerson } from '#app/identity/index.server.ts';
import { noLimits, type Viewer } from '#app/identity/index.ts';
import {
  chooseMail,
  countUnread,
  listMailChoices,
  listNotices,
  markAllRead,
  openNotice,
  tell,
} from '#app/notifications/index.server.ts';
import { insertMembership } from '#db/queries/people.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { mailAll } from '#test/support/mail.ts';
import { addPerson } from '#test/support/people.ts';
import { day, type NoticeHouse, openNoticeHouse, signingIn, soon } from './notice-house.ts';

const createdAt = '2026-01-01T00:00:00.000Z';

describeEachDatabase('notices', (database) => {
  let house: NoticeHouse;
  beforeEach(async () => {
    house = await openNoticeHouse(database);
  });
  afterEach(() => house.close());

  const read = async (viewer: Viewer, before?: number) =>
    (await listNotices(house.db, viewer, { before, language: 'en' })).notices;
  const firstId = async (viewer: Viewer) => (await read(viewer))[0]?.id as number;
  const subjects = async (viewer: Viewer) => (await read(viewer)).map(({ sentence }) => sentence.split(' ')[1]);
  const endMembership = ({ membershipId }: Viewer) =>
    house.db.updateTable('memberships').set({ endedAt: day.toISOString() }).where('id', '=', membershipId).execute();

  test('all people who act for the distributor are told, and nobody else', async () => {
    const admin = await addPerson(house.db, 'Admin', 'administrator');
    const left = await addPerson(house.db, 'Left', 'distributor', house.distributors.one);
    await endMembership(left);
    await house.tellOf('TD-000001');
    expect(await read(house.owner)).toMatchObject([
      { sentence: 'Statement TD-000001 for Q3 2026: 12.50 USD to you', isUnread: true, at: day.toISOString() },
    ]);
    expect(await subjects(house.member)).toEqual(['TD-000001']);
    for (const none of [house.other, admin, left]) expect(await read(none)).toEqual([]);
    expect(await house.count()).toBe(2);
  });

  test('what is told in a transaction that fails was never told, nor is it mailed', async () => {
    await expect(
      house.db.transaction().execute(async (transaction) => {
        const data = { number: 'TD-000009', period: '2026', settled: '1.00', closing: '0.00', currency: 'USD' };
        const to = { distributorId: house.distributors.one };
        await tell(transaction, { kind: 'statement-issued', subject: 's', data, to, at: day.toISOString() });
        throw new Error('not issued');
      }),
    ).rejects.toThrow('not issued');
    expect([await house.count(), await mailAll(house.db, () => soon)]).toEqual([0, []]);
  });

  test('nothing is told outside a transaction', async () => {
    const data = { number: 'TD-000009', period: '2026', settled: '1.00', closing: '0.00', currency: 'USD' };
    const told = { kind: 'statement-issued', subject: 's', data, at: day.toISOString() } as const;
    const outside = tell(house.db, { ...told, to: { distributorId: house.distributors.one } });
    await expect(outside).rejects.toThrow('in the transaction');
  });

  test('one of two distributors’ people reads what is of the one in which they act', async () => {
    const { db, owner, distributors } = house;
    const membership = { personId: owner.personId, role: 'distributor', isOwner: false, createdAt };
    const membershipId = await insertMembership(db, { ...membership, distributorId: distributors.two });
    await house.tellOf('TD-000001');
    await house.tellOf('TD-000002', distributors.two);
    const elsewhere = { ...owner, membershipId, distributorId: distributors.two };
    expect(await subjects(owner)).toEqual(['TD-000001']);
    expect(await subjects(elsewhere)).toEqual(['TD-000002']);
    expect(await countUnread(db, owner)).toBe(1);
    await markAllRead(db, elsewhere, { through: 1_000, now: day });
    expect([await countUnread(db, owner), await countUnread(db, elsewhere)]).toEqual([1, 0]);
  });

  test('opening marks it read and leads to what it is about; somebody else’s is not found and stays unread', async () => {
    await house.tellOf('TD-000001');
    const id = await firstId(house.owner);
    for (const stranger of [house.member, house.other]) {
      expect(await openNotice(house.db, stranger, { id, now: day })).toBeUndefined();
    }
    expect((await read(house.owner))[0]?.isUnread).toBe(true);
    expect(await openNotice(house.db, house.owner, { id, now: day })).toBe('/statements/TD-000001');
    expect((await read(house.owner))[0]?.isUnread).toBe(false);
    expect((await read(house.member))[0]?.isUnread).toBe(true);
  });

  test('marking all marks what was shown: what came meanwhile stays unread, and others’ too', async () => {
    await house.tellOf('TD-000001');
    await house.tellOf('TD-000002');
    const through = await firstId(house.owner);
    await house.tellOf('TD-000003');
    await markAllRead(house.db, house.owner, { through, now: day });
    expect((await read(house.owner)).map(({ isUnread }) => isUnread)).toEqual([true, false, false]);
    expect(await countUnread(house.db, house.member)).toBe(3);
  });

  test('are paged by key, the newest first, and counted as far as a hundred', async () => {
    for (let number = 1; number <= 120; number += 1) await house.tellOf(`TD-${number}`);
    const first = await listNotices(house.db, house.owner, { language: 'en' });
    const second = await listNotices(house.db, house.owner, { before: first.older, language: 'en' });
    const third = await listNotices(house.db, house.owner, { before: second.older, language: 'en' });
    const names = [first, second, third].map(({ notices }) => notices.map(({ sentence }) => sentence.split(' ')[1]));
    expect(names.map((page) => [page[0], page.at(-1), page.length])).toEqual([
      ['TD-120', 'TD-71', 50],
      ['TD-70', 'TD-21', 50],
      ['TD-20', 'TD-1', 20],
    ]);
    expect(third.older).toBeUndefined();
    expect(await countUnread(house.db, house.owner)).toBe(100);
  });

  test('a person of the staff is told in the role last used that may do it', async () => {
    const { db } = house;
    const auditor = await addPerson(db, 'Two Roles', 'auditor');
    const membership = { personId: auditor.personId, distributorId: null, isOwner: false, createdAt };
    const finance = await insertMembership(db, { ...membership, role: 'finance' });
    const brand = await insertMembership(db, { ...membership, role: 'brand-manager' });
    await house.tellImport(1, auditor.personId);
    await db.updateTable('memberships').set({ usedAt: day.toISOString() }).where('id', '=', brand).execute();
    await house.tellImport(2, auditor.personId);
    const acting = (membershipId: number, role: Viewer['role']) => ({ ...auditor, membershipId, role });
    expect(await read(auditor)).toEqual([]);
    expect(await read(acting(finance, 'finance'))).toMatchObject([{ sentence: 'sales.csv is imported: 3 new rows' }]);
    expect(await read(acting(brand, 'brand-manager'))).toHaveLength(1);
  });

  test('who may not do it any more, the command line and an erased person are told nothing', async () => {
    const auditor = await addPerson(house.db, 'Reads', 'auditor');
    await house.tellImport(1, auditor.personId);
    await house.tellImport(2, house.owner.personId);
    await house.tellImport(3, null);
    expect(await house.count()).toBe(0);
  });

  test('who has been limited meanwhile neither sees nor counts nor opens what reaches beyond the limits', async () => {
    const finance = await addPerson(house.db, 'Fin', 'finance');
    await house.tellImport(1, finance.personId);
    const id = await firstId(finance);
    const limited = { ...finance, limits: { ...noLimits, territory: [1] } };
    expect([await read(limited), await countUnread(house.db, limited)]).toEqual([[], 0]);
    expect(await openNotice(house.db, limited, { id, now: day })).toBeUndefined();
    await markAllRead(house.db, limited, { through: id, now: day });
    expect((await read(finance))[0]?.isUnread).toBe(true);
  });

  test('what a person wants by mail holds for that person; without a choice the kind decides', async () => {
    const finance = await addPerson(house.db, 'Fin', 'finance');
    const choices = async (viewer: Viewer) =>
      (await listMailChoices(house.db, viewer, 'en')).map(({ kind, byMail }) => `${kind} ${byMail}`);
    expect(await choices(finance)).toEqual([
      ...['statements-issued false', 'import-finished true', 'import-refused true', 'job-failed true'],
    ]);
    await chooseMail(house.db, finance, { byMail: ['statements-issued', 'statement-issued'], now: day });
    await chooseMail(house.db, finance, { byMail: ['statements-issued', 'job-failed'], now: day });
    expect(await choices(finance)).toEqual([
      ...['statements-issued true', 'import-finished false', 'import-refused false', 'job-failed true'],
    ]);
    expect((await choices(house.owner)).filter((choice) => choice.endsWith('false'))).toEqual([]);
    // Only what the role may be told is chosen.
    const stored = await house.db.selectFrom('noticeMailChoices').select('kind').execute();
    expect(stored.map(({ kind }) => kind)).not.toContain('statement-issued');
  });

  test('erasing a person removes what was told and chosen, and mails nothing of it', async () => {
    const admin = await signingIn(house.db, await addPerson(house.db, 'Admin', 'administrator'));
    await house.tellOf('TD-000001');
    await chooseMail(house.db, house.owner, { byMail: ['statement-issued'], now: day });
    expect(await erasePerson(house.db, admin, { personId: house.owner.personId, now: day })).toEqual({
      kind: 'erased',
    });
    expect(await house.db.selectFrom('notices').select('membershipId').execute()).toEqual([
      { membershipId: house.member.membershipId },
    ]);
    expect(await house.db.selectFrom('noticeMailChoices').selectAll().execute()).toEqual([]);
    const mails = await mailAll(house.db, () => soon);
    expect(mails.map(({ to }) => to.email)).toEqual([house.member.email]);
  });
});
