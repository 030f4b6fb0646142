import { sql } from 'kysely';
import type { PayingPlace, PlaceTotal } from '#app/finance/index.ts';
import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { distributorInside } from './inside.ts';

type Choice = {
  runId: number;
  /** The day by which the stages of partnerships are told. */
  date: string;
  places: readonly PayingPlace[];
};

/**
 * What is due by a run inside the fence, by the place in which its programmes pay and by the stage in which the
 * distributor's partnerships there stood on a day: `several` where they differ, `none` where none of them stood in a stage
 * that counts. Each row of the run is in one sum.
 */
export async function sumRunByPlace(
  db: Database,
  fence: Fence,
  { runId, date, places }: Choice,
): Promise<PlaceTotal[]> {
  if (places.length === 0) return [];
  const pairs = <Value>(valuesOf: (place: PayingPlace) => readonly Value[], type: 'bigint' | 'text') =>
    sql.join(
      places.flatMap((place, index) =>
        valuesOf(place).map((value) => sql`(cast(${index} as bigint), cast(${value} as ${sql.raw(type)}))`),
      ),
    );
  const { rows } = await sql<PlaceTotal>`
    with version_place (place, version_id) as (values ${pairs(({ versionIds }) => versionIds, 'bigint')}),
      line_place (place, code) as (values ${pairs(({ productLines }) => ['', ...productLines], 'text')}),
      stage_place (place, stage) as (values ${pairs(({ stages }) => stages, 'text')}),
      standing as (
        select distributor_id, product_line_id, stage from (
          select distributor_id, product_line_id, stage, row_number() over (
            partition by distributor_id, product_line_id order by from_date desc, change_number desc, id desc) as rank
          from partnership_stages where from_date <= ${date}) as ranked
        where rank = 1),
      stood as (
        select line_place.place, standing.distributor_id, min(standing.stage) as first, max(standing.stage) as last
        from standing
        inner join product_lines on product_lines.id = standing.product_line_id
        inner join line_place on line_place.code = product_lines.code
        inner join stage_place on stage_place.place = line_place.place and stage_place.stage = standing.stage
        group by line_place.place, standing.distributor_id)
    select version_place.place, result.currency,
      case when stood.first is null then 'none' when stood.first = stood.last then stood.first else 'several' end as stage,
      count(*) as "rows", sum(result.due_minor) as "dueMinor"
    from run_results as result
    inner join version_place on version_place.version_id = result.programme_version_id
    left join stood on stood.place = version_place.place and stood.distributor_id = result.distributor_id
    where result.run_id = ${runId} and ${distributorInside('result.distributorId', fence)}
    group by 1, 2, 3 order by 1, 2, 3`.execute(db);
  return rows;
}
