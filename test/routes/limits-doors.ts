import { everyWho, type Who } from '#test/identity/limits-house.ts';

/** What reaches everyone is refused to all who have limits. */
const unlimited = { all: 200, france: 403, bikes: 403, bolt: 403, bikesInFrance: 403, nothing: 403 };

/** What changes something for everyone. */
export const acts: [route: string, params: Record<string, string>, role: 'brand-manager' | 'finance'][] = [
  ['periods.$period.runs.ts', { period: '2026-Q3' }, 'finance'],
  ['periods.$period.statements.ts', { period: '2026-Q3' }, 'finance'],
  ['periods.$period.confirmations.ts', { period: '2026-Q3' }, 'finance'],
  ['plans.$year.edit/route.tsx', { year: '2026' }, 'brand-manager'],
  ['plans.$year.versions.$number.publication.ts', { year: '2026', number: '1' }, 'brand-manager'],
  ['courses.$code.versions._index.ts', { code: 'SERVICE' }, 'brand-manager'],
  ['news.sources.new.tsx', {}, 'brand-manager'],
];

/** Pages of one thing, and with which status each of them is answered. */
export const doors: [
  route: string,
  path: string,
  params: Record<string, string>,
  role: 'brand-manager' | 'finance',
  statuses: Record<Who, number>,
][] = [
  ...both('partnerships.$id._index/route.tsx', '/partnerships/D2~Locks', { id: 'D2~Locks' }, inside('bolt')),
  ...both('partnerships.$id._index/route.tsx', '/partnerships/D3~Gear', { id: 'D3~Gear' }, inside('france')),
  ...both(
    'policies.$productLine.$stage._index.tsx',
    '/policies/Locks/growth',
    { productLine: 'Locks', stage: 'growth' },
    inside('france', 'bolt'),
  ),
  [
    'policies.$productLine.$stage.draft.tsx',
    '/policies/Bikes/entry/draft',
    { productLine: 'Bikes', stage: 'entry' },
    'brand-manager',
    inside('bikes'),
  ],
  [
    'policies.$productLine.$stage.versions.$number._index.tsx',
    '/policies/Bikes/growth/versions/1',
    { productLine: 'Bikes', stage: 'growth', number: '1' },
    'brand-manager',
    inside('bikes', 'france', 'bikesInFrance'),
  ],
  ...both('programmes.$code._index.tsx', '/programmes/LOCKS', { code: 'LOCKS' }, inside('bolt')),
  ...both('programmes.$code.distributors.tsx', '/programmes/LOCKS/distributors', { code: 'LOCKS' }, inside('bolt')),
  [
    'programmes.$code.versions.$number._index.tsx',
    '/programmes/ONE/versions/1',
    { code: 'ONE', number: '1' },
    'finance',
    inside('france', 'bikes', 'bikesInFrance'),
  ],
  [
    'runs.$id.rows.$row.tsx',
    '/runs/1/rows/1',
    { id: '1', row: '1' },
    'finance',
    inside('france', 'bikes', 'bikesInFrance'),
  ],
  [
    'runs.$id.rows.$row_.lines[.]csv.ts',
    '/runs/1/rows/1/lines.csv',
    { id: '1', row: '1' },
    'finance',
    inside('france', 'bikes', 'bikesInFrance'),
  ],
  [
    'runs.$id.changes.$row/route.tsx',
    '/runs/2/changes/1',
    { id: '2', row: '1' },
    'finance',
    inside('france', 'bikes', 'bikesInFrance'),
  ],
  [
    'statements.$number.rows.$row.tsx',
    '/statements/TD-000003/rows/1',
    { number: 'TD-000003', row: '1' },
    'finance',
    inside('france'),
  ],
  [
    'statements.$number.rows.$row_.lines[.]csv.ts',
    '/statements/TD-000003/rows/1/lines.csv',
    { number: 'TD-000003', row: '1' },
    'finance',
    inside('france'),
  ],
  ...both('requests.$id/route.tsx', '/requests/3', { id: '3' }, inside('bolt')),
  ...both('claims.$id._index/route.tsx', '/claims/1', { id: '1' }, inside('france', 'bikes', 'bikesInFrance')),
  ['activities.$id.decision.tsx', '/activities/5/decision', { id: '5' }, 'brand-manager', inside('bolt')],
  ['claims.$id.decision.tsx', '/claims/3/decision', { id: '3' }, 'brand-manager', inside('bolt')],
  ['claims.$id.payment.tsx', '/claims/2/payment', { id: '2' }, 'finance', inside('bikes')],
  ['funds.$id.allocations.new.tsx', '/funds/2/allocations/new', { id: '2' }, 'brand-manager', inside('bolt', 'france')],
  [
    'funds.$id.allocations.$allocation.decision.tsx',
    '/funds/1/allocations/3/decision',
    { id: '1', allocation: '3' },
    'brand-manager',
    inside('bikes'),
  ],
  ['funds.new.tsx', '/funds/new', {}, 'brand-manager', { ...inside('bikes', 'bolt'), nothing: 200 }],
  ...both('plans.joint.$id._index/route.tsx', '/plans/joint/3', { id: '3' }, inside('france')),
  ['plans.joint.$id.edit/route.tsx', '/plans/joint/3/edit', { id: '3' }, 'brand-manager', inside('france')],
  ...both('sales.imports._index.tsx', '/sales/imports', {}, unlimited),
  ...both('sales.imports.$id._index/route.tsx', '/sales/imports/1', { id: '1' }, unlimited),
  ['periods.$period.issue/route.tsx', '/periods/2026-Q3/issue', { period: '2026-Q3' }, 'finance', unlimited],
  ['plans.$year.edit/route.tsx', '/plans/2026/edit', { year: '2026' }, 'brand-manager', unlimited],
  ['news.new.tsx', '/news/new', {}, 'brand-manager', unlimited],
];

function both(
  route: string,
  path: string,
  params: Record<string, string>,
  statuses: Record<Who, number>,
): typeof doors {
  return [
    [route, path, params, 'brand-manager', statuses],
    [route, path, params, 'finance', statuses],
  ];
}

/** Found without limits and by these, and by the others not. */
function inside(...who: Who[]): Record<Who, number> {
  return Object.fromEntries(everyWho.map((one) => [one, one === 'all' || who.includes(one) ? 200 : 404])) as Record<
    Who,
    number
  >;
}
