export { type Calculation, type CalculationRequest, calculate, daysRead } from './calculate.ts';
export {
  appendLine,
  type ColumnLine,
  createColumns,
  documentColumns,
  flagsOf,
  readFlags,
  reserveLines,
} from './columns.ts';
export type { DaysRead } from './days-read.ts';
export { describeProgramme } from './describe.ts';
export {
  describeMeasured,
  describeRow,
  describeStanding,
  type Measured,
  type RowInWords,
  type Standing,
} from './describe-row.ts';
export { nameSteps } from './describe-steps.ts';
export { type DocumentPart, documentTotal } from './document-total.ts';
export { daysExplained, type Explanation, type ExplanationRequest, explain } from './explain.ts';
export {
  always,
  type BreachInput,
  type CalculationInputs,
  type CertificateInput,
  type DistributorInput,
  type DistributorVersion,
  noDay,
  type PaymentsInput,
  type PriceType,
  type ProductInput,
  type ProductVersion,
  type ProgrammeInput,
  type ProgrammeVersion,
  priceTypes,
  type RateInput,
  type SalesColumns,
  type ScoreInput,
  type SettledInput,
  type Stage,
  type StageInput,
  type TargetInput,
} from './inputs.ts';
export { isForecast } from './is-forecast.ts';
export { paidInFullOn } from './line-payments.ts';
export { digitsWithoutCurrency } from './line-sum.ts';
export { countCertified } from './measures/certified-people.ts';
export { type RowJson, rowToJson } from './output.ts';
export { type OwnPeriod, ownPeriods, type PeriodRequest, termOf, type VersionPeriod } from './own-periods.ts';
export { addressedTo } from './participation.ts';
export { readPeriodRequest, readRunPeriod } from './period-request.ts';
export { productLinesPaid } from './product-lines-paid.ts';
export { type Programme, type ProgrammeError, type ReadProgrammes, readProgrammes } from './programme.ts';
export { budgetsBehind, needsLineOrder } from './reckoning/needed-programmes.ts';
export { nameLines, type Refusal } from './refusals.ts';
export type {
  CalculationRow,
  LineNotCounted,
  LineShare,
  NotCountedReason,
  Outcome,
  Step,
} from './results.ts';
export { engineRevision } from './revision.ts';
export { settlementDifferences } from './settles-alike.ts';
export { stages } from './stages.ts';
export { standingsOn, type VersionState } from './version-history.ts';
export { versionOn } from './versions.ts';
export { type StageWindow, stageWindows, withdrawFromStage } from './withdraw-from-stage.ts';
