export { findFirstProgress, findFirstSteps, isBeforeFirstRun } from './find-first-steps.server.ts';
export { getHome } from './get-home.server.ts';
export { findOwnStanding } from './own-standing.server.ts';
