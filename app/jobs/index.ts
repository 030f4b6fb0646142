export type { JobKind, JobKinds, JobState, Progress } from './job.ts';
