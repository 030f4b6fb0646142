export { getHome } from './get-home.server.ts';
