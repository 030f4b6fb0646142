export { expectedInWords, warningInWords } from './error-in-words.ts';
export { exportImportMistakes } from './export-import-mistakes.server.ts';
export { exportSalesLines } from './export-sales-lines.server.ts';
export { findImport } from './find-import.server.ts';
export type { LineNames } from './folder-inputs.server.ts';
export { importFile } from './import-file.server.ts';
export type { ImportRequest } from './import-request.server.ts';
export { listImports } from './list-imports.server.ts';
export { listSalesLines } from './list-sales-lines.server.ts';
export { mistakesText } from './mistakes-text.server.ts';
export { previewTable } from './preview-table.ts';
export { type ReadFolder, readFolder } from './read-folder.server.ts';
export type { FileError, FileWarning } from './read-folder-file.server.ts';
export { type ByteSource, type Encoding, readText } from './read-text.server.ts';
export { salesFilterNames } from './sales-filter.ts';
export {
  clearWithdrawnImport,
  type WithdrawalAnswer,
  withdrawImport,
} from './withdraw-import.server.ts';
export { findWithdrawalPage } from './withdrawal-page.server.ts';
