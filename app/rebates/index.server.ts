export { type Approval, type ApprovalRequest, approveProgramme } from './approve-programme.server.ts';
export { type CalculationAsOf, calculateAsOf, calculateNow } from './calculate-as-of.server.ts';
export { type CalculatedRun, calculateRun } from './calculate-run.server.ts';
export { findRunChange } from './comparison/run-change-page.server.ts';
export { findRunChanges } from './comparison/run-changes-page.server.ts';
export { explainNow } from './explain-now.server.ts';
export { type ExplanationChoice, explainRow } from './explain-row.server.ts';
export { exportRowLines } from './export-row-lines.server.ts';
export { findProgramme, findProgrammeVersion, type MayApprove } from './find-programme.server.ts';
export {
  listProgrammes,
  listProgrammesCounting,
  listProgrammesOf,
  listProgrammeTitles,
} from './list-programmes.server.ts';
export { listOwnProgrammes } from './own-programmes.server.ts';
export { countParticipants, findParticipants, participantsAPage } from './participants.server.ts';
export { listProgrammeCosts, type ProgrammeCost } from './programme-costs.server.ts';
export { findProgrammeDates } from './programme-dates.server.ts';
export { exportRunRowLines, findRunPage, findRunRowPage } from './run-page.server.ts';
export { type RunAnswer, type RunRequest, runPeriod } from './run-period.server.ts';
export { findRunningRows } from './running-rows.server.ts';
export { findSoFar, type SoFar } from './so-far.server.ts';
export { listVisibleProgrammes, type VisibleProgramme } from './visible-programmes.server.ts';
export {
  insertWithdrawals,
  planWithdrawals,
  type WhyNoVersion,
  type Withdrawal,
  type WithdrawalPlan,
} from './withdraw-programmes.server.ts';
