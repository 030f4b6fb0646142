export { askForJob } from './ask-for-job.server.ts';
export { type JobHandler, type JobHandlers, workOnOneJob } from './work-on-jobs.server.ts';
