export { type JobHandler, type JobHandlers, workOnOneJob } from './work-on-jobs.server.ts';
