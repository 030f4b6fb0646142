export type { IssueRefusal, JobKind, JobKinds, JobState, Progress } from './job.ts';
export { jobInWords } from './job-in-words.ts';
