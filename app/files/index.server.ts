export { contentTypeOf } from './content-type.ts';
export { digestOf, type FileToStore, readFile, storeFile } from './store.server.ts';
