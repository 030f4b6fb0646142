import { sql } from 'kysely';
import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { contains } from './contains.ts';
import { distributorsCalled } from './distributors.ts';
import { distributorInside, productLineInside } from './inside.ts';
import { type ListOrder, standsAfter } from './list-order.ts';
import { pageByKey } from './page.ts';
import { rankedStages } from './stages-on.ts';

/**
 * Which distributors: whose code or any name contains a text, of a territory, a grade or a status, and with a partnership
 * in a product line, in a stage, or both. Without a stage a partnership that has ended is none.
 */
export type DirectoryFilter = {
  search?: string;
  territory?: string;
  grade?: string;
  status?: string;
  productLine?: string;
  stage?: string;
};

const sortColumns = { name: 'name', code: 'code', territory: 'territory', grade: 'grade' } as const;
export type DirectoryOrder = ListOrder<keyof typeof sortColumns>;
export const directoryOrders = Object.keys(sortColumns) as DirectoryOrder['by'][];

type Choice = { filter: DirectoryFilter; today: string };

/** A page of the distributors inside the fence as they are today, after the one with the code `after`; undefined where it is not among them. */
export async function listDirectory(
  db: Database,
  fence: Fence,
  { order, after, limit, ...choice }: Choice & { order: DirectoryOrder; after?: string; limit: number },
) {
  const column = sortColumns[order.by];
  const direction = order.descending ? 'desc' : 'asc';
  const chosen = chosenDistributors(db, fence, choice);
  const last = after === undefined ? undefined : await chosen.selectAll().where('code', '=', after).executeTakeFirst();
  if (after !== undefined && !last) return undefined;
  const rows = await chosen
    .selectAll()
    .$if(last !== undefined, (query) =>
      query.where(
        standsAfter({ column, key: 'code', place: { value: last?.[column] ?? '', key: after ?? '' } }, order),
      ),
    )
    .orderBy(column, direction)
    .orderBy('code', direction)
    .limit(limit + 1)
    .execute();
  return pageByKey(rows, limit, ({ code }) => code);
}

function chosenDistributors(db: Database, fence: Fence, { filter, today }: Choice) {
  const { search, territory, grade, status, productLine, stage } = filter;
  const listed = db
    .selectFrom('distributors')
    .leftJoin('distributorVersions as version', (join) => join.on(holdsOn(today)))
    .leftJoin('territories', 'territories.id', 'version.territoryId')
    .leftJoin('distributors as parents', 'parents.id', 'version.parentId')
    .select(['distributors.id', 'distributors.code', 'parents.code as parent', 'version.currency', 'version.since'])
    .select([
      sql<string>`coalesce(version.name, distributors.code)`.as('name'),
      sql<string>`coalesce(territories.code, '')`.as('territory'),
      sql<string>`coalesce(version.grade, '')`.as('grade'),
      sql<string>`coalesce(version.status, 'active')`.as('status'),
    ])
    .where(distributorInside('distributors.id', fence))
    .$if(search !== undefined, (query) =>
      query.where((e) =>
        e.or([
          contains('distributors.code', search as string),
          e('distributors.id', 'in', distributorsCalled(db, search as string)),
        ]),
      ),
    )
    .$if(productLine !== undefined || stage !== undefined, (query) =>
      query.where('distributors.id', 'in', inPartnership(db, fence, { productLine, stage, today })),
    );
  return db
    .selectFrom(listed.as('listed'))
    .$if(territory !== undefined, (query) => query.where('territory', '=', territory as string))
    .$if(grade !== undefined, (query) => query.where('grade', '=', grade as string))
    .$if(status !== undefined, (query) => query.where('status', '=', status as string));
}

/** Whether `version` is the one of its distributor that holds on a day. */
function holdsOn(day: string) {
  return sql<boolean>`version.id = (
    select newest.id from distributor_versions as newest
    where newest.distributor_id = distributors.id and coalesce(newest.from_date, '') <= ${day}
    order by coalesce(newest.from_date, '') desc, newest.change_number desc, newest.id desc limit 1)`;
}

type Partnership = { productLine?: string; stage?: string; today: string };

function inPartnership(db: Database, { limits }: Fence, { productLine, stage, today }: Partnership) {
  return db
    .selectFrom(rankedStages(db, { date: today }).as('entry'))
    .innerJoin('productLines', 'productLines.id', 'entry.productLineId')
    .select('entry.distributorId')
    .where('entry.place', '=', 1)
    .where('entry.stage', stage === undefined ? '!=' : '=', stage ?? 'none')
    .where(productLineInside('entry.productLineId', limits))
    .$if(productLine !== undefined, (query) => query.where('productLines.code', '=', productLine as string));
}

/** The partnerships of some distributors that have not ended on a day, within the limits, by product line. */
export async function listStandingOf(
  db: Database,
  { limits }: Fence,
  { distributorIds, today }: { distributorIds: readonly number[]; today: string },
) {
  if (distributorIds.length === 0) return [];
  return db
    .selectFrom(
      rankedStages(db, { date: today })
        .where('distributorId', 'in', [...distributorIds])
        .as('entry'),
    )
    .innerJoin('productLines', 'productLines.id', 'entry.productLineId')
    .select(['entry.distributorId', 'entry.stage', 'productLines.code as productLine', 'productLines.title'])
    .where('entry.place', '=', 1)
    .where('entry.stage', '!=', 'none')
    .where(productLineInside('entry.productLineId', limits))
    .orderBy('productLines.code')
    .execute();
}

/** The territories, within the limits, and the grades that distributors ever had. */
export async function listDirectoryChoices(db: Database, { limits }: Fence) {
  const territories = await db
    .selectFrom('territories')
    .select('code')
    .where('id', 'in', (query) => query.selectFrom('distributorVersions').select('territoryId').distinct())
    .$if(limits.territory.length > 0, (query) => query.where('id', 'in', [...limits.territory]))
    .orderBy('code')
    .execute();
  const grades = await db
    .selectFrom('distributorVersions')
    .select('grade')
    .distinct()
    .where('grade', 'is not', null)
    .orderBy('grade')
    .execute();
  return { territories: territories.map(({ code }) => code), grades: grades.map(({ grade }) => grade as string) };
}

/** A version of a distributor, with who accepted it and when; null where the command line or the portal did. */
export async function listVersionsOf(db: Database, distributorId: number) {
  return db
    .selectFrom('distributorVersions as version')
    .innerJoin('changes', 'changes.number', 'version.changeNumber')
    .leftJoin('people', 'people.id', 'changes.acceptedBy')
    .leftJoin('territories', 'territories.id', 'version.territoryId')
    .leftJoin('distributors as parents', 'parents.id', 'version.parentId')
    .select(['version.id', 'version.fromDate', 'version.changeNumber', 'version.name', 'version.grade'])
    .select(['version.currency', 'version.since', 'version.status', 'version.legalName', 'version.address'])
    .select(['version.country', 'version.taxId', 'version.language'])
    .select(['territories.code as territory', 'parents.code as parent'])
    .select(['changes.acceptedAt', 'people.name as acceptedByName'])
    .where('version.distributorId', '=', distributorId)
    .orderBy((e) => e.fn.coalesce('version.fromDate', e.val('')))
    .orderBy('version.changeNumber')
    .orderBy('version.id')
    .execute();
}

/** Id and code of a distributor inside the fence. */
export async function findInDirectory(db: Database, fence: Fence, code: string) {
  return db
    .selectFrom('distributors')
    .select(['id', 'code'])
    .where('code', '=', code)
    .where(distributorInside('distributors.id', fence))
    .executeTakeFirst();
}
