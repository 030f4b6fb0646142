import { parseDay } from '../calendar/index.ts';

/**
 * What the reader of the trail asks for, as it was written: people called like `person`, the person with the number `by`,
 * an action, a subject, the kind of actor, and the first and last day.
 */
export const auditFilterNames = ['person', 'by', 'action', 'subject', 'actor', 'from', 'to'] as const;
export type AuditChoice = { [Name in (typeof auditFilterNames)[number]]?: string };

export const auditActors = ['person', 'operator', 'system'] as const;

/** The names of the dates that are none. */
export function datesMistaken(choice: AuditChoice): ('from' | 'to')[] {
  return (['from', 'to'] as const).filter((name) => {
    const text = choice[name];
    return text !== undefined && parseDay(text) === undefined;
  });
}
