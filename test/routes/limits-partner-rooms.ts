import { codesOf, type Page, type Room } from './limits-room.ts';

type DistributorRooms = {
  partnerships: { productLine: string }[];
  sales: { quarters: { amountMinor: number }[] }[];
  statements: { statements: unknown[] };
  funds: { brand: { en: string } }[];
  plans: unknown[];
  certificates: { certificates: unknown[] };
  programmes: { code: string }[];
};

/** Partnerships, distributors, products, policies, programmes, funds, plans, courses, and what waits. */
export const partnerRooms: Record<string, Room> = {
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
  'the distributors, with the stages that are told of them': {
    route: 'distributors._index.tsx',
    path: '/distributors',
    see: ({ distributors }: { distributors: { code: string; partnerships: { productLine: string }[] }[] }) =>
      distributors
        .map(({ code, partnerships }) => [code, ...partnerships.map(({ productLine }) => productLine)])
        .sort(),
    seen: {
      all: [
        ['D1', 'Bikes', 'Gear'],
        ['D2', 'Bikes', 'Locks'],
        ['D3', 'Gear'],
        ['D4', 'Parts'],
      ],
      france: [
        ['D1', 'Bikes', 'Gear'],
        ['D3', 'Gear'],
      ],
      bikes: [
        ['D1', 'Bikes'],
        ['D2', 'Bikes'],
      ],
      bolt: [['D2', 'Locks']],
      bikesInFrance: [['D1', 'Bikes']],
      nothing: [],
    },
  },
  'the distributors with bikes': {
    route: 'distributors._index.tsx',
    path: '/distributors?productLine=Bikes',
    see: ({ distributors }: Page) => codesOf<{ code: string }>(({ code }) => code)(distributors),
    seen: {
      all: ['D1', 'D2'],
      france: ['D1'],
      bikes: ['D1', 'D2'],
      bolt: [],
      bikesInFrance: ['D1'],
      nothing: [],
    },
  },
  'a distributor: its partnerships, sales, statements, funds and certificates': {
    route: 'distributors.$code/route.tsx',
    path: '/distributors/D2',
    params: { code: 'D2' },
    role: 'finance',
    see: ({ rooms }: { rooms: DistributorRooms }) => [
      rooms.partnerships.map(({ productLine }) => productLine).join(' '),
      rooms.sales.map(({ quarters }) => quarters.map(({ amountMinor }) => amountMinor).join(' ')).join(),
      rooms.statements.statements.length,
      rooms.funds.map(({ brand }) => brand.en).join(' '),
      rooms.plans.length,
      rooms.certificates.certificates.length,
      rooms.programmes.map(({ code }) => code).join(' '),
    ],
    seen: {
      all: ['Bikes Locks', '0 0 250000 0', 1, 'ACME BOLT', 1, 1, 'BIKES FRANCE LOCKS TEN'],
      france: 404,
      bikes: ['Bikes', '0 0 150000 0', 1, 'ACME', 1, 1, 'BIKES FRANCE TEN'],
      bolt: ['Locks', '0 0 100000 0', 1, 'BOLT', 1, 1, 'FRANCE LOCKS TEN'],
      bikesInFrance: 404,
      nothing: 404,
    },
  },
  'the products': {
    route: 'products._index.tsx',
    path: '/products',
    see: ({ products }: { products: { sku: string }[] }) => products.map(({ sku }) => sku),
    seen: {
      all: ['B1', 'G1', 'L1', 'P1'],
      france: ['B1', 'G1', 'L1', 'P1'],
      bikes: ['B1'],
      bolt: ['L1'],
      bikesInFrance: ['B1'],
      nothing: [],
    },
  },
  'a product, and what was sold of it': {
    route: 'products.$sku/route.tsx',
    path: '/products/B1',
    params: { sku: 'B1' },
    see: ({ sales }: { sales: { quarters: { amountMinor: number }[] }[] }) =>
      sales.map(({ quarters }) => quarters.map(({ amountMinor }) => amountMinor).join(' ')),
    seen: {
      all: ['0 0 300000 0'],
      france: ['0 0 150000 0'],
      bikes: ['0 0 300000 0'],
      bolt: 404,
      bikesInFrance: ['0 0 150000 0'],
      nothing: 404,
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
  'who takes part in a programme': {
    route: 'programmes.$code.distributors.tsx',
    path: '/programmes/TEN/distributors',
    params: { code: 'TEN' },
    see: ({ rows, counts }: { rows: { code: string; partnerships: { productLine: string }[] }[]; counts: object }) => [
      rows.map(({ code, partnerships }) => [code, ...partnerships.map(({ productLine }) => productLine)].join(' ')),
      counts,
    ],
    seen: {
      all: [['D1 Bikes Gear', 'D2 Bikes Locks', 'D3 Gear', 'D4 Parts'], { takingPart: 4, absent: 0 }],
      france: [['D1 Bikes Gear', 'D3 Gear'], { takingPart: 2, absent: 0 }],
      bikes: [['D1 Bikes', 'D2 Bikes'], { takingPart: 2, absent: 0 }],
      bolt: [['D2 Locks'], { takingPart: 1, absent: 0 }],
      bikesInFrance: [['D1 Bikes'], { takingPart: 1, absent: 0 }],
      nothing: 404,
    },
  },
  'who takes no part in a programme': {
    route: 'programmes.$code.distributors.tsx',
    path: '/programmes/FRANCE/distributors?show=absent',
    params: { code: 'FRANCE' },
    role: 'finance',
    see: ({ rows }: { rows: { code: string; absence: string }[] }) =>
      rows.map(({ code, absence }) => `${code} ${absence}`),
    seen: {
      all: ['D2 territory', 'D4 territory'],
      france: [],
      bikes: ['D2 territory'],
      bolt: ['D2 territory'],
      bikesInFrance: [],
      nothing: 404,
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
  'the certificates': {
    route: 'certificates._index.tsx',
    path: '/certificates',
    see: ({ certificates }: { certificates: { distributor: string }[] }) =>
      certificates.map(({ distributor }) => distributor).sort(),
    seen: { all: ['D1', 'D2'], france: ['D1'], bikes: ['D1', 'D2'], bolt: ['D2'], bikesInFrance: ['D1'], nothing: [] },
  },
  'how many take a course and have its certificate': {
    route: 'courses._index.tsx',
    path: '/courses',
    see: ({ courses }: { courses: { enrolled: number; certified: number }[] }) =>
      courses.map(({ enrolled, certified }) => [enrolled, certified]),
    seen: {
      all: [[3, 2]],
      france: [[2, 1]],
      bikes: [[2, 2]],
      bolt: [[1, 1]],
      bikesInFrance: [[1, 1]],
      nothing: [[0, 0]],
    },
  },
  'a course': {
    route: 'courses.$code._index/route.tsx',
    path: '/courses/SMALL',
    params: { code: 'SMALL' },
    see: ({ enrolled, certified, mayWrite }: { enrolled: number; certified: number; mayWrite: boolean }) => [
      enrolled,
      certified,
      mayWrite,
    ],
    seen: {
      all: [3, 2, true],
      france: [2, 1, false],
      bikes: [2, 2, false],
      bolt: [1, 1, false],
      bikesInFrance: [1, 1, false],
      nothing: [0, 0, false],
    },
  },
  'the home of a brand manager: what waits': {
    route: '_index/route.tsx',
    path: '/',
    see: ({ home }: Page) => countsOf(home.waiting),
    seen: {
      all: {
        moves: [3],
        'programme-drafts': [3],
        'policy-drafts': [2],
        activities: [3, 15_000],
        claims: [2, 20_000],
      },
      france: { moves: [1], 'programme-drafts': [1], activities: [1, 5_000], claims: [1, 10_000] },
      bikes: {
        moves: [2],
        'programme-drafts': [2],
        'policy-drafts': [1],
        activities: [2, 10_000],
        claims: [1, 10_000],
      },
      bolt: { moves: [1], 'policy-drafts': [1], activities: [1, 5_000], claims: [1, 10_000] },
      bikesInFrance: { moves: [1], 'programme-drafts': [1], activities: [1, 5_000], claims: [1, 10_000] },
      nothing: {},
    },
  },
  'the home of a brand manager: what changed, partnerships, and what is free in the funds': {
    route: '_index/route.tsx',
    path: '/',
    see: ({ home }: Page) => [
      countsOf(home.happened),
      home.partnerships.flatMap(({ stages }) => stages).reduce((sum, { count }) => sum + count, 0),
      home.funds.map(({ freeMinor }) => freeMinor),
    ],
    seen: {
      all: [{ 'programmes-approved': [5], 'certificates-issued': [2] }, 6, [90_000, 95_000]],
      france: [{ 'programmes-approved': [4], 'certificates-issued': [1] }, 3, [25_000, 0]],
      bikes: [{ 'programmes-approved': [4], 'certificates-issued': [2] }, 2, [90_000]],
      bolt: [{ 'programmes-approved': [3], 'certificates-issued': [1] }, 1, [95_000]],
      bikesInFrance: [{ 'programmes-approved': [4], 'certificates-issued': [1] }, 1, [25_000]],
      nothing: [{}, 0, []],
    },
  },
  'the home of finance': {
    route: '_index/route.tsx',
    path: '/',
    role: 'finance',
    see: ({ home }: Page) => [
      countsOf(home.waiting),
      countsOf(home.happened),
      home.last?.due.map(({ minor }) => minor),
    ],
    seen: {
      all: [
        { 'payable-claims': [1, 5_000] },
        { issued: [4, 140_000], 'programmes-approved': [5], imported: [10] },
        [35_000],
      ],
      france: [{}, { issued: [2, 80_000], 'programmes-approved': [4] }, [20_000]],
      bikes: [{ 'payable-claims': [1, 5_000] }, { issued: [2, 110_000], 'programmes-approved': [4] }, [35_000]],
      bolt: [{}, { issued: [1, 50_000], 'programmes-approved': [3] }, [15_000]],
      bikesInFrance: [{}, { issued: [1, 60_000], 'programmes-approved': [4] }, [20_000]],
      nothing: [{}, {}, undefined],
    },
  },
};

/** How often each kind waits or has happened, and what it comes to. */
function countsOf(rows: readonly { kind: string; count: number; sums: { minor: number }[] }[]) {
  return Object.fromEntries(rows.map(({ kind, count, sums }) => [kind, [count, ...sums.map(({ minor }) => minor)]]));
}
