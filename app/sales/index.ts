export { canonicalJson } from './canonical-json.ts';
export { permissionToImport } from './import-permission.ts';
export {
  type ImportKind,
  type ImportOutcome,
  type ImportReport,
  importKinds,
  isImportKind,
  reportToJson,
} from './import-report.ts';
export { isKindName, type KindName, kinds } from './kinds/index.ts';
export type { ColumnOf } from './kinds/kind.ts';
export type { SalesRow } from './kinds/sales.ts';
export type { TablePreview } from './preview-table.ts';
export type { Mapping } from './read-header.ts';
export type { CellError, ErrorCode, ErrorDetail, ReadWarning, RowError } from './row-error.ts';
export type { SalesLine } from './sales-key.ts';
