export type { JobKind, JobKinds, JobState, NotIssued, Progress } from './job.ts';
