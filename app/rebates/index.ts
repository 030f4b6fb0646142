export { type Calculation, type CalculationRequest, calculate, daysRead } from './calculate.ts';
export {
  appendLine,
  type ColumnLine,
  createColumns,
  flagsOf,
  numberDocuments,
  pickLines,
  readFlags,
  reserveLines,
} from './columns.ts';
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
export { daysExplained, type Explanation, type ExplanationRequest, explain } from './explain.ts';
export {
  always,
  type CalculationInputs,
  type CertificateInput,
  type DistributorInput,
  type DistributorVersion,
  type PriceType,
  type ProductInput,
  type ProductVersion,
  type ProgrammeInput,
  type ProgrammeVersion,
  priceTypes,
  type SalesColumns,
  type SettledInput,
  type Stage,
  type StageInput,
  type TargetInput,
} from './inputs.ts';
export { isForecast } from './is-forecast.ts';
export { digitsWithoutCurrency } from './line-sum.ts';
export { countCertified } from './measures/certified-people.ts';
export { type RowJson, rowToJson } from './output.ts';
export { type OwnPeriod, ownPeriods, type PeriodRequest, termOf, type VersionPeriod } from './own-periods.ts';
export { addressedTo } from './participation.ts';
export { readPeriodRequest, readRunPeriod } from './period-request.ts';
export { productLinesPaid } from './product-lines-paid.ts';
export { type Programme, type ProgrammeError, type ReadProgrammes, readProgrammes } from './programme.ts';
export { budgetsBehind, needsLineNames } from './reckoning/needed-programmes.ts';
export type { Refusal } from './refusals.ts';
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
export { unsupportedIn } from './unsupported.ts';
export { standingsOn, type VersionState } from './version-history.ts';
export { versionOn } from './versions.ts';
export { type StageWindow, stageWindows, withdrawFromStage } from './withdraw-from-stage.ts';
