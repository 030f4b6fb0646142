/** How far a period is on the way from its last day to its statements. */
export type PeriodStanding =
  /** It is not over, and nobody has calculated it yet. */
  | 'running'
  /** It is not over: what was calculated is a forecast and cannot be issued. */
  | 'forecast'
  | 'to-run'
  | 'to-issue'
  | 'partly-issued'
  | 'issued'
  /** Nothing of it is issued and a later period is. What is due comes as adjustments, or by a run of its own. */
  | 'passed'
  /** Its run has no rows, so that there is nothing to issue. */
  | 'empty'
  /** Whole terms, which are issued with the period in which they end. */
  | 'whole-terms';

export type PeriodProgress = {
  /** Undefined for whole terms, each of which ends on a day of its own. */
  isOver: boolean | undefined;
  hasRun: boolean;
  /** Statements that the latest run would still give, and those issued. */
  open: number;
  issued: number;
  /** Whether statements of a period that ends later are issued. */
  isLaterIssued: boolean;
};

export function standingOfPeriod(progress: PeriodProgress): PeriodStanding {
  const { isOver, hasRun, open, issued, isLaterIssued } = progress;
  if (isOver === undefined) return 'whole-terms';
  if (!isOver) return hasRun ? 'forecast' : 'running';
  if (isLaterIssued && issued === 0) return 'passed';
  if (!hasRun) return 'to-run';
  if (open > 0) return issued > 0 ? 'partly-issued' : 'to-issue';
  return issued > 0 ? 'issued' : 'empty';
}
