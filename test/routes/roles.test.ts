import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestContext } from '#app/identity/index.server.ts';
import { type Need, permissions, type Role, roles, type Viewer } from '#app/identity/index.ts';
import { navigationFor } from '#app/identity/navigation.ts';
import { requireDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';
import { cookieOf, type DoorArguments, requestContext } from '#test/support/requests.ts';

type Door = (args: DoorArguments) => Promise<unknown>;
type RouteModule = { handle?: { needs: Need }; loader?: Door; action?: Door };

/** One row a route: an address that it answers. A route without a row fails. */
const addresses: Record<string, { path: string; form?: Record<string, string> }> = {
  '_index/route.tsx': { path: '/' },
  'audit.tsx': { path: '/audit' },
  'certificates._index.tsx': { path: '/certificates' },
  'certificates.$number.pdf.ts': { path: '/certificates/TC-000001/pdf' },
  'courses._index.tsx': { path: '/courses' },
  'courses.$code._index/route.tsx': { path: '/courses/SERVICE' },
  'courses.$code.certificate.ts': { path: '/courses/SERVICE/certificate', form: {} },
  'courses.$code.enrolment.ts': { path: '/courses/SERVICE/enrolment', form: {} },
  'courses.$code.versions._index.ts': { path: '/courses/SERVICE/versions', form: {} },
  'courses.$code.versions.$number._index.tsx': { path: '/courses/SERVICE/versions/1' },
  'courses.$code.versions.$number.lessons.$lesson._index.tsx': {
    path: '/courses/SERVICE/versions/1/lessons/why',
    form: { title: 'T', text: 'T', revision: '1' },
  },
  'courses.$code.versions.$number.publication.tsx': { path: '/courses/SERVICE/versions/1/publication', form: {} },
  'jobs._index.tsx': { path: '/jobs' },
  'jobs.$id.tsx': { path: '/jobs/1' },
  'language.ts': { path: '/language', form: { language: 'zh-Hans', returnTo: '/' } },
  'learn.$course.$lesson._index.tsx': { path: '/learn/SERVICE/why' },
  'learn.$course.$lesson.attempts._index.ts': { path: '/learn/SERVICE/quiz/attempts', form: {} },
  'learn.$course.$lesson.attempts.$number/route.tsx': { path: '/learn/SERVICE/quiz/attempts/1', form: {} },
  'learn.$course.$lesson.completion.ts': { path: '/learn/SERVICE/why/completion', form: {} },
  'learn.$course.$lesson.file.ts': { path: '/learn/SERVICE/why/file' },
  'people.tsx': { path: '/people' },
  'periods.$period._index/route.tsx': { path: '/periods/2026-Q3' },
  'periods.$period.issue/route.tsx': { path: '/periods/2026-Q3/issue' },
  'periods.$period.runs.ts': { path: '/periods/2026-Q3/runs', form: {} },
  'periods.$period.statements.ts': { path: '/periods/2026-Q3/statements', form: { run: '1' } },
  'periods._index.tsx': { path: '/periods' },
  'programmes._index.tsx': { path: '/programmes' },
  'programmes.$code._index.tsx': { path: '/programmes/GROWTH-Q' },
  'programmes.$code.versions.$number._index.tsx': { path: '/programmes/GROWTH-Q/versions/1' },
  'programmes.$code.versions.$number.approval.tsx': { path: '/programmes/GROWTH-Q/versions/1/approval', form: {} },
  'runs.$id._index/route.tsx': { path: '/runs/1' },
  'runs.$id.rows.$row.tsx': { path: '/runs/1/rows/1' },
  'sales._index.tsx': { path: '/sales' },
  'sales.imports._index.tsx': { path: '/sales/imports' },
  'sales.imports.$id.tsx': { path: '/sales/imports/1' },
  'scheme.ts': { path: '/scheme', form: { scheme: 'dark', returnTo: '/' } },
  'sign-in.tsx': { path: '/sign-in', form: { email: 'nobody@tandem.example', password: 'wrong' } },
  'sign-out.ts': { path: '/sign-out', form: {} },
  'statements.$number.$format.ts': { path: '/statements/TD-000001/pdf' },
  'statements.$number._index.tsx': { path: '/statements/TD-000001' },
  'statements.$number.rows.$row.tsx': { path: '/statements/TD-000001/rows/1' },
  'statements._index.tsx': { path: '/statements' },
  'ui.tsx': { path: '/ui' },
  'verify.$code.tsx': { path: '/verify/TC-000001-23456789AB' },
};

const modules = Object.entries({
  ...import.meta.glob<RouteModule>('../../app/routes/*.{ts,tsx}', { eager: true }),
  ...import.meta.glob<RouteModule>('../../app/routes/*/route.{ts,tsx}', { eager: true }),
});
const routes = new Map(modules.map(([path, route]) => [path.slice('../../app/routes/'.length), route]));
const files = [...routes.keys()].sort();
const stranger = 'stranger';
type Visitor = Role | typeof stranger;

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
  });
  afterAll(() => open.close());

  test('every route has a row here, and every row a route', () => {
    expect(Object.keys(addresses).sort()).toEqual(files);
  });

  describe.each(files)('%s', (file) => {
    test.each<Visitor>([stranger, ...roles])('%s', async (visitor) => {
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
  return (permissions[needs] as readonly Role[]).includes(visitor) ? 'let in' : 'not allowed';
}

test.each(roles)('every line of the navigation of the %s leads to a page that it may see', (role) => {
  for (const { href } of navigationFor(role, '/')) {
    const file = files.find((name) => addresses[name]?.path === href) ?? '';
    expect(expectedStatus(routes.get(file)?.handle?.needs as Need, role), href).toBe('let in');
  }
});

test('the auditor changes nothing but preferences', () => {
  const allowed = Object.entries(permissions).filter(([, allowedRoles]) =>
    (allowedRoles as readonly Role[]).includes('auditor'),
  );
  const changing = allowed.map(([name]) => name).filter((name) => !name.endsWith(':read'));
  expect(changing).toEqual(['preferences:change']);
});
