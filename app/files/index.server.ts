export { contentTypeOf } from './content-type.ts';
export { csvResponse } from './csv-response.ts';
export { csvStream } from './csv-stream.server.ts';
export { type CsvRecord, csvText, type ExactNumber, exactNumber } from './csv-text.server.ts';
export { digestOf, type FileToStore, readFile, storeFile } from './store.server.ts';
