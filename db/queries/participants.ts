import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { contains } from './contains.ts';
import { distributorsCalled } from './distributors.ts';
import { distributorInside } from './inside.ts';

/** Inside which fence, and whose code or any name contains a text. */
type Choice = { fence: Fence; search?: string };

/** Every version of the distributors, as far as it decides who takes part, in the order in which they hold and were accepted. */
export async function listCandidateVersions(db: Database, choice: Choice) {
  return db
    .selectFrom('distributors')
    .leftJoin('distributorVersions as version', 'version.distributorId', 'distributors.id')
    .leftJoin('territories', 'territories.id', 'version.territoryId')
    .select(['distributors.id', 'distributors.code', 'version.fromDate', 'version.name', 'version.grade'])
    .select('territories.code as territory')
    .where(isChosen(db, choice))
    .orderBy((e) => e.fn.coalesce('version.fromDate', e.val('')))
    .orderBy('version.changeNumber')
    .orderBy('version.id')
    .execute();
}

/** Every stage in which their partnerships stand or stood, in the same order. */
export async function listCandidateStages(db: Database, choice: Choice) {
  return db
    .selectFrom('partnershipStages as entry')
    .innerJoin('distributors', 'distributors.id', 'entry.distributorId')
    .innerJoin('productLines', 'productLines.id', 'entry.productLineId')
    .select(['entry.distributorId', 'productLines.code as productLine', 'entry.stage', 'entry.fromDate'])
    .where(isChosen(db, choice))
    .orderBy('entry.fromDate')
    .orderBy('entry.changeNumber')
    .orderBy('entry.id')
    .execute();
}

function isChosen(db: Database, { fence, search }: Choice): RawBuilder<SqlBool> {
  const inside = distributorInside('distributors.id', fence);
  if (search === undefined) return inside;
  return sql`${inside} and (${contains('distributors.code', search)}
    or distributors.id in (${distributorsCalled(db, search)}))`;
}

/** The latest run of each period in which a programme has a row. */
export async function listLatestRunsOf(db: Database, code: string): Promise<{ id: number; period: string }[]> {
  return db
    .selectFrom('runs')
    .select(['runs.id', 'runs.period'])
    .where('runs.id', 'in', (latest) =>
      latest
        .selectFrom('runs')
        .select((e) => e.fn.max('id').as('id'))
        .groupBy('period'),
    )
    .where((e) =>
      e.exists(
        e
          .selectFrom('runResults as result')
          .select('result.id')
          .whereRef('result.runId', '=', 'runs.id')
          .where('result.programmeVersionId', 'in', versionsOf(db, code)),
      ),
    )
    .execute();
}

/** What a programme came to in a run for some distributors, by distributor and currency. */
export async function listDueTo(
  db: Database,
  { code, runId, distributorIds }: { code: string; runId: number; distributorIds: readonly number[] },
) {
  if (distributorIds.length === 0) return [];
  return db
    .selectFrom('runResults as result')
    .select(['result.distributorId', 'result.currency'])
    .select((e) => e.fn.sum<number>('result.dueMinor').as('dueMinor'))
    .where('result.runId', '=', runId)
    .where('result.distributorId', 'in', distributorIds)
    .where('result.programmeVersionId', 'in', versionsOf(db, code))
    .groupBy(['result.distributorId', 'result.currency'])
    .execute();
}

function versionsOf(db: Database, code: string) {
  return db
    .selectFrom('programmeVersions as version')
    .innerJoin('programmes', 'programmes.id', 'version.programmeId')
    .select('version.id')
    .where('programmes.code', '=', code);
}
