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
 * that counts. Each row of the run is in one sum; a version pays in one currency, so that its rows of a distributor are
 * summed in the order of the index before anything is looked up for them.
 */
export async function sumRunByPlace(
  db: Database,
  fence: Fence,
  { runId, date, places }: Choice,
): Promise<PlaceTotal[]> {
  if (places.length === 0) return [];
  const versions = places.flatMap(({ versionIds }, place) =>
    versionIds.map((id) => sql`(cast(${place} as bigint), cast(${id} as bigint))`),
  );
  const stagesAt = places.map((place, index) => {
    const own = stageIn(place);
    return sql`min(${own}) as ${first(index)}, max(${own}) as ${last(index)}`;
  });
  const stageAt = places.map((_, place) => {
    const stage = sql`case when ${first(place)} = ${last(place)} then ${first(place)} else 'several' end`;
    return sql`when ${sql.lit(place)} then case when ${first(place)} is not null then ${stage} end`;
  });
  const { rows } = await sql<PlaceTotal>`
    with version_place (place, version_id) as (values ${sql.join(versions)}),
      standing as (
        select distributor_id, product_lines.code, stage from (
          select distributor_id, product_line_id, stage, row_number() over (
            partition by distributor_id, product_line_id order by from_date desc, change_number desc, id desc) as rank
          from partnership_stages where from_date <= ${date}) as ranked
        inner join product_lines on product_lines.id = ranked.product_line_id
        where rank = 1),
      stood as (select distributor_id, ${sql.join(stagesAt)} from standing group by distributor_id),
      paid as (
        select result.distributor_id, result.programme_version_id, max(result.currency) as currency, count(*) as "rows",
          sum(result.due_minor) as due_minor
        from run_results as result
        where result.run_id = ${runId} and ${distributorInside('result.distributorId', fence)}
        group by result.distributor_id, result.programme_version_id)
    select version_place.place, paid.currency,
      coalesce(case version_place.place ${sql.join(stageAt, sql` `)} end, 'none') as stage,
      sum(paid."rows") as "rows", sum(paid.due_minor) as "dueMinor"
    from paid
    inner join version_place on version_place.version_id = paid.programme_version_id
    left join stood on stood.distributor_id = paid.distributor_id
    group by 1, 2, 3 order by 1, 2, 3`.execute(db);
  return rows;
}

/** The columns of the stages of a distributor's partnerships in a place that come first and last in the alphabet. */
const first = (place: number) => sql.ref(`first_${place}`);
const last = (place: number) => sql.ref(`last_${place}`);

/** The stage of a partnership, if it counts in a place. */
function stageIn({ productLines, stages }: PayingPlace) {
  return sql`case when code in (${sql.join(['', ...productLines])}) and stage in (${sql.join(['', ...stages])})
    then stage end`;
}
