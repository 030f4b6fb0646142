import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  acceptInvitation,
  findInvitation,
  findInviteForm,
  hashPassword,
  invitePerson,
  listInvitations,
  renewInvitation,
  signIn,
  withdrawInvitation,
} from '#app/identity/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import { listAuditEvents } from '#db/queries/audit-events.ts';
import { findPersonByEmail, insertPerson, updatePassword } from '#db/queries/people.ts';
import { countRows } from '#test/support/count-rows.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { mailAll, tokenOf } from '#test/support/mail.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';

const day = new Date('2026-11-29T08:00:00.000Z');
const after = (hours: number) => new Date(day.getTime() + hours * 3_600_000);
const password = 'a long password';
const newcomer = { name: 'New\r\nBcc: all@x.example', language: 'zh-Hant', password };

describeEachDatabase('inviting', (database) => {
  let open: OpenDatabase;
  let admin: Viewer;
  let owner: Viewer;
  let otherOwner: Viewer;
  let member: Viewer;
  let finance: Viewer;
  let calls = 0;
  const nextAddress = () => {
    calls += 1;
    return `10.1.0.${calls} ${database.name}`;
  };

  beforeAll(async () => {
    open = await openMigrated(database);
    const codes = [{ code: 'D1' }, { code: 'D2' }];
    const [first, second] = await open.db.insertInto('distributors').values(codes).returning('id').execute();
    admin = await addPerson(open.db, 'Admin', 'administrator');
    finance = await addPerson(open.db, 'Fin', 'finance');
    owner = await addPerson(open.db, 'Owner One', 'distributor', first?.id, { isOwner: true });
    member = await addPerson(open.db, 'Member One', 'distributor', first?.id);
    otherOwner = await addPerson(open.db, 'Owner Two', 'distributor', second?.id, { isOwner: true });
  });
  afterAll(() => open.close());

  const blank = { email: '', role: '', distributor: '', owner: false, language: 'en' };
  const invite = (viewer: Viewer, form: Partial<typeof blank>, now = day) =>
    invitePerson(open.db, viewer, { form: { ...blank, ...form }, address: nextAddress(), now });
  const accept = (token: string, more: { viewer?: Viewer; form?: typeof newcomer; now?: Date } = {}) => {
    const { viewer, form = newcomer, now = day } = more;
    return acceptInvitation(open.db, { token, viewer, form, address: nextAddress(), now });
  };
  const see = (token: string, { viewer, now = day }: { viewer?: Viewer; now?: Date } = {}) =>
    findInvitation(open.db, { token, viewer, address: nextAddress(), now });
  /** Invites and answers the token that was mailed. */
  async function invited(viewer: Viewer, form: Partial<typeof blank>, now = day): Promise<string> {
    expect(await invite(viewer, form, now)).toEqual({ kind: 'invited' });
    return tokenOf(await mailAll(open.db, () => now));
  }
  const membershipsOf = async (email: string) => {
    const person = await findPersonByEmail(open.db, email);
    return open.db
      .selectFrom('memberships')
      .leftJoin('distributors', 'distributors.id', 'memberships.distributorId')
      .select(['memberships.role', 'distributors.code', 'memberships.isOwner'])
      .where('memberships.personId', '=', person?.id ?? 0)
      .orderBy('memberships.id')
      .execute();
  };
  const lastEvents = async (count: number) => {
    const rows = await listAuditEvents(open.db, { limit: 50 });
    return rows.slice(0, count).map(({ action, actor, personName, detail }) => ({ action, actor, personName, detail }));
  };

  test('an administrator invites to a role; who accepts chooses name, language and password, and can sign in', async () => {
    const token = await invited(admin, { email: ' New@X.example ', role: 'finance', language: 'zh-Hans' });
    expect(await see(token)).toEqual({
      kind: 'open',
      manufacturer: 'Tandem',
      email: 'new@x.example',
      name: '',
      language: 'zh-Hans',
      role: 'finance',
      isOwner: false,
      distributor: null,
      knowing: 'new',
    });
    expect(await membershipsOf('new@x.example')).toEqual([]);
    expect(await accept(token)).toMatchObject({ kind: 'accepted' });
    expect(await membershipsOf('new@x.example')).toEqual([{ role: 'finance', code: null, isOwner: 0 }]);
    expect(await findPersonByEmail(open.db, 'new@x.example')).toMatchObject({
      name: 'New Bcc: all@x.example',
      language: 'zh-Hant',
    });
    const signed = await signIn(open.db, { email: 'new@x.example', password, address: nextAddress(), now: day });
    expect(signed.kind).toBe('signed-in');
    const name = 'New Bcc: all@x.example';
    expect(await lastEvents(3)).toEqual([
      { action: 'signed-in', actor: 'person', personName: name, detail: {} },
      { action: 'invitation-accepted', actor: 'person', personName: name, detail: { role: 'finance' } },
      { action: 'person-invited', actor: 'person', personName: 'Admin', detail: { role: 'finance' } },
    ]);
  });

  test('an owner invites to the own distributor, whatever else the form says', async () => {
    const form = { email: 'colleague@x.example', role: 'administrator', distributor: 'D2', owner: true };
    await accept(await invited(owner, form));
    expect(await membershipsOf('colleague@x.example')).toEqual([{ role: 'distributor', code: 'D1', isOwner: 1 }]);
  });

  test.each([
    ['a member who is no owner', () => member],
    ['another role', () => finance],
    ['an owner in the name of another distributor', () => ({ ...owner, distributorId: otherOwner.distributorId })],
    ['whoever uses the membership of another person', () => ({ ...finance, membershipId: admin.membershipId })],
  ])('%s invites nobody', async (_, viewer) => {
    const before = await countRows(open.db);
    expect(await invite(viewer(), { email: 'no@x.example', role: 'finance' })).toEqual({ kind: 'not-allowed' });
    expect(await findInviteForm(open.db, viewer(), day)).toBeUndefined();
    expect(await listInvitations(open.db, viewer(), { now: day })).toBeUndefined();
    expect(await countRows(open.db)).toEqual(before);
  });

  test.each([
    [{}, ['email missing', 'role missing']],
    [{ email: 'no', role: 'finance', language: 'xx' }, ['email notAnEmail', 'language missing']],
    [{ email: 'a@x.example\r\nBcc: b@x.example', role: 'finance' }, ['email notAnEmail']],
    [{ email: 'a@x.example', role: 'boss' }, ['role missing']],
    [{ email: 'a@x.example', role: 'distributor' }, ['distributor missing']],
    [{ email: 'a@x.example', role: 'distributor', distributor: 'D9' }, ['distributor noSuchDistributor']],
    [{ email: 'a@x.example', role: 'finance', distributor: 'D1' }, ['distributor onlyForDistributors']],
    [{ email: 'fin@x.example', role: 'finance' }, ['email alreadyBelongs']],
  ])('the form %j is refused at its fields, and changes nothing', async (form, expected) => {
    const before = await countRows(open.db);
    const answer = await invite(admin, form);
    const mistakes = answer.kind === 'mistakes' ? answer.mistakes : [];
    expect(mistakes.map(({ field, problem }) => `${field} ${problem}`)).toEqual(expected);
    expect(await countRows(open.db)).toEqual(before);
  });

  describe('somebody who has an account', () => {
    const email = 'known@x.example';
    let known: Viewer;
    beforeAll(async () => {
      known = await addPerson(open.db, 'Known', 'distributor', otherOwner.distributorId ?? undefined);
      await updatePassword(open.db, known.personId, await hashPassword('the own password'));
    });

    test('is invited with the same answer, and proves to be that person', async () => {
      const token = await invited(owner, { email });
      expect(await see(token)).toMatchObject({ kind: 'open', knowing: 'password', name: 'Known' });
      const wrong = { kind: 'mistakes', mistakes: [{ field: 'password', problem: 'passwordWrong' }] };
      expect(await accept(token)).toEqual(wrong);
      expect(await accept(token, { viewer: finance })).toEqual(wrong);
      expect(await membershipsOf(email)).toHaveLength(1);
      const form = { ...newcomer, password: 'the own password' };
      expect(await accept(token, { form })).toMatchObject({ kind: 'accepted', personId: known.personId });
      const memberships = [
        { role: 'distributor', code: 'D2', isOwner: 0 },
        { role: 'distributor', code: 'D1', isOwner: 0 },
      ];
      expect(await membershipsOf(email)).toEqual(memberships);
      expect(await findPersonByEmail(open.db, email)).toMatchObject({ name: 'Known', language: null });
    });

    test('accepts with a press where that person is signed in', async () => {
      const token = await invited(admin, { email, role: 'auditor' });
      expect(await see(token, { viewer: known })).toMatchObject({ knowing: 'signed-in' });
      const form = { name: '', language: '', password: '' };
      expect(await accept(token, { viewer: known, form })).toMatchObject({ kind: 'accepted' });
      expect((await membershipsOf(email)).at(-1)).toEqual({ role: 'auditor', code: null, isOwner: 0 });
    });
  });

  test('a newcomer’s mistakes stand at their fields, and the link stays open', async () => {
    const token = await invited(owner, { email: 'slow@x.example' });
    const form = { name: ' \n', language: '', password: 'short' };
    expect(await accept(token, { form })).toEqual({
      kind: 'mistakes',
      mistakes: [
        { field: 'name', problem: 'missing' },
        { field: 'language', problem: 'missing' },
        { field: 'password', problem: 'passwordTooShort' },
      ],
    });
    expect((await see(token)).kind).toBe('open');
    expect(await membershipsOf('slow@x.example')).toEqual([]);
  });

  test('a link that was used, has expired, was taken back, replaced or never was is answered alike', async () => {
    const used = await invited(owner, { email: 'used@x.example' });
    await accept(used);
    const expired = await invited(owner, { email: 'expired@x.example' });
    expect((await see(expired, { now: new Date(after(48).getTime() - 1) })).kind).toBe('open');
    const replaced = await invited(owner, { email: 'replaced@x.example' });
    const again = await invited(owner, { email: 'replaced@x.example' });
    const withdrawn = await invited(owner, { email: 'withdrawn@x.example' });
    const [newest] = (await listInvitations(open.db, owner, { now: day }))?.invitations ?? [];
    expect(newest?.email).toBe('withdrawn@x.example');
    expect(await withdrawInvitation(open.db, owner, { id: newest?.id ?? 0, now: day })).toBe(true);

    for (const [token, now] of [
      [used, day],
      [expired, after(48)],
      [replaced, day],
      [withdrawn, day],
      ['', day],
      ['x\0', day],
      ['AAAA', day],
    ] as const) {
      expect(await see(token, { now })).toEqual({ kind: 'dead' });
      expect(await accept(token, { now })).toEqual({ kind: 'dead' });
    }
    for (const email of ['expired', 'replaced', 'withdrawn']) {
      expect(await membershipsOf(`${email}@x.example`)).toEqual([]);
    }
    expect((await see(again)).kind).toBe('open');
  });

  test('of two who use one link at once, one comes in', async () => {
    const token = await invited(owner, { email: 'two@x.example' });
    const answers = await Promise.all([accept(token), accept(token)]);
    expect(answers.map(({ kind }) => kind).filter((kind) => kind === 'accepted')).toHaveLength(1);
    expect(await membershipsOf('two@x.example')).toEqual([{ role: 'distributor', code: 'D1', isOwner: 0 }]);
  });

  test('two who invite the same person at once leave one invitation open', async () => {
    const answers = await Promise.all([1, 2].map(() => invite(owner, { email: 'both@x.example' })));
    expect(answers).toEqual([{ kind: 'invited' }, { kind: 'invited' }]);
    const found = (await listInvitations(open.db, owner, { now: day }))?.invitations ?? [];
    expect(found.filter(({ email }) => email === 'both@x.example')).toHaveLength(1);
    await mailAll(open.db, () => day);
  });

  test('who waits is listed within the fence, and taken back and sent anew there only', async () => {
    const old = await invited(otherOwner, { email: 'waits@x.example' });
    const list = async (viewer: Viewer, now = day) =>
      (await listInvitations(open.db, viewer, { now }))?.invitations ?? [];
    const [row] = await list(otherOwner);
    const id = row?.id ?? 0;
    expect(row).toEqual({
      id,
      email: 'waits@x.example',
      role: 'distributor',
      isOwner: false,
      distributorCode: 'D2',
      distributorName: null,
      invitedAt: day.toISOString(),
      invitedByName: 'Owner Two',
      expiresAt: after(48).toISOString(),
      state: 'open',
    });
    expect((await list(otherOwner, after(48)))[0]?.state).toBe('expired');
    expect((await list(owner)).map(({ email }) => email)).not.toContain('waits@x.example');
    expect((await list(admin)).map(({ email }) => email)).toContain('waits@x.example');

    const before = await countRows(open.db);
    for (const viewer of [owner, member, finance]) {
      expect(await withdrawInvitation(open.db, viewer, { id, now: day })).toBe(false);
      expect(await renewInvitation(open.db, viewer, { id, now: day })).toBe(false);
    }
    expect(await countRows(open.db)).toEqual(before);
    expect((await see(old)).kind).toBe('open');

    expect(await renewInvitation(open.db, otherOwner, { id, now: after(1) })).toBe(true);
    expect((await see(old)).kind).toBe('dead');
    expect((await list(otherOwner, after(1)))[0]).toMatchObject({ email: 'waits@x.example', state: 'unsent' });
    const renewed = tokenOf(await mailAll(open.db, () => after(1)));
    expect((await see(renewed, { now: after(49 - 0.001) })).kind).toBe('open');

    const [again] = await list(admin, after(1));
    expect(await withdrawInvitation(open.db, admin, { id: again?.id ?? 0, now: after(1) })).toBe(true);
    expect(await withdrawInvitation(open.db, admin, { id: again?.id ?? 0, now: after(1) })).toBe(false);
    const detail = { role: 'distributor', distributor: 'D2' };
    expect(await lastEvents(1)).toEqual([
      { action: 'invitation-withdrawn', actor: 'person', personName: 'Admin', detail },
    ]);
    expect(await see(renewed, { now: after(2) })).toEqual({ kind: 'dead' });
  });

  test('an invitation that ended stays as it ended', async () => {
    const ended = open.db.updateTable('invitations').set({ acceptedAt: null, withdrawnAt: null });
    await expect(ended.where('acceptedAt', 'is not', null).execute()).rejects.toThrow(/final/);
    await expect(ended.where('withdrawnAt', 'is not', null).execute()).rejects.toThrow(/final/);
    await expect(open.db.deleteFrom('invitations').execute()).rejects.toThrow(/final/);
  });

  test('whoever got a password since the page was shown is asked for it', async () => {
    const first = await invited(owner, { email: 'twice@x.example' });
    const second = await invited(otherOwner, { email: 'twice@x.example' });
    const other = { ...newcomer, password: 'another long password' };
    const answers = await Promise.all([accept(first), accept(second, { form: other })]);
    // Whoever is so late that the account has its password already has given a wrong one.
    const isLate = answers.some(({ kind }) => kind === 'mistakes');
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['accepted', isLate ? 'mistakes' : 'changed']);
    expect(await membershipsOf('twice@x.example')).toHaveLength(1);
  });

  test('an erased person comes in by no link', async () => {
    const token = await invited(owner, { email: 'erased@x.example' });
    const erased = { email: 'erased-1', erasedAt: day.toISOString() };
    await open.db.updateTable('people').set(erased).where('email', '=', 'erased@x.example').execute();
    expect(await see(token)).toEqual({ kind: 'dead' });
    expect(await accept(token)).toEqual({ kind: 'dead' });
  });

  test('the sixty-first link that leads nowhere from one address waits; an open one counts for nothing', async () => {
    const token = await invited(owner, { email: 'patient@x.example' });
    const address = `guesser ${database.name}`;
    const tryWith = async (text: string) =>
      (await findInvitation(open.db, { token: text, viewer: undefined, address, now: day })).kind;
    for (let count = 1; count < 60; count += 1) expect(await tryWith(`guess ${count}`)).toBe('dead');
    expect(await tryWith(token)).toBe('open');
    expect(await tryWith('guess 60')).toBe('dead');
    expect(await tryWith(token)).toBe('too-many-tries');
  });

  test('the forty-first invitation of one person in a quarter of an hour waits', async () => {
    const eager = await addPerson(open.db, `Eager ${database.name}`, 'administrator');
    const kinds = [];
    for (let count = 1; count <= 41; count += 1) kinds.push((await invite(eager, {})).kind);
    expect(kinds).toEqual([...Array(40).fill('mistakes'), 'too-many-tries']);
  });

  test('a person who was only ever added is nobody who can sign in', async () => {
    const person = { name: 'x', language: null, passwordHash: null, createdAt: day.toISOString() };
    await insertPerson(open.db, { ...person, email: 'added@x.example' });
    const answer = await signIn(open.db, { email: 'added@x.example', password, address: nextAddress(), now: day });
    expect(answer).toEqual({ kind: 'refused' });
  });
});
