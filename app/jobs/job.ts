/** The kinds of work that are done outside a request, with what each is told and what it answers. */
export type JobKinds = {
  'run-period': { payload: { period: string }; result: { runId: number; rows: number } };
  'issue-statements': { payload: { period: string }; result: { issued: number; already: number } };
};

export type JobKind = keyof JobKinds;
export type JobState = 'queued' | 'running' | 'done' | 'failed';

export type Progress = (done: number, total: number) => Promise<void>;
