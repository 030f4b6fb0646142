import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { periodOfDay, requireDay } from '#app/calendar/index.ts';
import { operator } from '#app/identity/index.ts';
import { reckonRunning } from '#app/rebates/forecast/reckon-running.ts';
import { approveProgramme, findSoFar } from '#app/rebates/index.server.ts';
import { loadRunning } from '#app/rebates/load-running.server.ts';
import { importFile } from '#app/sales/index.server.ts';
import type { ImportKind } from '#app/sales/index.ts';
import { connect, type Database } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { getKnowledge } from '#db/queries/changes.ts';
import { listIdsByCode } from '#db/queries/codes.ts';
import { addBenchBrand } from './world.ts';

const rounds = 25;
const today = '2026-11-24';
const now = () => new Date(`${today}T08:00:00Z`);

/** What the home page of a distributor reads and calculates, with its forecasts and without, by the number of its lines. */
export async function homeBench(): Promise<void> {
  for (const lines of [500, 20_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
    const db = connect(`file:${join(folder, 'bench.db')}`);
    try {
      await migrate(db);
      await loadWorld(db, lines);
      const distributorId = (await listIdsByCode(db, 'distributors')).get('D0') as number;
      const without = await quickest(() => reckonOnly(db, distributorId));
      const { rows } = await findSoFar(db, { distributorId, language: 'en', now: now() });
      const steps = rows.filter(({ step }) => step).length;
      const all = await quickest(() => findSoFar(db, { distributorId, language: 'en', now: now() }));
      process.stdout.write(
        `  ${lines.toLocaleString('en')} lines of a distributor: ${without.toFixed(1)} ms for what is earned so far, ${all.toFixed(1)} ms with ${steps} steps and the pace\n`,
      );
    } finally {
      await db.destroy();
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function reckonOnly(db: Database, distributorId: number): Promise<void> {
  const fiscalYear = { startMonth: 1 };
  const day = requireDay(today);
  const quarter = periodOfDay(day, 'quarter', fiscalYear);
  const loaded = await loadRunning(db, await getKnowledge(db), { distributorId, quarter, today: day, fiscalYear });
  reckonRunning(loaded.inputs, { ...loaded, quarter, today: day });
}

/** One distributor that buys 200 products through two years, and six programmes whose next bands lie a little ahead. */
async function loadWorld(db: Database, lines: number): Promise<void> {
  await load(db, 'distributors', ['code,name,currency', 'D0,Bench,USD']);
  await load(db, 'products', ['sku,name,product_line', ...numbers(200).map((i) => `S${i},Product ${i},L${i % 4}`)]);
  const date = (i: number) =>
    `${2025 + (i % 2)}-${String(1 + (i % 11)).padStart(2, '0')}-${String(1 + (i % 24)).padStart(2, '0')}`;
  const sale = (i: number) => `DOC${i >> 2},${i & 3},${date(i)},D0,S${i % 200},${1 + (i % 9)},${100 + (i % 900)}.50`;
  await load(db, 'sales', ['document,line,date,distributor,sku,quantity,net_amount', ...numbers(lines).map(sale)]);
  const brand = await addBenchBrand(db);
  for (const index of numbers(6)) {
    const of = index % 2 ? 'amount' : 'quantity';
    const code = `P${index}-BENCH`;
    const programme = {
      code,
      title: { en: `Programme ${index}` },
      currency: 'USD',
      effective: { from: '2025-01-01', to: '2026-12-31' },
      period: index < 4 ? 'quarter' : 'year',
      basis: { of, lines: { productLines: [`L${index % 4}`, 'L3'] } },
      bands: [
        { from: '0', percent: '1' },
        { from: String(lines * 1000), percent: '2' },
      ],
    };
    await load(db, 'programmes', [JSON.stringify([programme])]);
    await approveProgramme(db, { code, actor: brand, now: now() });
  }
}

async function load(db: Database, kind: ImportKind, rows: readonly string[]): Promise<void> {
  const source = async function* () {
    yield Buffer.from(`${rows.join('\n')}\n`);
  };
  const report = await importFile(db, { kind, source, fileName: kind, actor: operator, now });
  if (report.errorCount > 0) throw new Error(JSON.stringify(report.errors.slice(0, 3)));
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** The quickest of some rounds: what else the machine does only adds to it. */
async function quickest(work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
