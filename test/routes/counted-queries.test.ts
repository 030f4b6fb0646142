import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestContext } from '#app/identity/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import { connect, type Database } from '#db/connect.ts';
import { type LimitsHouse, now, openLimitsHouse } from '#test/identity/limits-house.ts';
import { describeDrawnDatabase } from '#test/support/databases.ts';
import { tenPercent } from '#test/support/house.ts';
import { addManyRows } from '#test/support/many-rows.ts';
import { addPerson } from '#test/support/people.ts';
import { cookieOf, type DoorArguments, requestContext } from '#test/support/requests.ts';
import { loadRoutes } from './route-modules.ts';

type RouteModule = { loader?: (args: DoorArguments) => Promise<unknown> };

const routes = await loadRoutes<RouteModule>();

/** Every page that lists, its address, and who opens it. */
const lists: [route: string, path: string, who: 'auditor' | 'brand' | 'finance' | 'owner' | 'administrator'][] = [
  ['_index/route.tsx', '/', 'brand'],
  ['_index/route.tsx', '/', 'finance'],
  ['_index/route.tsx', '/', 'owner'],
  ['_index/route.tsx', '/', 'auditor'],
  ['activities._index.tsx', '/activities', 'auditor'],
  ['audit.tsx', '/audit', 'auditor'],
  ['certificates._index.tsx', '/certificates?distributor=Name', 'auditor'],
  ['claims._index.tsx', '/claims', 'auditor'],
  ['claims._index.tsx', '/claims?state=payable', 'finance'],
  ['courses._index.tsx', '/courses', 'brand'],
  ['courses._index.tsx', '/courses', 'owner'],
  ['distributors._index.tsx', '/distributors', 'auditor'],
  ['distributors._index.tsx', '/distributors?search=Name&productLine=Bikes&sort=-grade', 'brand'],
  ['distributors.$code/route.tsx', '/distributors/D1', 'auditor'],
  ['funds._index.tsx', '/funds', 'auditor'],
  ['invitations._index.tsx', '/invitations', 'administrator'],
  ['jobs._index.tsx', '/jobs', 'auditor'],
  ['news._index.tsx', '/news', 'brand'],
  ['news._index.tsx', '/news', 'owner'],
  ['news.inbox._index.tsx', '/news/inbox', 'brand'],
  ['news.sources._index.tsx', '/news/sources', 'brand'],
  ['partnerships._index/route.tsx', '/partnerships', 'brand'],
  ['partnerships._index/route.tsx', '/partnerships?stage=growth', 'brand'],
  ['partnerships._index/route.tsx', '/partnerships', 'owner'],
  ['people._index.tsx', '/people?text=Person', 'administrator'],
  ['periods._index.tsx', '/periods', 'finance'],
  ['periods.$period._index/route.tsx', '/periods/2026-Q3', 'finance'],
  ['plans._index.tsx', '/plans', 'brand'],
  ['plans.$year._index/route.tsx', '/plans/2026', 'brand'],
  ['policies._index.tsx', '/policies', 'brand'],
  ['products._index.tsx', '/products', 'auditor'],
  ['products._index.tsx', '/products', 'owner'],
  ['products.$sku/route.tsx', '/products/B1', 'auditor'],
  ['programmes._index.tsx', '/programmes', 'brand'],
  ['programmes._index.tsx', '/programmes', 'owner'],
  ['programmes.$code.distributors.tsx', '/programmes/D1/distributors?distributor=Name', 'brand'],
  ['requests._index.tsx', '/requests', 'auditor'],
  ['runs.$id._index/route.tsx', '/runs/2', 'finance'],
  ['runs.$id.changes._index/route.tsx', '/runs/2/changes', 'finance'],
  ['sales._index.tsx', '/sales?distributor=Name', 'auditor'],
  ['sales.imports._index.tsx', '/sales/imports', 'auditor'],
  ['search/route.tsx', '/search?q=b', 'auditor'],
  ['search/route.tsx', '/search?q=2026', 'brand'],
  ['search/route.tsx', '/search?q=2026', 'owner'],
  ['statements._index.tsx', '/statements', 'auditor'],
];

const params: Record<string, string> = { code: 'D1', sku: 'B1', id: '2', year: '2026', period: '2026-Q3' };
const many = 60;

describeDrawnDatabase('a list', (database) => {
  let house: LimitsHouse;
  let db: Database;
  let context: RequestContext;
  let queries: string[] = [];
  const cookies = new Map<string, string>();
  const few = new Map<string, string[]>();
  const after = new Map<string, string[]>();

  beforeAll(async () => {
    house = await openLimitsHouse(database);
    db = connect(house.url, { log: ({ query }) => void queries.push(query.sql) });
    context = requestContext(db, now);
    const people: Record<string, Viewer> = {
      brand: house.bruno,
      administrator: house.ada,
      auditor: await addPerson(house.db, 'Oscar', 'auditor'),
      finance: await addPerson(house.db, 'Fiona', 'finance'),
      owner: house.owner('D1'),
    };
    for (const [who, viewer] of Object.entries(people)) cookies.set(who, await cookieOf(context, viewer));
    await addOneOfEach();
    await countInto(few);
    await multiply();
    await countInto(after);
  }, 180_000);
  afterAll(async () => {
    await db?.destroy();
    await house?.close();
  });

  /** One of what the house has none of. */
  async function addOneOfEach(): Promise<void> {
    await house.load('distributors', 'code,name,currency\nL0,Name 0,USD\n');
    await house.load('stages', 'distributor,product_line,stage,from\nL0,Bikes,entry,2026-01-01\n');
    await house.sell('L0,1,2026-08-03,L0,B1,1,5');
    await house.rule({ ...tenPercent, code: 'D1', stages: ['growth', 'entry'] });
    await addManyRows(house.db, { distributors: 1, rows: () => 1 });
  }

  /** Sixty of everything. */
  async function multiply(): Promise<void> {
    const codes = Array.from({ length: many }, (_, index) => `M${index}`);
    const table = (head: string, row: (code: string, index: number) => string) =>
      `${[head, ...codes.map(row)].join('\n')}\n`;
    await house.load(
      'distributors',
      table('code,name,currency,grade', (code) => `${code},Name ${code},USD,G${code}`),
    );
    await house.load(
      'products',
      table('sku,name,product_line,brand', (code) => `S${code},Name,Line ${code},B${code}`),
    );
    const stage = (code: string, line: string) => `${code},${line},growth,2026-01-01`;
    await house.load(
      'stages',
      table('distributor,product_line,stage,from', (code) => stage(code, 'Bikes')),
    );
    await house.load(
      'stages',
      table('distributor,product_line,stage,from', (code) => stage('D1', `Line ${code}`)),
    );
    await house.sell(...codes.map((code) => `${code},1,2026-08-03,${code},B1,1,5`));
    await house.rule(...codes.map((code) => ({ ...tenPercent, code: `P-${code}` })));
    await addManyRows(house.db, { distributors: many, rows: () => many, prefix: 'M' });
    for (const statement of copies) await sql.raw(statement).execute(house.db);
  }

  async function countInto(counts: Map<string, string[]>): Promise<void> {
    for (const [route, path, who] of lists) {
      const loader = routes.get(route)?.loader;
      if (!loader) throw new Error(`${route} has no loader`);
      const request = () => new Request(`http://localhost${path}`, { headers: { Cookie: cookies.get(who) ?? '' } });
      await loader({ request: request(), context, params });
      queries = [];
      await loader({ request: request(), context, params });
      counts.set(`${path} of ${who}`, [...queries]);
    }
  }

  test.each(lists.map(([, path, who]) => `${path} of ${who}`))(
    '%s asks no more often for many rows than for few',
    (list) => {
      const [asked, askedAfter] = [few.get(list) ?? [], after.get(list) ?? []];
      expect(asked.length).toBeGreaterThan(2);
      expect(askedAfter.length, repeated(askedAfter)).toBeLessThanOrEqual(asked.length);
    },
  );
});

const numbers = `with recursive counted (n) as (select 1 union all select n + 1 from counted where n < ${many})`;

/** Annual plans of other years, courses and sources, like those that there are. */
const copies = [
  `${numbers} insert into annual_plan_versions (year, number, sections, written_by, written_at)
    select 1900 + n, 1, sections, written_by, written_at from counted, annual_plan_versions where year = '2026'`,
  `insert into annual_plan_publications (version_id, published_by, published_at)
    select id, written_by, written_at from annual_plan_versions where year < '2000'`,
  `${numbers} insert into courses (code) select 'C' || n from counted`,
  `insert into course_versions (course_id, number, definition, drafted_at)
    select courses.id, 1, replace(definition, '"SMALL"', '"' || courses.code || '"'), drafted_at
    from courses, course_versions where courses.code like 'C%' and course_versions.id = (select min(id) from course_versions)`,
  `insert into course_publications (version_id, published_by, published_at)
    select id, (select min(published_by) from course_publications), drafted_at from course_versions
    where id not in (select version_id from course_publications)`,
  `${numbers} insert into news_sources (address, name, added_at) select 'https://x.example/' || n, 'S', '2026-10-01' from counted`,
  `insert into news_items (source_id, key, title, html, fetched_at) select id, 'k', 'Item', '', '2026-10-01' from news_sources`,
];

/** The query that is asked most often. */
function repeated(queries: readonly string[]): string {
  const times = new Map<string, number>();
  for (const query of queries) times.set(query, (times.get(query) ?? 0) + 1);
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return most ? `${most[1]} times ${most[0].slice(0, 200)}` : '';
}
