export type { PeriodStanding } from './period-standing.ts';
export type { OutcomeTotal, ProgrammeTotal } from './programme-totals.ts';
