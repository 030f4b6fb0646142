export { type Approval, type ApprovalRequest, approveProgramme } from './approve-programme.server.ts';
