import { z } from 'zod';
import { parseDay } from '#app/calendar/index.ts';

/** A date as programmes write it. Dates that no calendar has are refused. */
export const dateText = z
  .string({ error: 'a date written YYYY-MM-DD' })
  .refine((text) => parseDay(text) !== undefined, { error: 'a date of the calendar, written YYYY-MM-DD' });
