import type { DateText } from '#app/calendar/index.ts';
import type { Database } from '../connect.ts';
import type { Knowledge } from './changes.ts';

export type LastGrant = { programme: string; distributor: string; period: string; watermark: number };

type GrantChoice = { settledThrough: number; distributorId?: number };

/** What the run behind the last statement that granted a programme's period to a distributor could see, of each. */
export async function listLastGrants(
  db: Database,
  { settledThrough, distributorId }: GrantChoice,
): Promise<LastGrant[]> {
  return (
    db
      .selectFrom('statementRows as granted')
      .innerJoin('statements', 'statements.id', 'granted.statementId')
      .innerJoin('runs', 'runs.id', 'statements.runId')
      .innerJoin('programmes', 'programmes.id', 'granted.programmeId')
      .innerJoin('distributors', 'distributors.id', 'granted.distributorId')
      .select(['programmes.code as programme', 'distributors.code as distributor', 'granted.period'])
      // A run knows all that was granted by the same programmes, so that the last statement's knows most.
      .select((e) => e.fn.max<number>('runs.watermark').as('watermark'))
      .where('statements.series', '<=', settledThrough)
      .$if(distributorId !== undefined, (query) => query.where('granted.distributorId', '=', distributorId as number))
      .groupBy(['programmes.code', 'distributors.code', 'granted.period'])
      .execute()
  );
}

/** By the id of each line of some days that was accepted after `since` and is known at the moment, its change number. */
export async function listArrivals(
  db: Database,
  { watermark }: Pick<Knowledge, 'watermark'>,
  { since, from, to }: { since: number; from: DateText; to: DateText },
): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('imports')
    .innerJoin('salesLines as line', 'line.importId', 'imports.id')
    .select(['line.id', 'imports.changeNumber'])
    .where('line.date', '>=', from)
    .where('line.date', '<=', to)
    .where('imports.changeNumber', '>', since)
    .where('imports.changeNumber', '<=', watermark)
    .execute();
  return new Map(rows.map(({ id, changeNumber }) => [id, changeNumber as number]));
}

/** The lines of a distributor that were accepted after `since` and are known at the moment. */
export async function listLinesSince(
  db: Database,
  { watermark }: Pick<Knowledge, 'watermark'>,
  { distributor, since }: { distributor: string; since: number },
): Promise<number[]> {
  const rows = await db
    .selectFrom('salesLines as line')
    .innerJoin('imports', 'imports.id', 'line.importId')
    .innerJoin('distributors', 'distributors.id', 'line.distributorId')
    .select('line.id')
    .where('distributors.code', '=', distributor)
    .where('imports.changeNumber', '>', since)
    .where('imports.changeNumber', '<=', watermark)
    .execute();
  return rows.map(({ id }) => id);
}
