export type { IssueRefusal, JobKind, JobKinds, JobState, Progress } from './job.ts';
