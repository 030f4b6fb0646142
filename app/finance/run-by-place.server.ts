import type { Database } from '#db/connect.ts';
import { listProductLineTitles } from '#db/queries/product-lines.ts';
import { listProductVersions } from '#db/queries/products.ts';
import { sumRunByPlace } from '#db/queries/run-places.ts';
import { type Language, localText } from '../i18n/index.ts';
import type { Fence } from '../identity/index.ts';
import { type Programme, productLinesPaid, stages } from '../rebates/index.ts';
import { type PayingPlace, totalsByPlace } from './totals-by-place.ts';

type Asking = {
  runId: number;
  /** The last day of the run's period, by which stages are told. */
  date: string;
  definitions: ReadonlyMap<number, Programme>;
  language: Language;
};

/** What a run came to by product line and stage, a table for each currency. */
export async function sumByPlace(db: Database, fence: Fence, { runId, date, definitions, language }: Asking) {
  const places = placesOf(definitions, await loadProducts(db));
  const titles = await listProductLineTitles(db);
  const tables = totalsByPlace(await sumRunByPlace(db, fence, { runId, date, places }), places);
  return tables.map(({ rows, ...table }) => ({
    ...table,
    rows: rows.map(({ productLines, ...row }) => ({
      ...row,
      /** Whether it pays on all product lines that there are. */
      isAll: productLines.length > 1 && productLines.length === titles.size,
      productLines: productLines.map((code) => localText(titles.get(code) ?? {}, language) || code),
    })),
  }));
}

type Products = Parameters<typeof productLinesPaid>[1];

async function loadProducts(db: Database): Promise<Products> {
  const newest = new Map(
    (await listProductVersions(db)).map(({ sku, productLine, brand, category }) => [
      sku,
      { from: 0, productLine, brand: brand ?? undefined, category: category ?? undefined },
    ]),
  );
  return [...newest].map(([sku, version]) => ({ sku, version }));
}

/** The versions that pay on the same product lines in the same stages, together. */
function placesOf(definitions: ReadonlyMap<number, Programme>, products: Products): PayingPlace[] {
  const places = new Map<string, { versionIds: number[]; productLines: string[]; stages: string[] }>();
  for (const [versionId, definition] of definitions) {
    const productLines = [...productLinesPaid(definition, products)].sort();
    const counting = stages.filter((stage) => (definition.stages ?? stages).some((entry) => stageOf(entry) === stage));
    const key = JSON.stringify([productLines, counting]);
    const known = places.get(key) ?? { versionIds: [], productLines, stages: counting };
    known.versionIds.push(versionId);
    places.set(key, known);
  }
  return [...places.values()];
}

function stageOf(entry: NonNullable<Programme['stages']>[number]): string {
  return typeof entry === 'string' ? entry : entry.stage;
}
