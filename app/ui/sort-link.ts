import { queryText } from './query-text.ts';
import type { Sort } from './table.tsx';

type SortLink = {
  /** What the address calls the column. */
  by: string;
  /** What the address says now: `due`, or `-due` for descending. */
  sort: string | undefined;
  /** The rest of the query, which is kept. */
  query: Record<string, string | number | undefined>;
  /** The order of the first press: amounts begin with the largest. */
  first?: 'ascending' | 'descending';
};

/** How a column is sorted by the address, and where its head leads: to the other order. */
export function sortLink({ by, sort, query, first = 'ascending' }: SortLink): Sort {
  const direction = sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : undefined;
  const next = direction === undefined ? first : direction === 'ascending' ? 'descending' : 'ascending';
  return { href: queryText({ ...query, sort: next === 'descending' ? `-${by}` : by }), direction };
}
