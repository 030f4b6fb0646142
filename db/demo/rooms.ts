import type { Database } from '../connect.ts';
import type { DemoDates } from './dates.ts';
import { loadMarketing } from './marketing.ts';
import { loadNews } from './news.ts';
import { loadPartnerships } from './partnerships.ts';
import { demoTraining } from './training.ts';

export type DemoRoom = (
  db: Database,
  loading: { dates: DemoDates; now: () => Date; origin: string; renew: () => Promise<void> },
) => Promise<void>;

/**
 * What each room shows in the demonstration beside what is imported, in the order in which it is loaded. Loading that was
 * cut off is gone on with, so that each finds what it has done already.
 */
export const demoRooms: readonly DemoRoom[] = [loadPartnerships, loadMarketing, demoTraining, loadNews];
