export { getHome } from './get-home.server.ts';
export { listWaiting } from './list-waiting.server.ts';
export { findOwnStanding } from './own-standing.server.ts';
