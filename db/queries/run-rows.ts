import type { Fence } from '#app/identity/index.ts';
import type { Programme, RowJson } from '#app/rebates/index.ts';
import type { Database } from '../connect.ts';
import { contains } from './contains.ts';
import { distributorNameOn } from './distributors.ts';
import { distributorInside } from './inside.ts';

/** Which rows of a run: of one programme, with one outcome, of distributors whose code or name contains a text. */
export type RunRowFilter = { programme?: string; outcome?: string; distributor?: string };

const sortColumns = {
  distributor: 'distributor',
  programme: 'programme',
  entitlement: 'entitlementMinor',
  settled: 'settledMinor',
  due: 'dueMinor',
} as const;

export type RunRowSort = { by: keyof typeof sortColumns; descending: boolean };

export function isRunRowSort(name: string): name is RunRowSort['by'] {
  return Object.hasOwn(sortColumns, name);
}

type Choice = { runId: number; filter: RunRowFilter; fence: Fence; today: string };

/** A page of the rows of a run. Distributors are called as they are today. */
export async function listRunRowsPage(
  db: Database,
  { sort, limit, offset, ...choice }: Choice & { sort: RunRowSort; limit: number; offset: number },
) {
  const rows = await chosenRows(db, choice)
    .selectAll()
    .orderBy(sortColumns[sort.by], sort.descending ? 'desc' : 'asc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => ({ ...row, row: JSON.parse(row.row) as RowJson }));
}

/** What the chosen rows come to, by currency. */
export async function listRunRowSums(db: Database, choice: Choice) {
  const isWhole = Object.values(choice.filter).every((part) => part === undefined);
  return isWhole ? listWholeSums(db, choice) : listChosenSums(db, choice);
}

async function listWholeSums(db: Database, { runId, fence }: Choice) {
  return db
    .selectFrom('runSums')
    .select('currency')
    .select((e) => [
      e.fn.sum<number>('rowCount').as('rows'),
      e.fn.sum<number>('adjustmentCount').as('adjustments'),
      e.fn.sum<number>('entitlementMinor').as('entitlementMinor'),
      e.fn.sum<number>('settledMinor').as('settledMinor'),
      e.fn.sum<number>('dueMinor').as('dueMinor'),
    ])
    .where('runId', '=', runId)
    .where(distributorInside('runSums.distributorId', fence))
    .groupBy('currency')
    .orderBy('currency')
    .execute();
}

async function listChosenSums(db: Database, choice: Choice) {
  return chosenRows(db, choice)
    .select('currency')
    .select((e) => [
      e.fn.countAll<number>().as('rows'),
      e.fn.count<number>('adjustingLines').as('adjustments'),
      e.fn.sum<number>('entitlementMinor').as('entitlementMinor'),
      e.fn.sum<number>('settledMinor').as('settledMinor'),
      e.fn.sum<number>('dueMinor').as('dueMinor'),
    ])
    .groupBy('currency')
    .orderBy('currency')
    .execute();
}

function chosenRows(db: Database, { runId, filter, fence, today }: Choice) {
  const { programme, outcome, distributor } = filter;
  const rows = db
    .selectFrom('runResults as result')
    .innerJoin('distributors', 'distributors.id', 'result.distributorId')
    .innerJoin('programmeVersions as version', 'version.id', 'result.programmeVersionId')
    .innerJoin('programmes', 'programmes.id', 'version.programmeId')
    .select([
      'result.id',
      'result.period',
      'result.outcome',
      'result.currency',
      'result.row',
      'version.id as versionId',
    ])
    .select(['result.entitlementMinor', 'result.settledMinor', 'result.dueMinor', 'result.adjustingLines'])
    .select(['distributors.code as distributor', distributorNameOn(today).as('name'), 'programmes.code as programme'])
    .where('result.runId', '=', runId)
    .where(distributorInside('result.distributorId', fence))
    .$if(programme !== undefined, (query) => query.where('programmes.code', '=', programme as string))
    .$if(outcome !== undefined, (query) => query.where('result.outcome', '=', outcome as string));
  return db
    .selectFrom(rows.as('chosen'))
    .$if(distributor !== undefined, (query) =>
      query.where((e) =>
        e.or([contains('distributor', distributor as string), contains('name', distributor as string)]),
      ),
    );
}

/** One row of a run, with the definition by which it was calculated. */
export async function findRunRow(
  db: Database,
  fence: Fence,
  { runId, id, today }: { runId: number; id: number; today: string },
) {
  const found = await db
    .selectFrom('runResults as result')
    .innerJoin('distributors', 'distributors.id', 'result.distributorId')
    .innerJoin('programmeVersions as version', 'version.id', 'result.programmeVersionId')
    .select(['result.distributorId', 'result.row', 'version.definition', distributorNameOn(today).as('name')])
    .where('result.runId', '=', runId)
    .where('result.id', '=', id)
    .where(distributorInside('result.distributorId', fence))
    .executeTakeFirst();
  if (!found) return undefined;
  return {
    ...found,
    row: JSON.parse(found.row) as RowJson,
    definition: JSON.parse(found.definition) as Programme,
  };
}
