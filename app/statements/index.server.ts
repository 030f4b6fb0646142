export { type DownloadedStatement, downloadStatement } from './download-statement.server.ts';
export { findIssuableRun, type NotIssuable } from './issuable-run.server.ts';
export type { NotIssued } from './issue-standing.server.ts';
export { type IssueAnswer, type IssueRequest, issueStatements } from './issue-statements.server.ts';
export { listStatements } from './list-statements.server.ts';
export { type IssuePreview, previewIssue, type StatementToIssue } from './preview-issue.server.ts';
export { findStatementPage } from './statement-page.server.ts';
export { findStatementRowPage } from './statement-row-page.server.ts';
export { type Finding, type Verification, verifyStatements } from './verify-statements.server.ts';
