export { type Approval, type ApprovalRequest, approveProgramme } from './approve-programme.server.ts';
export { findProgramme, findProgrammeVersion, type MayApprove } from './find-programme.server.ts';
export { listProgrammes } from './list-programmes.server.ts';
