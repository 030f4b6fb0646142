import type { Database } from '#db/connect.ts';
import { listKnownProgrammes } from '#db/queries/calculation-inputs.ts';
import type { Knowledge } from '#db/queries/changes.ts';
import { type DateText, dayToText } from '../calendar/index.ts';
import { termOf } from './own-periods.ts';

/** The day on which the first programme on record begins: nothing can be due for what was before. Null without any. */
export async function findFirstDay(db: Database, knowledge: Knowledge): Promise<DateText | null> {
  const { programmes } = await listKnownProgrammes(db, knowledge);
  const days = programmes.flatMap(({ versions }) => versions.map(({ definition }) => termOf(definition).from));
  return days.length === 0 ? null : dayToText(Math.min(...days));
}
