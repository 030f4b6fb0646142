/** The kinds of work that are done outside a request, with what each is told and what it answers. */
export type JobKinds = {
  'run-period': {
    payload: { period: string };
    result: { runId: number; rows: number; refused: string[]; isNew: boolean };
  };
  'issue-statements': {
    /** From the run that was shown to who asked; where there is a newer one by then, nothing is issued. */
    payload: {
      period: string;
      runId: number;
      /** The ids of proposals that who asks confirms; without, everything of the run is issued or proposed. */
      confirms?: number[];
    };
    result: { issued: number; already: number; notIssued: number; proposed?: number } | { refused: IssueRefusal };
  };
  /** Removes the sales lines of an import that was withdrawn. */
  'clear-import': { payload: { importId: number }; result: { importId: number } };
  'check-upload': {
    payload: { uploadId: number; revision: number; fileName: string };
    result: { rows: number; new: number; mistakes: number } | { outdated: true };
  };
  'import-upload': {
    payload: { uploadId: number; fileName: string };
    result:
      | { importId: number; imported: number; isRefused: boolean }
      | { refused: 'not-allowed' }
      | { outdated: true };
  };
  'fetch-source': {
    payload: { sourceId: number; name: string };
    result: { added: number } | { failed: string };
  };
  /** A mail with a one-time link, which is made as it is sent: no token ever stands in the database. */
  'send-link': {
    /** Whoever asks for a reset with an e-mail that nobody has asks for a job too, which sends nothing. */
    payload: { purpose: 'invitation'; invitationId: number } | { purpose: 'password-reset'; personId: number | null };
    result: { sent: boolean };
  };
  /** Mails the notices that were told under this job. */
  'send-notices': { payload: Record<string, never>; result: { sent: number; refused: number } };
};

export type IssueRefusal =
  | 'no-such-period'
  | 'period-not-over'
  | 'no-run'
  | 'run-is-forecast'
  | 'run-by-another-engine'
  | 'newer-run';

export type JobKind = keyof JobKinds;
export type JobState = 'queued' | 'running' | 'done' | 'failed';

export type Progress = (done: number, total: number) => Promise<void>;
