export type { PeriodStanding } from './period-standing.ts';
export type { OutcomeTotal, ProgrammeTotal } from './programme-totals.ts';
export {
  type PayingPlace,
  type PlaceStage,
  type PlaceTable,
  type PlaceTotal,
  placeStages,
  totalsByPlace,
} from './totals-by-place.ts';
