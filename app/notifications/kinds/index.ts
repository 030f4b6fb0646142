import { activityDecided } from './activity-decided.ts';
import { claimDecided } from './claim-decided.ts';
import { importFinished } from './import-finished.ts';
import { importRefused } from './import-refused.ts';
import { jobFailed } from './job-failed.ts';
import { stageMoved } from './stage-moved.ts';
import { statementAdjusted } from './statement-adjusted.ts';
import { statementIssued } from './statement-issued.ts';
import { statementsIssued } from './statements-issued.ts';

/** The events that people are told, in the order in which they are chosen. */
export const noticeKinds = {
  'statement-issued': statementIssued,
  'statement-adjusted': statementAdjusted,
  'statements-issued': statementsIssued,
  'import-finished': importFinished,
  'import-refused': importRefused,
  'activity-decided': activityDecided,
  'claim-decided': claimDecided,
  'stage-moved': stageMoved,
  'job-failed': jobFailed,
};

export type NoticeKindName = keyof typeof noticeKinds;

export type NoticeData<Kind extends NoticeKindName> = Parameters<(typeof noticeKinds)[Kind]['sentence']>[0];
