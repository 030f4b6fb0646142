import type { Database } from '#db/connect.ts';
import {
  type DirectoryFilter,
  type DirectoryOrder,
  listDirectory,
  listDirectoryChoices,
  listStandingOf,
} from '#db/queries/distributor-directory.ts';
import { listProductLines } from '#db/queries/partnerships.ts';
import type { Language } from '../i18n/index.ts';
import { type Fence, type Fenced, fenceOf, readOrder } from '../identity/index.ts';
import { productLineTitle } from './product-line-title.ts';
import { getToday } from './today.server.ts';

export const directoryFilterNames = ['search', 'territory', 'grade', 'productLine', 'stage', 'status'] as const;

type Choice = {
  filter: DirectoryFilter;
  /** As the address says it: `name`, or `-name` in descending order. */
  sort?: string;
  /** The code after which the page begins. */
  after?: string;
  language: Language;
  now: Date;
};

export const distributorsAPage = 50;

/**
 * A page of the distributors that the viewer may see, as they are today, with the stages of their partnerships; `next` is
 * the `after` of the following page. Undefined after a distributor that is not among them.
 */
export async function listDistributors(db: Database, viewer: Fenced, { filter, sort, after, language, now }: Choice) {
  const { today } = await getToday(db, now);
  const fence = fenceOf(viewer);
  const order = orderOf(sort);
  const page = await listDirectory(db, fence, { filter, order, after, limit: distributorsAPage, today });
  if (!page) return undefined;
  const { territories, grades } = await listDirectoryChoices(db, fence);
  const lines = await listProductLines(db, fence.limits);
  return {
    distributors: await withStages(db, fence, { rows: page.rows, today, language }),
    next: page.older,
    choices: {
      territories,
      grades,
      productLines: lines.map((line) => ({ code: line.code, title: productLineTitle(line, language) })),
    },
  };
}

export function orderOf(sort: string | undefined): DirectoryOrder {
  return readOrder(sort, ['name', 'code', 'territory', 'grade']);
}

type Listed = NonNullable<Awaited<ReturnType<typeof listDirectory>>>['rows'];
type Rows = { rows: Listed; today: string; language: Language };

async function withStages(db: Database, fence: Fence, { rows, today, language }: Rows) {
  const standing = await listStandingOf(db, fence, { distributorIds: rows.map(({ id }) => id), today });
  return rows.map(({ id, ...row }) => ({
    ...row,
    status: row.status as 'active' | 'suspended' | 'ended',
    partnerships: standing
      .filter(({ distributorId }) => distributorId === id)
      .map(({ stage, productLine, title }) => ({
        ...{ stage: stage as 'entry' | 'growth' | 'maturity', productLine },
        title: productLineTitle({ code: productLine, title }, language),
      })),
  }));
}
