export { askForJob } from './ask-for-job.server.ts';
export { findJob } from './find-job.server.ts';
export { listJobs, listOpenJobs } from './list-jobs.server.ts';
export {
  type FailedJob,
  type JobHandler,
  type JobHandlers,
  type JobTools,
  type TellFailed,
  TryLater,
  workOnOneJob,
} from './work-on-jobs.server.ts';
