export { askForConfirmation, askForIssue, askForRun } from './ask.server.ts';
export { findIssuePage, type IssuePage } from './issue-page.server.ts';
export { listPeriods, listPeriodTexts, type PeriodSummary } from './list-periods.server.ts';
export { findPeriodPage } from './period-page.server.ts';
