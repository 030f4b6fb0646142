export { distributorPath, productPath } from './paths.ts';
