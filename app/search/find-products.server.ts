import type { Database } from '#db/connect.ts';
import { type Called, listLinesOfProducts } from '#db/queries/search.ts';
import { type LocalText, localText } from '../i18n/index.ts';
import { bestOf } from './fit.server.ts';
import type { Asking, Found } from './kind.server.ts';
import { knownNames } from './known-names.server.ts';

type Leading = Asking & {
  /** The products that may be found; undefined: all of them. */
  inside: ReadonlySet<number> | undefined;
  hrefOf: (product: Called, productLine: string) => string;
};

/** Products by SKU, and by what they are and were called, each with its product line. */
export async function findProducts(
  db: Database,
  { question, language, inside, hrefOf, ...asking }: Leading,
): Promise<Found> {
  const all = await knownNames(db, 'products', { inside, ...asking });
  const { found, ...rest } = bestOf(all, question, asking);
  const ids = found.map(({ id }) => id);
  const lines = await listLinesOfProducts(db, ids, asking);
  const hits = found.map((product) => {
    const { code, names } = product;
    const line = lines.get(product.id);
    const title = line && (localText(JSON.parse(line.title) as LocalText, language) || line.code);
    return { href: hrefOf(product, line?.code ?? ''), title: names[0] ?? code, code, notes: title ? [title] : [] };
  });
  return { hits, ...rest };
}
