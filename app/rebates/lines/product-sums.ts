/** The net quantity of each product, apart for each cell, which is a distributor's bucket of days. */
export type ProductSums = {
  add: (cell: number, product: number, quantityMilli: number) => void;
  /** How many products have a positive net quantity in these cells together. */
  countPositive: (cells: readonly number[]) => number;
};

export function productSums(): ProductSums {
  const byCell = new Map<number, Map<number, number>>();
  return {
    add: (cell, product, quantityMilli) => {
      const known = byCell.get(cell) ?? new Map<number, number>();
      byCell.set(cell, known.set(product, (known.get(product) ?? 0) + quantityMilli));
    },
    countPositive: (cells) => {
      const sums = new Map<number, number>();
      for (const cell of cells) {
        for (const [product, quantity] of byCell.get(cell) ?? [])
          sums.set(product, (sums.get(product) ?? 0) + quantity);
      }
      return [...sums.values()].filter((quantity) => quantity > 0).length;
    },
  };
}
