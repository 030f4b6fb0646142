import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestContext } from '#app/identity/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import { makeRequest } from '#app/marketing/index.server.ts';
import { type LimitsHouse, now, openLimitsHouse } from '#test/identity/limits-house.ts';
import { fieldsOf } from '#test/marketing/fund-house.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { addManyRows } from '#test/support/many-rows.ts';
import { addPerson } from '#test/support/people.ts';
import { cookieOf, type DoorArguments, requestContext, thrownBy } from '#test/support/requests.ts';
import { loadRoutes } from './route-modules.ts';

type Door = (args: DoorArguments) => Promise<unknown>;

const routes = await loadRoutes<{ loader: Door }>();
const doorOf = (route: string) => (routes.get(route) as { loader: Door }).loader;

/** Who looks: an auditor, staff limited to France, to a brand, and people of three distributors. */
type Who = 'auditor' | 'in France' | 'of Bolt' | 'D1' | 'D2' | 'D4';

type Exported = {
  list: string;
  /** What tells a row of the page and of the file. */
  ofPage: (page: never) => string[];
  ofFile: (row: string[]) => string;
  seen: Record<Who, string[]>;
};

type Row<Name extends string> = { [key in Name]: string | number };

const exported: Record<string, Exported> = {
  statements: {
    list: 'statements._index.tsx',
    ofPage: ({ statements }: { statements: Row<'number'>[] }) => statements.map(({ number }) => `${number}`),
    ofFile: ([number = '']) => number,
    seen: {
      auditor: ['TD-000004', 'TD-000003', 'TD-000002', 'TD-000001'],
      'in France': ['TD-000003', 'TD-000001'],
      'of Bolt': ['TD-000002'],
      D1: ['TD-000001'],
      D2: ['TD-000002'],
      D4: ['TD-000004'],
    },
  },
  claims: {
    list: 'claims._index.tsx',
    ofPage: ({ claims }: { claims: Row<'id'>[] }) => claims.map(({ id }) => `${id}`),
    ofFile: ([claim = '']) => claim,
    seen: { auditor: ['3', '2', '1'], 'in France': ['1'], 'of Bolt': ['3'], D1: ['1'], D2: ['3', '2'], D4: [] },
  },
  requests: {
    list: 'requests._index.tsx',
    ofPage: ({ requests }: { requests: Row<'title'>[] }) => requests.map(({ title }) => `${title}`),
    ofFile: ([, title = '']) => title,
    seen: {
      auditor: ['D2 BOLT', 'D2 ACME', 'D1 ACME'],
      'in France': ['D1 ACME'],
      'of Bolt': ['D2 BOLT'],
      D1: ['D1 ACME'],
      D2: ['D2 BOLT', 'D2 ACME'],
      D4: [],
    },
  },
  activities: {
    list: 'activities._index.tsx',
    ofPage: ({ activities }: { activities: Row<'what'>[] }) => activities.map(({ what }) => `${what}`),
    ofFile: ([, activity = '']) => activity,
    seen: {
      auditor: ['D2 BOLT 2', 'D2 BOLT 1', 'D2 ACME 2', 'D2 ACME 1', 'D1 ACME 2', 'D1 ACME 1'],
      'in France': ['D1 ACME 2', 'D1 ACME 1'],
      'of Bolt': ['D2 BOLT 2', 'D2 BOLT 1'],
      D1: ['D1 ACME 2', 'D1 ACME 1'],
      D2: ['D2 BOLT 2', 'D2 BOLT 1', 'D2 ACME 2', 'D2 ACME 1'],
      D4: [],
    },
  },
  certificates: {
    list: 'certificates._index.tsx',
    ofPage: ({ certificates }: { certificates: Row<'number'>[] }) => certificates.map(({ number }) => `${number}`),
    ofFile: ([number = '']) => number,
    seen: {
      auditor: ['TC-000002', 'TC-000001'],
      'in France': ['TC-000001'],
      'of Bolt': ['TC-000002'],
      D1: ['TC-000001'],
      D2: ['TC-000002'],
      D4: [],
    },
  },
  'partnerships?stage=growth': {
    list: 'partnerships._index/route.tsx',
    ofPage: (page: {
      list?: { partnerships: Row<'code' | 'productLine' | 'stage'>[] };
      partnerships?: Row<'code' | 'productLine' | 'stage'>[];
    }) =>
      (page.list?.partnerships ?? page.partnerships ?? [])
        .filter(({ stage }) => stage === 'growth')
        .map(({ code, productLine }) => `${code} ${productLine}`),
    ofFile: ([code, , productLine]) => `${code} ${productLine}`,
    seen: {
      auditor: ['D1 Bikes', 'D3 Gear', 'D2 Bikes'],
      'in France': ['D1 Bikes', 'D3 Gear'],
      'of Bolt': [],
      D1: ['D1 Bikes'],
      D2: ['D2 Bikes'],
      D4: [],
    },
  },
};

describeEachDatabase('a list and its file', (database) => {
  let house: LimitsHouse;
  let context: RequestContext;
  const people = new Map<Who, Viewer>();

  beforeAll(async () => {
    house = await openLimitsHouse(database);
    context = requestContext(house.db, now);
    people.set('auditor', await addPerson(house.db, 'Oscar', 'auditor'));
    for (const code of ['D1', 'D2', 'D4'] as const) people.set(code, house.owner(code));
  }, 60_000);
  afterAll(() => house?.close());

  async function open(route: string, path: string, viewer: Viewer): Promise<unknown> {
    const headers = { Cookie: await cookieOf(context, viewer) };
    const door = doorOf(route);
    const page = await door({ request: new Request(`http://localhost/${path}`, { headers }), context, params: {} });
    return page && typeof page === 'object' && 'init' in page && 'data' in page ? page.data : page;
  }

  /** The file at an address: its head and its rows, in which no test has a comma. */
  async function file(path: string, viewer: Viewer) {
    const route = `${path.split('?')[0]?.replace('.csv', '')}[.]csv.ts`;
    const response = (await open(route, path, viewer)) as Response;
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    const [head = '', ...rows] = (await response.text()).trimEnd().split('\r\n');
    return { name: response.headers.get('Content-Disposition'), head, rows: rows.map((row) => row.split(',')) };
  }

  const viewerOf = (who: Who, path: string): Viewer => {
    const role = path.startsWith('statements') ? 'finance' : 'brand-manager';
    const limited = { 'in France': 'france', 'of Bolt': 'bolt' } as const;
    return who in limited ? house.as(limited[who as keyof typeof limited], role) : (people.get(who) as Viewer);
  };

  describe.each(Object.entries(exported))('%s', (path, { list, ofPage, ofFile, seen }) => {
    const csv = path.replace(/^\w+/, '$&.csv');

    test.each(Object.keys(seen) as Who[])('say the same to %s', async (who) => {
      const viewer = viewerOf(who, path);
      expect(ofPage((await open(list, path, viewer)) as never)).toEqual(seen[who]);
      expect((await file(csv, viewer)).rows.map(ofFile)).toEqual(seen[who]);
    });

    test('say nothing to who is not signed in', async () => {
      const route = `${path.split('?')[0]}[.]csv.ts`;
      const request = new Request(`http://localhost/${csv}`);
      const refused = await thrownBy(() => doorOf(route)({ request, context, params: {} }));
      expect([refused.status, refused.headers.get('Location')?.startsWith('/sign-in')]).toEqual([302, true]);
    });
  });

  test('figures are exact, and no text is a formula', async () => {
    const { db, owner } = house;
    const auditor = people.get('auditor') as Viewer;
    expect(await file('statements.csv?distributor=D2', auditor)).toEqual({
      name: 'attachment; filename="statements.csv"',
      head: 'number,distributor,distributor_name,period,issued_on,currency,granted,settled,closing',
      rows: [['TD-000002', 'D2', 'Two', '2026-Q3', '2026-10-15', 'USD', '500.00', '500.00', '0.00']],
    });
    expect(await file('claims.csv?state=payable', auditor)).toMatchObject({
      head: 'claim,request,activity,distributor,distributor_name,made_on,state,currency,spent,approved,paid_on',
      rows: [['2', '2', 'D2 ACME 2', 'D2', 'Two', '2026-10-15', 'payable', 'USD', '100.00', '50.00', '']],
    });
    expect((await file('activities.csv', owner('D1'))).rows).toEqual([
      [
        '1',
        'D1 ACME 2',
        'D1',
        'One',
        '2026-10-01',
        '2026-10-02',
        'approved',
        'USD',
        '100.00',
        '50.00',
        '50.00',
        '0.00',
        '50.00',
      ],
      [
        '1',
        'D1 ACME 1',
        'D1',
        'One',
        '2026-10-01',
        '2026-10-02',
        'waiting',
        'USD',
        '100.00',
        '50.00',
        '',
        '0.00',
        '0.00',
      ],
    ]);
    expect((await file('certificates.csv?distributor=Two', auditor)).rows).toEqual([
      ['TC-000002', 'SMALL', 'A small course', 'Owner D2', 'D2', 'Two', '2026-10-15', '2027-10-14', 'valid'],
    ]);
    expect((await file('partnerships.csv?search=Two', auditor)).rows).toEqual([
      ['D2', 'Two', 'Bikes', 'Bikes', 'growth', '2026-01-01', '', ''],
      ['D2', 'Two', 'Locks', 'Locks', 'entry', '2026-01-01', '', ''],
    ]);
    const activity = { what1: '+1', from1: '2026-01-01', to1: '2026-01-02', cost1: '10', share1: '5' };
    const fields = fieldsOf({ fund: house.funds.acme, title: '=HYPERLINK("x")', ...activity });
    await makeRequest(db, owner('D1'), { fields, now: now() });
    const [newest] = (await file('requests.csv', owner('D1'))).rows;
    expect(newest?.slice(1)).toEqual([
      `"'=HYPERLINK(""x"")"`,
      ...['D1', 'One', 'ACME', '2026', '2026-10-15', 'USD', '5.00', '0.00', '1'],
    ]);
    expect((await file('activities.csv', owner('D1'))).rows.at(-1)?.[1]).toBe("'+1");
  });

  describe('with more rows than a page and a part of a file have', () => {
    beforeAll(async () => {
      const codes = Array.from({ length: 120 }, (_, index) => `L${index},Many ${index},USD`);
      await house.load('distributors', `code,name,currency\n${codes.join('\n')}\n`);
      await addManyRows(house.db, { distributors: 120, rows: (many) => Math.min(many, 250) });
      await sql.raw(statementsInEuro).execute(house.db);
    }, 60_000);

    const auditor = () => people.get('auditor') as Viewer;

    /** Every row of a list, page by page, as its address orders it. */
    async function walk<Found>(route: string, path: string, viewer: Viewer, rowsOf: (page: never) => Found[]) {
      const all: Found[] = [];
      let before: unknown;
      do {
        const page = await open(route, before ? `${path}&before=${before}` : path, viewer);
        all.push(...rowsOf(page as never));
        before = (page as { older?: unknown }).older;
      } while (before !== undefined);
      return all;
    }

    type Pages = Record<string, { id?: number; series?: number; number?: string }[]>;
    type Statement = { number: string; currency: string; grantedMinor: number; closingMinor: number };

    test.each([
      ['granted', 1],
      ['-granted', -1],
      ['closing', 1],
      ['-closing', -1],
    ])('statements are walked by %s without a gap, those of one currency together', async (sort, sign) => {
      const rows = await walk(
        'statements._index.tsx',
        `statements?sort=${sort}`,
        auditor(),
        ({ statements }: { statements: Statement[] }) => statements,
      );
      expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
      expect(rows.length).toBe((await file('statements.csv', auditor())).rows.length);
      const amounts = rows.map((row) => ({
        ...row,
        minor: sort.endsWith('granted') ? row.grantedMinor : row.closingMinor,
      }));
      const order = (one: (typeof amounts)[number], other: (typeof amounts)[number]) =>
        one.currency === other.currency ? one.minor - other.minor : one.currency < other.currency ? -1 : 1;
      const shown = amounts.map(({ currency, minor }) => [currency, minor]);
      amounts.sort((one, other) => sign * order(one, other));
      expect(shown).toEqual(amounts.map(({ currency, minor }) => [currency, minor]));
      expect(new Set(shown.map(([currency]) => currency))).toEqual(new Set(['USD', 'EUR']));
      const inFile = (await file(`statements.csv?sort=${sort}`, auditor())).rows.map(([number]) => number);
      expect(inFile).toEqual(rows.map(({ number }) => number));
    });

    test.each([
      ['claims', 'made', 1],
      ['claims', '-made', -1],
      ['requests', undefined, -1],
      ['activities', undefined, undefined],
      ['certificates', 'number', 1],
      ['certificates', 'until', undefined],
      ['statements', 'number', 1],
    ] as const)(
      '%s, walked by %s, are all there once, and so many rows stand in the file',
      async (list, sort, sign) => {
        const query = sort ? `?sort=${sort}` : '?';
        const walked = await walk(
          `${list}._index.tsx`,
          `${list}${query}`,
          auditor(),
          (page: Pages) => page[list] ?? [],
        );
        const keys = walked.map(({ id, series, number }) => id ?? series ?? Number(number?.replace(/\D/g, '')));
        expect(new Set(keys).size).toBeGreaterThan(240);
        expect(new Set(keys).size).toBe(keys.length);
        if (sign !== undefined) expect(keys).toEqual([...keys].sort((one, other) => sign * (one - other)));
        expect((await file(`${list}.csv${query}`, auditor())).rows).toHaveLength(keys.length);
      },
    );

    test('certificates are walked by the day on which they end', async () => {
      const days = (await file('certificates.csv?sort=until', auditor())).rows.map((row) => row.at(-2) ?? '');
      expect(days).toEqual([...days].sort());
      expect((await file('certificates.csv?sort=-until', auditor())).rows.map((row) => row.at(-2))).toEqual(
        [...days].reverse(),
      );
    });

    test('a page after a statement of another distributor is empty, whose amount nobody learns so', async () => {
      const own = house.owner('D1');
      const { statements } = (await open('statements._index.tsx', 'statements?sort=granted', own)) as {
        statements: { series: number }[];
      };
      expect(statements).toHaveLength(1);
      for (const series of [2, 3, 4, 100_100]) {
        for (const sort of ['granted', '-granted', 'closing', '-closing']) {
          const page = await open('statements._index.tsx', `statements?sort=${sort}&before=${series}`, own);
          expect(page).toMatchObject({ statements: [] });
        }
      }
    });

    test('a page after a certificate of a colleague is empty', async () => {
      for (const sort of ['until', '-until']) {
        const page = await open('certificates._index.tsx', `certificates?sort=${sort}&before=2`, house.owner('D1'));
        expect(page).toMatchObject({ certificates: [] });
      }
    });

    test('people are sorted by name and by e-mail', async () => {
      const pageOf = async (sort: string, by: 'name' | 'email') => {
        const { people: found } = (await open('people._index.tsx', `people?sort=${sort}`, auditor())) as {
          people: { name: string; email: string }[];
        };
        return found.map((person) => person[by]);
      };
      const [first] = await pageOf('email', 'email');
      const [last] = await pageOf('-email', 'email');
      expect([first, last]).toEqual(await firstAndLast('email'));
      expect([(await pageOf('name', 'name'))[0], (await pageOf('-name', 'name'))[0]]).toEqual(
        await firstAndLast('name'),
      );
    });

    async function firstAndLast(by: 'name' | 'email') {
      const acting = house.db.selectFrom('people').innerJoin('memberships', 'memberships.personId', 'people.id');
      const [first, last] = [
        await acting.select(by).orderBy(by).limit(1).executeTakeFirstOrThrow(),
        await acting.select(by).orderBy(by, 'desc').limit(1).executeTakeFirstOrThrow(),
      ];
      return [first[by], last[by]];
    }
  });
});

/** Some statements of Q1 2024 once more, in another currency and with what remains of them. */
const statementsInEuro = `insert into statements (series, number, run_id, distributor_id, period, currency, opening_minor,
    granted_minor, settled_minor, closing_minor, body, digest, pdf_file_id, seal, issued_at)
  select series + 500000, 'E' || number, run_id, distributor_id, period, 'EUR', -50, granted_minor, 0, granted_minor - 50, body, digest,
    pdf_file_id, seal, issued_at from statements where period = '2024-Q1'`;
