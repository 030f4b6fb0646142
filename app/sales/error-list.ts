/** Errors in the order in which they were found; beyond a number they are only counted, so that memory stays bounded. */
export type ErrorList<E> = { add: (errors: readonly E[]) => void; kept: () => E[]; count: () => number };

const mostKept = 100_000;

export function createErrorList<E>(most = mostKept): ErrorList<E> {
  const kept: E[] = [];
  let count = 0;

  function add(errors: readonly E[]): void {
    for (const error of errors) {
      if (kept.length < most) kept.push(error);
      count += 1;
    }
  }

  return { add, kept: () => kept, count: () => count };
}
