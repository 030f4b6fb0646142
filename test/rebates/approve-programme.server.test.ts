import { afterAll, beforeAll, expect, test } from 'vitest';
import { operator, type Role, system } from '#app/identity/index.ts';
import { type Approval, approveProgramme } from '#app/rebates/index.server.ts';
import { insertMembership, insertPerson } from '#db/queries/people.ts';
import { insertProgrammeVersion } from '#db/queries/programmes.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';

const at = '2026-11-24T10:00:00.000Z';
const now = new Date(at);

describeEachDatabase('approving a programme', (database) => {
  let open: OpenDatabase;
  let proposer: number;
  let approver: number;

  beforeAll(async () => {
    open = await openMigrated(database);
    proposer = await person('proposer', 'brand-manager');
    approver = await person('approver', 'brand-manager');
  });
  afterAll(() => open.close());

  async function person(name: string, role?: Role): Promise<number> {
    const row = { email: `${name}@x.example`, name, language: null, passwordHash: null, createdAt: at };
    const personId = await insertPerson(open.db, row);
    const membership = { personId, distributorId: null, isOwner: false, createdAt: at };
    if (role) await insertMembership(open.db, { ...membership, role });
    return personId;
  }

  /** Drafts numbered from 1, the first from January, each a quarter later. */
  async function drafts(code: string, count: number, proposedBy: number | null = proposer): Promise<void> {
    for (let number = 1; number <= count; number += 1) {
      const fromDate = `2026-${String(3 * number - 2).padStart(2, '0')}-01`;
      const version = { code, number, fromDate, definition: '{}', digest: '', proposedBy, proposedAt: at };
      await insertProgrammeVersion(open.db, version);
    }
  }

  const approve = (code: string, personId: number, number?: number) =>
    approveProgramme(open.db, { code, number, actor: { personId, name: 'person' }, now });

  async function record() {
    const [approvals, changes, events] = await Promise.all([
      open.db.selectFrom('programmeApprovals').selectAll().orderBy('versionId').execute(),
      open.db.selectFrom('changes').selectAll().orderBy('number').execute(),
      open.db.selectFrom('auditEvents').selectAll().orderBy('id').execute(),
    ]);
    return { approvals, changes, events };
  }

  async function expectRefusal(approval: () => Promise<Approval>, expected: Approval): Promise<void> {
    const before = await record();
    expect(await approval()).toEqual(expected);
    expect(await record()).toEqual(before);
  }

  test('the newest version is approved under a change number of its own, and the audit trail says so', async () => {
    await drafts('NEWEST', 2);
    const before = await record();
    expect(await approve('NEWEST', approver)).toEqual({ kind: 'approved', number: 2, fromDate: '2026-04-01' });
    const { approvals, changes, events } = await record();
    expect(changes.slice(before.changes.length)).toEqual([
      { number: before.changes.length + 1, kind: 'approve-programme', acceptedAt: at, acceptedBy: approver },
    ]);
    expect(approvals.slice(before.approvals.length)).toMatchObject([
      { approvedBy: approver, approvedAt: at, changeNumber: before.changes.length + 1 },
    ]);
    expect(events.slice(before.events.length)).toMatchObject([
      {
        at,
        personId: approver,
        actor: 'person',
        action: 'programme-approved',
        subject: 'programme NEWEST',
        detail: '{"number":2,"fromDate":"2026-04-01"}',
      },
    ]);
  });

  test('a version that is named is approved, and later a newer one', async () => {
    await drafts('NAMED', 2);
    expect(await approve('NAMED', approver, 1)).toEqual({ kind: 'approved', number: 1, fromDate: '2026-01-01' });
    expect(await approve('NAMED', approver)).toEqual({ kind: 'approved', number: 2, fromDate: '2026-04-01' });
  });

  test('what the command line proposed is approved by one person', async () => {
    await drafts('OPERATED', 1, null);
    expect(await approve('OPERATED', approver)).toMatchObject({ kind: 'approved' });
  });

  test('a programme or a version that is not there is refused', async () => {
    await drafts('ONE', 1);
    await expectRefusal(() => approve('NONE', approver), { kind: 'no-such-version' });
    await expectRefusal(() => approve('ONE', approver, 2), { kind: 'no-such-version' });
  });

  test('what is approved already is refused', async () => {
    await drafts('TWICE', 1);
    await approve('TWICE', approver);
    await expectRefusal(() => approve('TWICE', approver), { kind: 'approved-already', number: 1 });
  });

  test('a draft older than an approved version is refused', async () => {
    await drafts('OLDER', 2);
    await approve('OLDER', approver, 2);
    const expected = { kind: 'superseded', number: 1, newerNumber: 2 } as const;
    await expectRefusal(() => approve('OLDER', approver, 1), expected);
  });

  test('a version that settles otherwise than an approved one is refused, because they share what is settled', async () => {
    const drafted = { code: 'OTHERWISE', digest: '', proposedBy: proposer, proposedAt: at, fromDate: '2026-01-01' };
    for (const [index, period] of ['quarter', 'year'].entries()) {
      const definition = JSON.stringify({ period, currency: 'USD' });
      await insertProgrammeVersion(open.db, { ...drafted, number: index + 1, definition });
    }
    await approve('OTHERWISE', approver, 1);
    await expectRefusal(() => approve('OTHERWISE', approver), { kind: 'settles-otherwise', number: 2 });
  });

  test('the person who proposed a version does not approve it', async () => {
    await drafts('OWN', 1);
    await expectRefusal(() => approve('OWN', proposer), { kind: 'own-proposal', number: 1 });
  });

  test('nobody approves but a person whose role may: not the command line, not the portal, not one who left', async () => {
    await drafts('WHOEVER', 1, null);
    const erased = await person('erased', 'brand-manager');
    await open.db.updateTable('people').set({ erasedAt: at }).where('id', '=', erased).execute();
    const former = await person('former', 'brand-manager');
    await open.db.updateTable('memberships').set({ endedAt: at }).where('personId', '=', former).execute();
    const strangers = [
      await person('finance', 'finance'),
      await person('administrator', 'administrator'),
      await person('auditor', 'auditor'),
      await person('loner'),
      erased,
      former,
      0,
    ];
    for (const stranger of strangers) {
      await expectRefusal(() => approve('WHOEVER', stranger), { kind: 'not-allowed' });
    }
    for (const actor of [operator, system]) {
      await expectRefusal(() => approveProgramme(open.db, { code: 'WHOEVER', actor, now }), { kind: 'not-allowed' });
    }
  });

  test('two approvals at once approve once', async () => {
    await drafts('ATONCE', 1);
    const second = await person('second', 'brand-manager');
    const before = await record();
    const kinds = (await Promise.all([approve('ATONCE', approver), approve('ATONCE', second)])).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['approved', 'approved-already']);
    const after = await record();
    expect(after.approvals.length).toBe(before.approvals.length + 1);
    expect(after.changes.length).toBe(before.changes.length + 1);
    expect(after.events.length).toBe(before.events.length + 1);
  });
});
