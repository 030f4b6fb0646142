const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A request with such a method changes nothing. */
export function isSafe(method: string): boolean {
  return safeMethods.has(method);
}
