export type { LineNames } from './folder-inputs.server.ts';
export { importFile } from './import-file.server.ts';
export type { ImportRequest } from './import-request.server.ts';
export { type FurtherInputs, type ReadFolder, readFolder } from './read-folder.server.ts';
export type { FileError, FileWarning } from './read-folder-file.server.ts';
export { type ByteSource, type Encoding, readText } from './read-text.server.ts';
