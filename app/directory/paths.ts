/** The address of a distributor's page. */
export function distributorPath(code: string): string {
  return `/distributors/${encodeURIComponent(code)}`;
}

/** The address of a product's page. */
export function productPath(sku: string): string {
  return `/products/${encodeURIComponent(sku)}`;
}
