import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestContext } from '#app/identity/index.server.ts';
import { type Need, permissions, type Role, roles, type Viewer } from '#app/identity/index.ts';
import { navigationFor } from '#app/identity/navigation.ts';
import { requireDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';
import { cookieOf, type DoorArguments, requestContext } from '#test/support/requests.ts';
import { loadRoutes } from './route-modules.ts';

type Door = (args: DoorArguments) => Promise<unknown>;
type RouteModule = { handle?: { needs: Need }; loader?: Door; action?: Door };

/** One row a route: an address that it answers. A route without a row fails. */
const addresses: Record<string, { path: string; form?: Record<string, string> }> = {
  '_index/route.tsx': { path: '/' },
  'account._index.tsx': { path: '/account' },
  'account.notices.tsx': { path: '/account/notices', form: {} },
  'account.password.tsx': { path: '/account/password', form: {} },
  'account.sessions.ending.ts': { path: '/account/sessions/ending', form: {} },
  'activities._index.tsx': { path: '/activities' },
  'activities.$id.closure.tsx': { path: '/activities/1/closure', form: {} },
  'activities.$id.decision.tsx': { path: '/activities/1/decision', form: {} },
  'activities[.]csv.ts': { path: '/activities.csv' },
  'audit.tsx': { path: '/audit' },
  'audit[.]csv.ts': { path: '/audit.csv' },
  'certificates._index.tsx': { path: '/certificates' },
  'certificates[.]csv.ts': { path: '/certificates.csv' },
  'certificates.$number.pdf.ts': { path: '/certificates/TC-000001/pdf' },
  'courses._index.tsx': { path: '/courses' },
  'courses.$code._index/route.tsx': { path: '/courses/SERVICE' },
  'courses.$code.certificate.ts': { path: '/courses/SERVICE/certificate', form: {} },
  'courses.$code.enrolment.ts': { path: '/courses/SERVICE/enrolment', form: {} },
  'claims._index.tsx': { path: '/claims' },
  'claims[.]csv.ts': { path: '/claims.csv' },
  'claims.new/route.tsx': { path: '/claims/new', form: {} },
  'claims.$id._index/route.tsx': { path: '/claims/1' },
  'claims.$id.decision.tsx': { path: '/claims/1/decision', form: {} },
  'claims.$id.payment.tsx': { path: '/claims/1/payment', form: {} },
  'claims.$id.proofs.$position.ts': { path: '/claims/1/proofs/1' },
  'distributors._index.tsx': { path: '/distributors' },
  'distributors[.]csv.ts': { path: '/distributors.csv' },
  'products[.]csv.ts': { path: '/products.csv' },
  'requests[.]csv.ts': { path: '/requests.csv' },
  'statements[.]csv.ts': { path: '/statements.csv' },
  'sales[.]csv.ts': { path: '/sales.csv' },
  'distributors.$code/route.tsx': { path: '/distributors/D1' },
  'products._index.tsx': { path: '/products' },
  'products.$sku/route.tsx': { path: '/products/S1' },
  'funds._index.tsx': { path: '/funds' },
  'funds.new.tsx': { path: '/funds/new', form: {} },
  'funds.$id._index/route.tsx': { path: '/funds/1' },
  'funds.$id.allocations.new.tsx': { path: '/funds/1/allocations/new', form: {} },
  'funds.$id.allocations.$allocation.decision.tsx': { path: '/funds/1/allocations/1/decision', form: {} },
  'courses.$code.versions._index.ts': { path: '/courses/SERVICE/versions', form: {} },
  'courses.$code.versions.$number._index.tsx': { path: '/courses/SERVICE/versions/1' },
  'courses.$code.versions.$number.lessons.$lesson._index.tsx': {
    path: '/courses/SERVICE/versions/1/lessons/why',
    form: { title: 'T', text: 'T', revision: '1' },
  },
  'courses.$code.versions.$number.publication.tsx': { path: '/courses/SERVICE/versions/1/publication', form: {} },
  'invitations._index.tsx': { path: '/invitations' },
  'invitations.$id.renewal.ts': { path: '/invitations/1/renewal', form: {} },
  'invitations.$id.withdrawal.ts': { path: '/invitations/1/withdrawal', form: {} },
  'invitations.$token._index.tsx': { path: '/invitations/token', form: {} },
  'jobs._index.tsx': { path: '/jobs' },
  'jobs.$id.tsx': { path: '/jobs/1' },
  'keyboard.tsx': { path: '/keyboard' },
  'language.ts': { path: '/language', form: { language: 'zh-Hans', returnTo: '/' } },
  'learn.$course.$lesson._index.tsx': { path: '/learn/SERVICE/why' },
  'learn.$course.$lesson.attempts._index.ts': { path: '/learn/SERVICE/quiz/attempts', form: {} },
  'learn.$course.$lesson.attempts.$number/route.tsx': { path: '/learn/SERVICE/quiz/attempts/1', form: {} },
  'learn.$course.$lesson.completion.ts': { path: '/learn/SERVICE/why/completion', form: {} },
  'learn.$course.$lesson.file.ts': { path: '/learn/SERVICE/why/file' },
  'news._index.tsx': { path: '/news' },
  'news.$id._index.tsx': { path: '/news/1' },
  'news.$id.bookmark.ts': { path: '/news/1/bookmark', form: {} },
  'news.$id.bookmark-removal.ts': { path: '/news/1/bookmark-removal', form: {} },
  'news.$id.versions.new.tsx': { path: '/news/1/versions/new', form: {} },
  'news.$id.withdrawal.tsx': { path: '/news/1/withdrawal', form: {} },
  'news.feed.$secret.ts': { path: '/news/feed/secret' },
  'news.inbox._index.tsx': { path: '/news/inbox' },
  'news.inbox.$id._index.tsx': { path: '/news/inbox/1' },
  'news.inbox.$id.discarding.ts': { path: '/news/inbox/1/discarding', form: {} },
  'news.inbox.$id.story.tsx': { path: '/news/inbox/1/story', form: {} },
  'news.interests._index.tsx': { path: '/news/interests', form: { category: 'industry' } },
  'news.interests.feed.tsx': { path: '/news/interests/feed', form: {} },
  'news.interests.feed-revocation.ts': { path: '/news/interests/feed-revocation', form: {} },
  'news.new.tsx': { path: '/news/new', form: {} },
  'news.sources._index.tsx': { path: '/news/sources' },
  'news.sources.$id._index.tsx': { path: '/news/sources/1' },
  'news.sources.$id.ending.ts': { path: '/news/sources/1/ending', form: {} },
  'news.sources.$id.fetches.ts': { path: '/news/sources/1/fetches', form: {} },
  'news.sources.$id.resumption.ts': { path: '/news/sources/1/resumption', form: {} },
  'news.sources.new.tsx': { path: '/news/sources/new', form: { name: '', address: '' } },
  'notices._index.tsx': { path: '/notices' },
  'notices.$id.ts': { path: '/notices/1' },
  'notices.reading.ts': { path: '/notices/reading', form: { through: '1' } },
  'membership.ts': { path: '/membership', form: { membershipId: '1', returnTo: '/' } },
  'people._index.tsx': { path: '/people' },
  'people.$id._index/route.tsx': { path: '/people/1' },
  'people.$id.erasure.tsx': { path: '/people/1/erasure', form: {} },
  'people.$id.memberships.new.tsx': { path: '/people/1/memberships/new', form: {} },
  'people.$id.memberships.$membership.ending.tsx': { path: '/people/1/memberships/1/ending', form: {} },
  'people.$id.memberships.$membership.ownership.ts': { path: '/people/1/memberships/1/ownership', form: {} },
  'people.$id.memberships.$membership.ownership-removal.tsx': {
    path: '/people/1/memberships/1/ownership-removal',
    form: {},
  },
  'password-reset._index.tsx': { path: '/password-reset', form: {} },
  'password-reset.$token.tsx': { path: '/password-reset/token', form: {} },
  'people.new.tsx': { path: '/people/new', form: {} },
  'people.$id.limits/route.tsx': { path: '/people/1/limits', form: {} },
  'periods.$period._index/route.tsx': { path: '/periods/2026-Q3' },
  'periods.$period.confirmations.ts': { path: '/periods/2026-Q3/confirmations', form: { run: '1', proposal: '1' } },
  'periods.$period.issue/route.tsx': { path: '/periods/2026-Q3/issue' },
  'periods.$period.runs.ts': { path: '/periods/2026-Q3/runs', form: {} },
  'periods.$period.statements.ts': { path: '/periods/2026-Q3/statements', form: { run: '1' } },
  'periods.$period.zip.ts': { path: '/periods/2026-Q3/zip' },
  'periods._index.tsx': { path: '/periods' },
  'plans._index.tsx': { path: '/plans' },
  'plans.$year._index/route.tsx': { path: '/plans/2026' },
  'plans.$year.edit/route.tsx': { path: '/plans/2026/edit', form: {} },
  'plans.$year.versions.$number.acknowledgement.ts': { path: '/plans/2026/versions/1/acknowledgement', form: {} },
  'plans.$year.versions.$number.publication.ts': { path: '/plans/2026/versions/1/publication', form: {} },
  'plans.joint.new.tsx': { path: '/plans/joint/new', form: {} },
  'plans.joint.$id._index/route.tsx': { path: '/plans/joint/1' },
  'plans.joint.$id.commitments.$commitment.completion.ts': {
    path: '/plans/joint/1/commitments/1/completion',
    form: {},
  },
  'plans.joint.$id.edit/route.tsx': { path: '/plans/joint/1/edit', form: {} },
  'plans.joint.$id.versions.$number.signature.ts': { path: '/plans/joint/1/versions/1/signature', form: {} },
  'programmes._index.tsx': { path: '/programmes' },
  'programmes.$code._index.tsx': { path: '/programmes/GROWTH-Q' },
  'programmes.$code.distributors.tsx': { path: '/programmes/GROWTH-Q/distributors' },
  'programmes.$code.versions.$number._index.tsx': { path: '/programmes/GROWTH-Q/versions/1' },
  'programmes.$code.versions.$number.approval.tsx': { path: '/programmes/GROWTH-Q/versions/1/approval', form: {} },
  'partnerships._index/route.tsx': { path: '/partnerships' },
  'partnerships[.]csv.ts': { path: '/partnerships.csv' },
  'partnerships.$id._index/route.tsx': { path: '/partnerships/D1~Bikes' },
  'partnerships.$id.evidence.ts': { path: '/partnerships/D1~Bikes/evidence', form: {} },
  'partnerships.$id.transitions.tsx': { path: '/partnerships/D1~Bikes/transitions', form: {} },
  'partnerships.$id.transitions_.$transition.approval.tsx': {
    path: '/partnerships/D1~Bikes/transitions/1/approval',
    form: {},
  },
  'partnerships.$id.transitions_.$transition.retraction.ts': {
    path: '/partnerships/D1~Bikes/transitions/1/retraction',
    form: {},
  },
  'policies._index.tsx': { path: '/policies' },
  'policies.$productLine.$stage._index.tsx': { path: '/policies/Bikes/growth' },
  'policies.$productLine.$stage.draft.tsx': { path: '/policies/Bikes/growth/draft', form: {} },
  'policies.$productLine.$stage.versions.$number._index.tsx': { path: '/policies/Bikes/growth/versions/1' },
  'policies.$productLine.$stage.versions.$number.approval.tsx': {
    path: '/policies/Bikes/growth/versions/1/approval',
    form: {},
  },
  'policies.$productLine.$stage.versions.$number.retraction.ts': {
    path: '/policies/Bikes/growth/versions/1/retraction',
    form: {},
  },
  'requests._index.tsx': { path: '/requests' },
  'requests.new/route.tsx': { path: '/requests/new', form: {} },
  'requests.$id/route.tsx': { path: '/requests/1' },
  'runs.$id._index/route.tsx': { path: '/runs/1' },
  'runs.$id.changes._index/route.tsx': { path: '/runs/2/changes' },
  'runs.$id.changes.$row/route.tsx': { path: '/runs/2/changes/1' },
  'runs.$id.rows.$row.tsx': { path: '/runs/1/rows/1' },
  'runs.$id.rows.$row_.lines[.]csv.ts': { path: '/runs/1/rows/1/lines.csv' },
  'sales._index.tsx': { path: '/sales' },
  'sales.imports._index.tsx': { path: '/sales/imports' },
  'sales.imports.$id.withdrawal.tsx': { path: '/sales/imports/1/withdrawal', form: {} },
  'sales.imports.$id._index/route.tsx': { path: '/sales/imports/1' },
  'sales.imports.$id.mistakes[.]csv.ts': { path: '/sales/imports/1/mistakes.csv' },
  'sales.imports.new/route.tsx': { path: '/sales/imports/new', form: {} },
  'sales.imports.templates.$kind.csv.ts': { path: '/sales/imports/templates/sales/csv' },
  'sales.imports.templates.programmes.json.ts': { path: '/sales/imports/templates/programmes/json' },
  'sales.uploads.$id._index/route.tsx': { path: '/sales/uploads/1' },
  'sales.uploads.$id.checks.ts': { path: '/sales/uploads/1/checks', form: {} },
  'sales.uploads.$id.discarding.ts': { path: '/sales/uploads/1/discarding', form: {} },
  'sales.uploads.$id.file.ts': { path: '/sales/uploads/1/file' },
  'sales.uploads.$id.import.ts': { path: '/sales/uploads/1/import', form: { revision: '1', choice: 'whole' } },
  'sales.uploads.$id.mapping.tsx': { path: '/sales/uploads/1/mapping', form: { revision: '1' } },
  'sales.uploads.$id.mistakes[.]csv.ts': { path: '/sales/uploads/1/mistakes.csv' },
  'scheme.ts': { path: '/scheme', form: { scheme: 'dark', returnTo: '/' } },
  'search/route.tsx': { path: '/search' },
  'settings._index.tsx': { path: '/settings' },
  'settings.edit/route.tsx': { path: '/settings/edit', form: {} },
  'settings.$kind._index.tsx': { path: '/settings/brands' },
  'settings.$kind.new.tsx': { path: '/settings/brands/new', form: {} },
  'settings.$kind.$code.tsx': { path: '/settings/brands/AW', form: {} },
  'shortcuts.ts': { path: '/shortcuts', form: { shortcuts: 'off', returnTo: '/' } },
  'sign-in.tsx': { path: '/sign-in', form: { email: 'nobody@tandem.example', password: 'wrong' } },
  'sign-out.ts': { path: '/sign-out', form: {} },
  'statements.$number.$format.ts': { path: '/statements/TD-000001/pdf' },
  'statements.$number._index.tsx': { path: '/statements/TD-000001' },
  'statements.$number.adjustments.$adjustment.tsx': { path: '/statements/TD-000001/adjustments/1' },
  'statements.$number.rows.$row.tsx': { path: '/statements/TD-000001/rows/1' },
  'statements.$number.rows.$row_.lines[.]csv.ts': { path: '/statements/TD-000001/rows/1/lines.csv' },
  'statements._index.tsx': { path: '/statements' },
  'ui.tsx': { path: '/ui' },
  'unsubscribe.$token.tsx': { path: '/unsubscribe/token', form: { 'List-Unsubscribe': 'One-Click' } },
  'verify.$code.tsx': { path: '/verify/TC-000001-23456789AB' },
};

const routes = await loadRoutes<RouteModule>();
const files = [...routes.keys()].sort();
const stranger = 'stranger';
const owner = 'owner';
type Visitor = Role | typeof owner | typeof stranger;

describe('every route, for every role', () => {
  let open: OpenDatabase;
  let context: RequestContext;
  const viewers = new Map<Visitor, Viewer>();

  beforeAll(async () => {
    open = await openMigrated(requireDatabase('sqlite'));
    context = requestContext(open.db);
    const distributor = await open.db
      .insertInto('distributors')
      .values({ code: 'D1' })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const role of roles) {
      const distributorId = role === 'distributor' ? distributor.id : undefined;
      viewers.set(role, await addPerson(open.db, role, role, distributorId));
    }
    viewers.set(owner, await addPerson(open.db, owner, 'distributor', distributor.id, { isOwner: true }));
  });
  afterAll(() => open.close());

  test('every route has a row here, and every row a route', () => {
    expect(Object.keys(addresses).sort()).toEqual(files);
  });

  describe.each(files)('%s', (file) => {
    test.each<Visitor>([stranger, owner, ...roles])('%s', async (visitor) => {
      const route = routes.get(file) as RouteModule;
      const needs = route.handle?.needs;
      expect(needs, 'the route declares what it needs').toBeDefined();
      const expected = expectedStatus(needs as Need, visitor);
      const { path, form } = addresses[file] as (typeof addresses)[string];
      const url = `http://localhost${path}`;
      const viewer = viewers.get(visitor);
      // A session of its own for each visit, because one of the doors ends it.
      const headers = { Cookie: viewer ? await cookieOf(context, viewer) : '' };
      if (route.loader) expect(await knock(route.loader, new Request(url, { headers }))).toBe(expected);
      if (!route.action) return;
      const body = new URLSearchParams(form);
      expect(await knock(route.action, new Request(url, { method: 'POST', headers, body }))).toBe(expected);
    });
  });

  /** `let in`, or how the door was closed. */
  async function knock(door: Door, request: Request): Promise<string> {
    try {
      await door({ request, context, params: {} });
      return 'let in';
    } catch (thrown) {
      if (!(thrown instanceof Response)) throw thrown;
      const isToSignIn = thrown.status === 302 && thrown.headers.get('Location')?.startsWith('/sign-in');
      if (isToSignIn) return 'to the sign-in page';
      return thrown.status === 403 ? 'not allowed' : 'let in';
    }
  }
});

function expectedStatus(needs: Need, visitor: Visitor): string {
  if (needs === 'public') return 'let in';
  if (visitor === stranger) return 'to the sign-in page';
  const holders = permissions[needs] as readonly string[];
  const may = holders.includes(visitor) || (visitor === owner && holders.includes('distributor'));
  return may ? 'let in' : 'not allowed';
}

test.each([owner, ...roles] as const)(
  'every line of the navigation of the %s leads to a page that it may see',
  (visitor) => {
    const who = visitor === owner ? { role: 'distributor' as const, isOwner: true } : visitor;
    for (const { href } of navigationFor(who, '/')) {
      const file = files.find((name) => addresses[name]?.path === href) ?? '';
      expect(expectedStatus(routes.get(file)?.handle?.needs as Need, visitor), href).toBe('let in');
    }
  },
);

test('the auditor changes nothing but preferences', () => {
  const allowed = Object.entries(permissions).filter(([, allowedRoles]) =>
    (allowedRoles as readonly Role[]).includes('auditor'),
  );
  const changing = allowed.map(([name]) => name).filter((name) => !name.endsWith(':read'));
  expect(changing).toEqual(['preferences:change']);
});
