export { type DownloadedStatement, downloadStatement } from './download-statement.server.ts';
export { exportStatements } from './export-statements.server.ts';
export { findStatementFormat, statementFormats } from './formats/index.server.ts';
export { type IssueAnswer, type IssueRequest, issueStatements, type NotIssued } from './issue-statements.server.ts';
export { listStatements } from './list-statements.server.ts';
export { findStatementPage } from './statement-page.server.ts';
export { findStatementRowPage } from './statement-row-page.server.ts';
export { type Finding, type Verification, verifyStatements } from './verify-statements.server.ts';
