import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestContext } from '#app/identity/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import { action, loader } from '#app/routes/programmes.$code.versions.$number.approval.tsx';
import { insertProgrammeVersion } from '#db/queries/programmes.ts';
import { definition, programme } from '#test/rebates/world.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';
import { cookieOf, requestContext, thrownBy } from '#test/support/requests.ts';

const now = () => new Date('2026-05-01T10:00:00Z');

describeEachDatabase('the page on which a version is approved', (database) => {
  let open: OpenDatabase;
  let context: RequestContext;
  let proposer: Viewer;
  let approver: Viewer;

  beforeAll(async () => {
    open = await openMigrated(database);
    context = requestContext(open.db, now);
    proposer = await addPerson(open.db, 'Bruno', 'brand-manager');
    approver = await addPerson(open.db, 'Bella', 'brand-manager');
    const written = JSON.stringify(definition(programme()));
    const version = { code: 'STEP', number: 1, fromDate: '2026-01-01', definition: written, digest: '' };
    await insertProgrammeVersion(open.db, { ...version, proposedBy: proposer.personId, proposedAt: '2026-04-01' });
  });
  afterAll(() => open.close());

  async function ask(door: typeof action | typeof loader, viewer: Viewer, number = '1') {
    const method = door === action ? 'POST' : 'GET';
    const headers = { Cookie: await cookieOf(context, viewer) };
    const request = new Request('http://localhost/programmes/STEP/versions/1/approval', { method, headers });
    return door({ request, context, params: { code: 'STEP', number } });
  }

  const approvals = () => open.db.selectFrom('programmeApprovals').selectAll().execute();

  test('the proposer is told why he cannot, and nothing changes', async () => {
    expect(await ask(loader, proposer)).toMatchObject({ mayApprove: 'own-proposal' });
    expect(await ask(action, proposer)).toMatchObject({ data: 'own-proposal', init: { status: 422 } });
    expect(await approvals()).toEqual([]);
  });

  test('a version that there is not is not found', async () => {
    for (const number of ['2', 'x']) {
      expect(await thrownBy(() => ask(action, approver, number))).toMatchObject({ status: 404 });
      expect(await thrownBy(() => ask(loader, approver, number))).toMatchObject({ status: 404 });
    }
    expect(await approvals()).toEqual([]);
  });

  test('a second brand manager approves it and comes back to the version; once is enough', async () => {
    expect(await ask(loader, approver)).toMatchObject({ mayApprove: 'yes' });
    const answer = (await ask(action, approver)) as Response;
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/programmes/STEP/versions/1']);
    expect(await approvals()).toMatchObject([{ approvedBy: approver.personId, approvedAt: now().toISOString() }]);

    expect(await ask(action, approver)).toMatchObject({ data: 'approved-already', init: { status: 422 } });
    expect(await ask(loader, approver)).toMatchObject({ mayApprove: 'decided' });
    expect(await approvals()).toHaveLength(1);
  });
});
