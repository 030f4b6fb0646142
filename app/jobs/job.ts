/** The kinds of work that are done outside a request, with what each is told and what it answers. */
export type JobKinds = {
  'run-period': {
    payload: { period: string };
    result: { runId: number; rows: number; refused: string[]; isNew: boolean };
  };
  'issue-statements': {
    payload: { period: string };
    result: { runId: number; issued: number; already: number; notIssued: NotIssued[] } | { refused: string };
  };
};

export type NotIssued = { distributor: string; currency: string; reason: string };

export type JobKind = keyof JobKinds;
export type JobState = 'queued' | 'running' | 'done' | 'failed';

export type Progress = (done: number, total: number) => Promise<void>;
