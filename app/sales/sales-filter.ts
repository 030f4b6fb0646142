import { parseDay } from '../calendar/index.ts';

/** What the reader of the list of lines asks for, as it was written. */
export const salesFilterNames = ['distributor', 'sku', 'document', 'from', 'to'] as const;
export type SalesFilter = { [Name in (typeof salesFilterNames)[number]]?: string };

/** The names of the dates that are none. */
export function mistakesIn({ from, to }: SalesFilter): ('from' | 'to')[] {
  const dates = { from, to };
  return (['from', 'to'] as const).filter((name) => dates[name] !== undefined && parseDay(dates[name]) === undefined);
}

/** The place of a line in the list, as addresses write it: `2026-09-30.1204`. */
export function readPlace(text: string): { date: string; id: number } | undefined {
  const [, date = '', id = ''] = /^(\d{4}-\d{2}-\d{2})\.([1-9]\d{0,14})$/.exec(text) ?? [];
  return parseDay(date) === undefined ? undefined : { date, id: Number(id) };
}
