import { expect, test, vi } from 'vitest';
import { acceptInvitation, findInvitation } from '#app/identity/index.server.ts';
import { findFirstMembership, findPersonByEmail } from '#db/queries/people.ts';
import { countRows } from '#test/support/count-rows.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';
import { callTandem } from '#test/support/tandem.ts';

vi.setConfig({ testTimeout: 60_000 });

const origin = 'https://portal.example';
const address = '10.5.0.1';
const linkPattern = /^https:\/\/portal\.example\/invitations\/([\w-]{43})\n$/;

describeEachDatabase('person add', (database) => {
  test('lets a first administrator in by the link that it prints', async () => {
    const { db, url, close } = await openMigrated(database);
    const tandem = (...argv: string[]) =>
      callTandem(['person', ...argv], { databaseUrl: url, environment: { ORIGIN: origin } });
    const add = ['add', 'Ada@X.example', '--name', 'Ada', '--role', 'administrator'];

    const first = await tandem(...add, '--language', 'zh-Hant');
    expect(first).toMatchObject({ status: 0, stderr: 'the link opens once, within 48 hours\n' });
    expect(first.stdout).toMatch(linkPattern);
    expect(await findPersonByEmail(db, 'ada@x.example')).toMatchObject({ name: 'Ada', language: 'zh-Hant' });
    // Whoever has not come in yet gets another link, in place of the first.
    const second = await tandem(...add);
    const [, token = ''] = linkPattern.exec(second.stdout) ?? [];
    const [, dead = ''] = linkPattern.exec(first.stdout) ?? [];
    const see = (text: string) => findInvitation(db, { token: text, viewer: undefined, address, now: new Date() });
    expect((await see(dead)).kind).toBe('dead');
    expect(await see(token)).toMatchObject({ kind: 'open', name: 'Ada', role: 'administrator', knowing: 'new' });
    const form = { name: 'Ada', language: 'en', password: 'a long password' };
    const accepted = await acceptInvitation(db, { token, viewer: undefined, form, address, now: new Date() });
    expect(accepted.kind).toBe('accepted');
    const person = await findPersonByEmail(db, 'ada@x.example');
    expect(await findFirstMembership(db, person?.id ?? 0)).toMatchObject({ role: 'administrator' });

    const before = await countRows(db);
    const refused = { status: 1, stdout: '' };
    const exists = 'tandem: there is a person with the e-mail Ada@X.example\n';
    expect(await tandem(...add)).toEqual({ ...refused, stderr: exists });
    await addPerson(db, 'Member', 'finance');
    const member = ['add', 'member@x.example', '--name', 'M', '--role', 'finance'];
    expect(await tandem(...member)).toMatchObject(refused);
    const notAllowed = await tandem(
      'add',
      'b@x.example',
      '--name',
      'B',
      '--role',
      'finance',
      '--as',
      'member@x.example',
    );
    expect(notAllowed).toMatchObject({ ...refused, stderr: expect.stringContaining('may not do this') });
    expect(await countRows(db)).toMatchObject({ people: before.people + 1, auditEvents: before.auditEvents });
    await close();
  });

  test('adds the owner of a distributor, and refuses what is not right with a sentence for each mistake', async () => {
    const { db, url, close } = await openMigrated(database);
    const tandem = (...argv: string[]) => callTandem(['person', ...argv], { databaseUrl: url });
    await db.insertInto('distributors').values({ code: 'D1' }).execute();
    const owner = await tandem(
      'add',
      'o@x.example',
      '--name',
      'O',
      '--role',
      'distributor',
      '--distributor',
      'D1',
      '--owner',
    );
    expect(owner.status).toBe(0);
    const stored = await db.selectFrom('invitations').select(['role', 'isOwner', 'invitedBy', 'sentAt']).execute();
    expect(stored).toEqual([{ role: 'distributor', isOwner: 1, invitedBy: null, sentAt: expect.stringMatching(/Z$/) }]);
    expect(await db.selectFrom('jobs').select('id').execute()).toEqual([]);

    const before = await countRows(db);
    for (const [words, sentence] of [
      [
        ['add', 'x', '--name', ' ', '--role', 'boss', '--language', 'fr'],
        /the name is empty; an e-mail .*; --role is one of .*; --language is/,
      ],
      [['add', 'a@x.example', '--name', 'A', '--role', 'distributor'], /needs --distributor CODE/],
      [
        ['add', 'a@x.example', '--name', 'A', '--role', 'distributor', '--distributor', 'D9'],
        /no distributor with this code/,
      ],
      [
        ['add', 'a@x.example', '--name', 'A', '--role', 'finance', '--distributor', 'D1'],
        /belongs to the role distributor/,
      ],
    ] as const) {
      expect(await tandem(...words)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(sentence) });
    }
    for (const words of [
      [],
      ['add'],
      ['remove', 'a@x.example'],
      ['add', 'a@x.example', '--name', 'A'],
      ['add', 'a', 'b'],
    ]) {
      expect(await tandem(...words)).toMatchObject({ status: 2, stderr: expect.stringContaining('person add EMAIL') });
    }
    expect(await countRows(db)).toEqual(before);
    await close();
  });
});
