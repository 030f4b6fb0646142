import { type Day, dayToText } from '#app/calendar/index.ts';
import type { Viewer } from '#app/identity/index.ts';
import type { Fields } from '#app/marketing/index.ts';
import type { Database } from '../connect.ts';
import type { DemoDates } from './dates.ts';

/** Who acts in the demonstration's marketing, and when. */
export type MarketingDemo = {
  db: Database;
  dates: DemoDates;
  brand: Viewer;
  second: Viewer;
  large: Viewer;
  small: Viewer;
};

/** The working morning of a day. */
export function morningOf(day: Day): Date {
  return new Date(`${dayToText(day)}T17:00:00.000Z`);
}

export function fieldsOf(values: Record<string, string | number>): Fields {
  return (name) => String(values[name] ?? '');
}

/** What a step made. Throws where it was refused: the demonstration breaks no rule. */
export function requireMade<Kind extends string, Answer extends { kind: string }>(
  answer: Answer,
  kind: Kind,
): Extract<Answer, { kind: Kind }> {
  if (answer.kind !== kind) throw new Error(`the demonstration was refused: ${JSON.stringify(answer)}`);
  return answer as Extract<Answer, { kind: Kind }>;
}
