import { codesOf, type Page, type Room } from './limits-room.ts';

/** Sales, statements, periods and runs. */
export const moneyRooms: Record<string, Room> = {
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
  'a period by product line': {
    route: 'periods.$period._index/route.tsx',
    path: '/periods/2026-Q3',
    params: { period: '2026-Q3' },
    role: 'finance',
    see: ({ period }: Page) =>
      period.byPlace.map(({ rows, dueMinor }) => [
        ...rows.map((row) => [row.productLines.join(), row.dueMinor]),
        dueMinor,
      ]),
    seen: {
      all: [[['Bikes,Gear,Locks,Parts', 20_000], ['Bikes', 15_000], 35_000]],
      france: [[['Bikes,Gear,Locks,Parts', 10_000], ['Bikes', 10_000], 20_000]],
      bikes: [[['Bikes,Gear,Locks,Parts', 20_000], ['Bikes', 15_000], 35_000]],
      bolt: [[['Bikes,Gear,Locks,Parts', 10_000], ['Bikes', 5_000], 15_000]],
      bikesInFrance: [[['Bikes,Gear,Locks,Parts', 10_000], ['Bikes', 10_000], 20_000]],
      nothing: [],
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
};
