export { findFirstProgress, findFirstSteps, isBeforeFirstRun } from './find-first-steps.server.ts';
export { getHome } from './get-home.server.ts';
