import type { Database } from '../connect.ts';
import type { DemoDates } from './dates.ts';
import { loadNews } from './news.ts';

export type DemoRoom = (
  db: Database,
  loading: { dates: DemoDates; now: () => Date; renew: () => Promise<void> },
) => Promise<void>;

/**
 * What each room shows in the demonstration beside what is imported, in the order in which it is loaded. Loading that was
 * cut off is gone on with, so that each finds what it has done already.
 */
export const demoRooms: readonly DemoRoom[] = [loadNews];
