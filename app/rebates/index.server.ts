export { type CalculationAsOf, calculateAsOf } from './calculate-as-of.server.ts';
export { type RunAnswer, type RunRequest, runPeriod } from './run-period.server.ts';
