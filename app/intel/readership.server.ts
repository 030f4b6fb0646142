import type { Database } from '#db/connect.ts';
import { getKnowledge } from '#db/queries/changes.ts';
import { listDistributorsOn } from '#db/queries/distributors-on.ts';
import type { Readership } from '#db/queries/news-stories.ts';
import { getSettings } from '#db/queries/settings.ts';
import { listStagesOn } from '#db/queries/stages-on.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';

export type Reader = Pick<Viewer, 'personId' | 'distributorId'>;

/** For whom stories are looked up today: staff read all, a distributor's people what is for their distributor. */
export async function readershipOf(db: Database, reader: Reader, now: Date): Promise<Readership> {
  const { distributorId } = fenceOf(reader as Viewer);
  if (distributorId === undefined) return null;
  const { timeZone } = await getSettings(db);
  const date = dayToText(dayInZone(now, timeZone));
  const { watermark } = await getKnowledge(db);
  const distributor = (await listDistributorsOn(db, { date, watermark, distributorId })).get(distributorId);
  return {
    territory: distributor?.territory ?? null,
    grade: distributor?.grade ?? null,
    partnerships: (await listStagesOn(db, { distributorId, date })).map(({ productLine, stage }) => ({
      productLine,
      stage,
    })),
  };
}
