export { contentTypeOf } from './content-type.ts';
export { csvOfPages, rowsAPart } from './csv-pages.server.ts';
export { csvResponse } from './csv-response.ts';
export { csvStream } from './csv-stream.server.ts';
export { type CsvRecord, csvText, type ExactNumber, exactNumber } from './csv-text.server.ts';
export { downloadResponse } from './download-response.ts';
export { dispositionOf } from './file-name.ts';
export { type ReceivedForm, receiveForm } from './receive-form.server.ts';
export {
  digestOf,
  type FileToStore,
  isIntact,
  readChunks,
  readFile,
  removeFile,
  removeUnfinishedFiles,
  type StoredFile,
  storeFile,
} from './store.server.ts';
