import type { Who } from '#test/identity/limits-house.ts';

export type Room = {
  /** What is opened, and as what. */
  route: string;
  path: string;
  params?: Record<string, string>;
  role?: 'brand-manager' | 'finance';
  /** What of the page is compared, and what each sees of it; `404` where there is no such page for them. */
  see: (page: never) => unknown;
  seen: Record<Who, unknown>;
};

const codesOf =
  <Row>(of: (row: Row) => string) =>
  (rows: readonly Row[]) =>
    rows.map(of).sort();

type Page = {
  board: {
    columns: { count: number; partnerships: { code: string; productLine: string }[] }[];
    open: { count: number };
  };
  lines: { document: string }[];
  policies: { productLine: string; stage: string }[];
  programmes: { code: string }[];
  statements: { number: string; code: string }[];
  periods: { text: string; issued: number; open: number; run?: { rows: number; due: { dueMinor: number }[] } }[];
  period: {
    issued: number;
    open: number;
    run: { rows: number };
    granted: { grantedMinor: number }[];
    programmes: { programme: string; rows: number }[];
  };
  rows: { distributor: string; programme: string }[];
  sums: { rows: number; dueMinor: number; differenceMinor: number }[];
  funds: { brand: Record<string, string>; allocatedMinor: number; budgetMinor: number }[];
  requests: { title: string }[];
  activities: { what: string }[];
  claims: { distributorCode: string; id: number }[];
  joint: { distributorCode: string }[];
  acknowledgements: { distributorCode: string }[];
  owed: number;
  distributors: { code: string }[];
  allocations: { distributorCode: string | null; amountMinor: number }[];
  entries: { kind: string }[];
  waiting: { kind: string; count: number }[];
};

export const rooms: Record<string, Room> = {
  'the board of partnerships': {
    route: 'partnerships._index/route.tsx',
    path: '/partnerships',
    see: ({ board }: Page) =>
      board.columns
        .flatMap(({ partnerships }) => partnerships)
        .map(({ code, productLine }) => `${code} ${productLine}`)
        .sort(),
    seen: {
      all: ['D1 Bikes', 'D1 Gear', 'D2 Bikes', 'D2 Locks', 'D3 Gear', 'D4 Parts'],
      france: ['D1 Bikes', 'D1 Gear', 'D3 Gear'],
      bikes: ['D1 Bikes', 'D2 Bikes'],
      bolt: ['D2 Locks'],
      bikesInFrance: ['D1 Bikes'],
      nothing: [],
    },
  },
  'how many partnerships stand in a stage, and moves wait': {
    route: 'partnerships._index/route.tsx',
    path: '/partnerships',
    see: ({ board }: Page) => [...board.columns.map(({ count }) => count), board.open.count],
    seen: {
      all: [3, 3, 0, 3],
      france: [1, 2, 0, 1],
      bikes: [0, 2, 0, 2],
      bolt: [1, 0, 0, 1],
      bikesInFrance: [0, 1, 0, 1],
      nothing: [0, 0, 0, 0],
    },
  },
  'the list of a stage': {
    route: 'partnerships._index/route.tsx',
    path: '/partnerships?stage=growth',
    see: ({ list }: { list: { total: number; partnerships: { code: string }[] } }) => [
      list.total,
      ...list.partnerships.map(({ code }) => code).sort(),
    ],
    seen: {
      all: [3, 'D1', 'D2', 'D3'],
      france: [2, 'D1', 'D3'],
      bikes: [2, 'D1', 'D2'],
      bolt: [0],
      bikesInFrance: [1, 'D1'],
      nothing: [0],
    },
  },
  'the stage policies': {
    route: 'policies._index.tsx',
    path: '/policies',
    see: ({ policies }: Page) => [...new Set(policies.map(({ productLine }) => productLine))],
    seen: {
      all: ['Bikes', 'Gear', 'Locks', 'Parts'],
      france: ['Bikes', 'Gear', 'Locks', 'Parts'],
      bikes: ['Bikes'],
      bolt: ['Locks'],
      bikesInFrance: ['Bikes'],
      nothing: [],
    },
  },
  'the programmes': {
    route: 'programmes._index.tsx',
    path: '/programmes',
    see: ({ programmes }: Page) => codesOf<{ code: string }>(({ code }) => code)(programmes),
    seen: {
      all: ['BIKES', 'BIKES-2', 'BIKES-FRANCE', 'EVERYONE', 'FRANCE', 'LOCKS', 'ONE', 'TEN'],
      france: ['BIKES', 'BIKES-2', 'BIKES-FRANCE', 'EVERYONE', 'FRANCE', 'ONE', 'TEN'],
      bikes: ['BIKES', 'BIKES-2', 'BIKES-FRANCE', 'EVERYONE', 'FRANCE', 'ONE', 'TEN'],
      bolt: ['EVERYONE', 'FRANCE', 'LOCKS', 'TEN'],
      bikesInFrance: ['BIKES', 'BIKES-2', 'BIKES-FRANCE', 'EVERYONE', 'FRANCE', 'ONE', 'TEN'],
      nothing: [],
    },
  },
  'the sales lines': {
    route: 'sales._index.tsx',
    path: '/sales',
    see: ({ lines }: Page) => codesOf<{ document: string }>(({ document }) => document)(lines),
    seen: {
      all: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
      france: ['A', 'B', 'E', 'G'],
      bikes: ['A', 'C', 'G', 'H'],
      bolt: ['D'],
      bikesInFrance: ['A', 'G'],
      nothing: [],
    },
  },
  'the statements': {
    route: 'statements._index.tsx',
    path: '/statements',
    role: 'finance',
    see: ({ statements }: Page) => codesOf<{ code: string }>(({ code }) => code)(statements),
    seen: {
      all: ['D1', 'D2', 'D3', 'D4'],
      france: ['D1', 'D3'],
      bikes: ['D1', 'D2'],
      bolt: ['D2'],
      bikesInFrance: ['D1'],
      nothing: [],
    },
  },
  'a statement of D2': {
    route: 'statements.$number._index.tsx',
    path: '/statements/TD-000002',
    params: { number: 'TD-000002' },
    role: 'finance',
    see: ({ statement }: { statement: { distributor: string } }) => statement.distributor,
    seen: { all: 'D2', france: 404, bikes: 'D2', bolt: 'D2', bikesInFrance: 404, nothing: 404 },
  },
  'a file of the statement of D2': {
    route: 'statements.$number.$format.ts',
    path: '/statements/TD-000002/json',
    params: { number: 'TD-000002', format: 'json' },
    role: 'finance',
    see: (response: Response) => response.status,
    seen: { all: 200, france: 404, bikes: 200, bolt: 200, bikesInFrance: 404, nothing: 404 },
  },
  'all statements of a period as one file': {
    route: 'periods.$period.zip.ts',
    path: '/periods/2026-Q3/zip',
    params: { period: '2026-Q3' },
    role: 'finance',
    see: (response: Response) => response.status,
    seen: { all: 200, france: 200, bikes: 200, bolt: 200, bikesInFrance: 200, nothing: 404 },
  },
  'the periods': {
    route: 'periods._index.tsx',
    path: '/periods',
    role: 'finance',
    see: ({ periods }: Page) =>
      periods
        .filter(({ run }) => run)
        .map(({ issued, open, run }) => [issued, open, run?.rows, run?.due.map(({ dueMinor }) => dueMinor)]),
    seen: {
      all: [[4, 0, 10, [35_000]]],
      france: [[2, 0, 6, [20_000]]],
      bikes: [[2, 0, 7, [35_000]]],
      bolt: [[1, 0, 3, [15_000]]],
      bikesInFrance: [[1, 0, 4, [20_000]]],
      nothing: [[0, 0, 0, []]],
    },
  },
  'a period': {
    route: 'periods.$period._index/route.tsx',
    path: '/periods/2026-Q3',
    params: { period: '2026-Q3' },
    role: 'finance',
    see: ({ period }: Page) => [
      period.issued,
      period.open,
      period.run.rows,
      period.granted.map(({ grantedMinor }) => grantedMinor),
    ],
    seen: {
      all: [4, 0, 10, [140_000]],
      france: [2, 0, 6, [80_000]],
      bikes: [2, 0, 7, [110_000]],
      bolt: [1, 0, 3, [50_000]],
      bikesInFrance: [1, 0, 4, [60_000]],
      nothing: [0, 0, 0, []],
    },
  },
  'a run': {
    route: 'runs.$id._index/route.tsx',
    path: '/runs/2',
    params: { id: '2' },
    role: 'finance',
    see: ({ rows, sums }: Page) => [
      [...new Set(rows.map(({ distributor }) => distributor))],
      sums.map((sum) => sum.rows),
    ],
    seen: {
      all: [['D1', 'D2', 'D3', 'D4'], [10]],
      france: [['D1', 'D3'], [6]],
      bikes: [['D1', 'D2'], [7]],
      bolt: [['D2'], [3]],
      bikesInFrance: [['D1'], [4]],
      nothing: [[], []],
    },
  },
  'what changed from the run before': {
    route: 'runs.$id.changes._index/route.tsx',
    path: '/runs/2/changes',
    params: { id: '2' },
    role: 'finance',
    see: ({ found: { rows, sums, issued } }: { found: Page & { issued: number } }) => [
      codesOf<{ distributor: string; programme: string }>((row) => `${row.distributor} ${row.programme}`)(rows),
      sums.map((sum) => [sum.rows, sum.differenceMinor]),
      issued,
    ],
    seen: {
      all: [
        [
          'D1 BIKES',
          'D1 FRANCE',
          'D1 ONE',
          'D1 TEN',
          'D2 BIKES',
          'D2 FRANCE',
          'D2 TEN',
          'D3 FRANCE',
          'D3 TEN',
          'D4 TEN',
        ],
        [[10, -105_000]],
        4,
      ],
      france: [['D1 BIKES', 'D1 FRANCE', 'D1 ONE', 'D1 TEN', 'D3 FRANCE', 'D3 TEN'], [[6, -60_000]], 2],
      bikes: [['D1 BIKES', 'D1 FRANCE', 'D1 ONE', 'D1 TEN', 'D2 BIKES', 'D2 FRANCE', 'D2 TEN'], [[7, -75_000]], 2],
      bolt: [['D2 BIKES', 'D2 FRANCE', 'D2 TEN'], [[3, -35_000]], 1],
      bikesInFrance: [['D1 BIKES', 'D1 FRANCE', 'D1 ONE', 'D1 TEN'], [[4, -40_000]], 1],
      nothing: [[], [], 0],
    },
  },
  'the funds': {
    route: 'funds._index.tsx',
    path: '/funds',
    see: ({ funds }: Page) =>
      funds.map(({ brand, budgetMinor, allocatedMinor }) => [brand.en, budgetMinor, allocatedMinor]),
    seen: {
      all: [
        ['ACME', 100_000, 60_000],
        ['BOLT', 100_000, 30_000],
      ],
      france: [
        ['ACME', 0, 30_000],
        ['BOLT', 0, 0],
      ],
      bikes: [['ACME', 100_000, 60_000]],
      bolt: [['BOLT', 100_000, 30_000]],
      bikesInFrance: [['ACME', 0, 30_000]],
      nothing: [],
    },
  },
  'the fund of ACME': {
    route: 'funds.$id._index/route.tsx',
    path: '/funds/1',
    params: { id: '1' },
    see: ({ distributors, allocations, entries }: Page) => [
      distributors.map(({ code }) => code),
      allocations.map(({ distributorCode }) => distributorCode ?? 'budget').sort(),
      entries.length,
    ],
    seen: {
      all: [['D1', 'D2'], ['D1', 'D2', 'budget'], 6],
      france: [['D1'], ['D1'], 2],
      bikes: [['D1', 'D2'], ['D1', 'D2', 'budget'], 6],
      bolt: 404,
      bikesInFrance: [['D1'], ['D1'], 2],
      nothing: 404,
    },
  },
  'the requests': {
    route: 'requests._index.tsx',
    path: '/requests',
    see: ({ requests }: Page) => codesOf<{ title: string }>(({ title }) => title)(requests),
    seen: {
      all: ['D1 ACME', 'D2 ACME', 'D2 BOLT'],
      france: ['D1 ACME'],
      bikes: ['D1 ACME', 'D2 ACME'],
      bolt: ['D2 BOLT'],
      bikesInFrance: ['D1 ACME'],
      nothing: [],
    },
  },
  'the activities': {
    route: 'activities._index.tsx',
    path: '/activities',
    see: ({ activities }: Page) =>
      codesOf<{ what: string }>(({ what }) => what)(activities).filter((what) => what.endsWith('2')),
    seen: {
      all: ['D1 ACME 2', 'D2 ACME 2', 'D2 BOLT 2'],
      france: ['D1 ACME 2'],
      bikes: ['D1 ACME 2', 'D2 ACME 2'],
      bolt: ['D2 BOLT 2'],
      bikesInFrance: ['D1 ACME 2'],
      nothing: [],
    },
  },
  'the claims': {
    route: 'claims._index.tsx',
    path: '/claims',
    see: ({ claims }: Page) => claims.map(({ id }) => id).sort(),
    seen: { all: [1, 2, 3], france: [1], bikes: [1, 2], bolt: [3], bikesInFrance: [1], nothing: [] },
  },
  'a proof of the claim of D2': {
    route: 'claims.$id.proofs.$position.ts',
    path: '/claims/2/proofs/1',
    params: { id: '2', position: '1' },
    see: (response: Response) => response.status,
    seen: { all: 200, france: 404, bikes: 200, bolt: 404, bikesInFrance: 404, nothing: 404 },
  },
  'the plans': {
    route: 'plans._index.tsx',
    path: '/plans',
    see: ({ joint }: Page) => codesOf<{ distributorCode: string }>(({ distributorCode }) => distributorCode)(joint),
    seen: {
      all: ['D1', 'D2', 'D3'],
      france: ['D1', 'D3'],
      bikes: ['D1', 'D2'],
      bolt: ['D2'],
      bikesInFrance: ['D1'],
      nothing: [],
    },
  },
  'who has acknowledged the annual plan, and to how many it is owed': {
    route: 'plans.$year._index/route.tsx',
    path: '/plans/2026',
    params: { year: '2026' },
    see: ({ acknowledgements, owed }: Page) => [
      acknowledgements.map(({ distributorCode }) => distributorCode).sort(),
      owed,
    ],
    seen: {
      all: [['D1', 'D2'], 3],
      france: [['D1'], 1],
      bikes: [['D1', 'D2'], 0],
      bolt: [['D2'], 1],
      bikesInFrance: [['D1'], 0],
      nothing: [[], 0],
    },
  },
  'what waits for a brand manager': {
    route: '_index/route.tsx',
    path: '/',
    see: ({ waiting }: Page) => Object.fromEntries(waiting.map(({ kind, count }) => [kind, count])),
    seen: {
      all: { moves: 3, activities: 3, claims: 2 },
      france: { moves: 1, activities: 1, claims: 1 },
      bikes: { moves: 2, activities: 2, claims: 1 },
      bolt: { moves: 1, activities: 1, claims: 1 },
      bikesInFrance: { moves: 1, activities: 1, claims: 1 },
      nothing: {},
    },
  },
  'what waits for finance': {
    route: '_index/route.tsx',
    path: '/',
    role: 'finance',
    see: ({ waiting }: Page) => Object.fromEntries(waiting.map(({ kind, count }) => [kind, count])),
    seen: {
      all: { 'payable-claims': 1 },
      france: {},
      bikes: { 'payable-claims': 1 },
      bolt: {},
      bikesInFrance: {},
      nothing: {},
    },
  },
};
