export { type IssueAnswer, type IssueRequest, issueStatements, type NotIssued } from './issue-statements.server.ts';
export { listStatements } from './list-statements.server.ts';
export { type Finding, type Verification, verifyStatements } from './verify-statements.server.ts';
