export { type Calculation, type CalculationRequest, calculate, daysRead } from './calculate.ts';
export { describeProgramme } from './description/describe.ts';
export {
  describeMeasured,
  describeRow,
  describeStanding,
  type Measured,
  type RowInWords,
  type Standing,
} from './description/describe-row.ts';
export { nameSteps } from './description/describe-steps.ts';
export { withLineTitles } from './description/with-line-titles.ts';
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
export {
  appendLine,
  type ColumnLine,
  createColumns,
  documentColumns,
  flagsOf,
  readFlags,
  reserveLines,
} from './lines/columns.ts';
export type { DaysRead } from './lines/days-read.ts';
export { type DocumentPart, documentTotal } from './lines/document-total.ts';
export { paidInFullOn } from './lines/line-payments.ts';
export { digitsWithoutCurrency } from './lines/line-sum.ts';
export { countCertified } from './measures/certified-people.ts';
export { type RowJson, type RowWithLines, rowToJson, rowWithLinesToJson } from './output.ts';
export { compareVersions, versionInShort } from './programme/compare-versions.ts';
export type { CountedBy } from './programme/counts-product.ts';
export { type OwnPeriod, ownPeriods, type PeriodRequest, termOf, type VersionPeriod } from './programme/own-periods.ts';
export { addressedTo } from './programme/participation.ts';
export { readPeriodRequest, readRunPeriod } from './programme/period-request.ts';
export { productLinesPaid } from './programme/product-lines-paid.ts';
export { type Programme, type ProgrammeError, type ReadProgrammes, readProgrammes } from './programme/programme.ts';
export { settlementDifferences } from './programme/settles-alike.ts';
export { stages } from './programme/stages.ts';
export { standingsOn, type VersionState } from './programme/version-history.ts';
export { versionOn } from './programme/versions.ts';
export { type StageWindow, stageWindows, withdrawFromStage } from './programme/withdraw-from-stage.ts';
export { budgetsBehind, needsLineOrder } from './reckoning/needed-programmes.ts';
export { nameLines, type Refusal } from './reckoning/refusals.ts';
export type {
  CalculationRow,
  LineNotCounted,
  LineShare,
  NotCountedReason,
  Outcome,
  Step,
} from './results.ts';
export { engineRevision } from './revision.ts';
