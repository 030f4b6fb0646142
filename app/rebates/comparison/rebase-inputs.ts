import type { CalculationInputs, SalesColumns } from '../inputs.ts';

/**
 * Inputs of an earlier moment, with distributors, products and documents at the positions that they have in those of a
 * later one: each of them may then be exchanged for the later one by itself. What was not known yet stands there without versions.
 */
export function rebaseInputs(earlier: CalculationInputs, later: CalculationInputs): CalculationInputs {
  const codes = new Map(earlier.distributors.map((distributor) => [distributor.code, distributor]));
  const skus = new Map(earlier.products.map((product) => [product.sku, product]));
  const distributorAt = positions(earlier.distributors, later.distributors, ({ code }) => code);
  const productAt = positions(earlier.products, later.products, ({ sku }) => sku);
  const documentAt = positions(earlier.documents, later.documents, (document) => document);
  const moved = <Item extends { distributor: number }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, distributor: distributorAt[item.distributor] as number }));
  return {
    ...earlier,
    distributors: later.distributors.map(({ code }) => codes.get(code) ?? { code, versions: [] }),
    products: later.products.map(({ sku }) => skus.get(sku) ?? { sku, versions: [] }),
    stages: moved(earlier.stages),
    targets: moved(earlier.targets),
    certificates: moved(earlier.certificates),
    scores: moved(earlier.scores),
    breaches: moved(earlier.breaches),
    documents: later.documents,
    payments: earlier.payments.map((one) => ({ ...one, document: documentAt[one.document] as number })),
    lines: movedLines(earlier.lines, { distributorAt, productAt, documentAt }),
  };
}

type Moves = { distributorAt: Int32Array; productAt: Int32Array; documentAt: Int32Array };

function movedLines(lines: SalesColumns, { distributorAt, productAt, documentAt }: Moves): SalesColumns {
  return {
    ...lines,
    distributor: lines.distributor.map((position) => distributorAt[position] as number),
    product: lines.product.map((position) => productAt[position] as number),
    ...(lines.document && { document: lines.document.map((position) => documentAt[position] ?? -1) }),
  };
}

/** Where each of a list stands in another one. */
function positions<Item>(from: readonly Item[], to: readonly Item[], keyOf: (item: Item) => string): Int32Array {
  const known = new Map(to.map((item, position) => [keyOf(item), position]));
  return Int32Array.from(from, (item) => known.get(keyOf(item)) ?? -1);
}
