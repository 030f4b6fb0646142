import { type Actor, operator } from '#app/identity/index.ts';
import { approveProgramme } from '#app/rebates/index.server.ts';
import { importFile } from '#app/sales/index.server.ts';
import type { ImportKind } from '#app/sales/index.ts';
import type { Database } from '#db/connect.ts';
import { insertMembership, insertPerson } from '#db/queries/people.ts';

const now = () => new Date('2026-11-24T08:00:00Z');
const distributors = 300;
const products = 400;
const years = [2024, 2025, 2026];

/** Sales of three years by 300 distributors in 400 products, and ten quarterly programmes, made from a fixed seed. */
export async function loadBenchWorld(db: Database, { lines }: { lines: number }): Promise<void> {
  await load(db, 'distributors', 'code,name,currency,territory', distributors, (i) => `D${i},Name ${i},USD,T${i % 12}`);
  await load(db, 'products', 'sku,name,product_line', products, (i) => `S${i},Product ${i},L${i % 8}`);
  await load(db, 'stages', 'distributor,product_line,stage,from', distributors * 8, (i) => {
    return `D${i >> 3},L${i % 8},${i % 3 === 0 ? 'maturity' : 'growth'},2024-01-01`;
  });
  await loadProgrammes(db);
  const next = seeded(7);
  await load(db, 'sales', 'document,line,date,distributor,sku,quantity,net_amount', lines, (i) => {
    const year = years[i % years.length];
    const [month, date] = [1 + (next() % 12), 1 + (next() % 28)];
    const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    const cents = 100 + (next() % 500_000);
    const amount = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
    return `DOC${i >> 2},${i & 3},${day},D${next() % distributors},S${next() % products},${1 + (next() % 20)},${amount}`;
  });
}

/** Adds the brand manager who approves. */
export async function addBenchBrand(db: Database): Promise<Actor> {
  const createdAt = now().toISOString();
  const person = { email: 'brand@bench.example', name: 'Bench', language: 'en', passwordHash: null, createdAt };
  const personId = await insertPerson(db, person);
  await insertMembership(db, { personId, role: 'brand-manager', distributorId: null, isOwner: false, createdAt });
  return { personId, name: 'person' };
}

async function loadProgrammes(db: Database): Promise<void> {
  const actor = await addBenchBrand(db);
  const programmes = Array.from({ length: 10 }, (_, index) => ({
    code: `P${index}-BENCH`,
    title: { en: `Programme ${index}` },
    currency: 'USD',
    effective: { from: '2024-01-01', to: '2026-12-31' },
    period: 'quarter',
    ...(index % 2 ? { stages: ['growth'] } : {}),
    basis: { of: index % 3 ? 'amount' : 'quantity', lines: { productLines: [`L${index % 8}`, 'L7'] } },
    method: index % 2 ? 'all' : 'marginal',
    bands: [
      { from: '0', ...(index % 3 ? { percent: '1' } : { perUnit: '0.10' }) },
      { from: '5000', ...(index % 3 ? { percent: '2.5' } : { perUnit: '0.25' }) },
    ],
  }));
  await importFile(db, {
    kind: 'programmes',
    source: () => piecesOf([JSON.stringify(programmes)]),
    fileName: 'programmes.json',
    actor: operator,
    now,
  });
  for (const { code } of programmes) await approveProgramme(db, { code, actor, now: now() });
}

async function load(db: Database, kind: ImportKind, header: string, count: number, row: (index: number) => string) {
  const rows = Array.from({ length: count }, (_, index) => row(index));
  const fileName = `${kind}.csv`;
  const report = await importFile(db, {
    kind,
    source: () => piecesOf([header, ...rows]),
    fileName,
    actor: operator,
    now,
  });
  if (report.errorCount > 0) throw new Error(JSON.stringify(report.errors.slice(0, 3)));
}

async function* piecesOf(rows: string[]): AsyncGenerator<Uint8Array> {
  const rowsAPiece = 1_000;
  for (let at = 0; at < rows.length; at += rowsAPiece) {
    yield Buffer.from(`${rows.slice(at, at + rowsAPiece).join('\n')}\n`);
  }
}

/** Numbers below 2^31 that look random and are the same each time (Park and Miller's generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}
