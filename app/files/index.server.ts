export { digestOf, type FileToStore, readFile, storeFile } from './store.server.ts';
