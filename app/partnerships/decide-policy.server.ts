import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { drawChange, lockRecord } from '#db/queries/changes.ts';
import {
  findProductLine,
  insertPolicyApproval,
  insertPolicyRetraction,
  listPolicyVersions,
  type PolicyVersionRecord,
} from '#db/queries/stage-policies.ts';
import { dayToText } from '../calendar/index.ts';
import { viewerMay } from '../identity/index.server.ts';
import type { Permission, Viewer } from '../identity/index.ts';
import { insertWithdrawals, planWithdrawals, type WhyNoVersion } from '../rebates/index.server.ts';
import { type PolicyDefinition, withdrawalsOf } from './policy.ts';
import { getHouse, mayDecidePolicy } from './policy-context.server.ts';
import { isStage } from './stage-history.ts';

type Decision = { productLine: string; stage: string; number: number; now: Date };
type Refused = { kind: 'not-allowed' | 'not-found' | 'decided' };

export type PolicyApproval =
  | { kind: 'approved' }
  | { kind: 'own-proposal' | 'date-passed' }
  /** Another draft than the approver has read. */
  | { kind: 'newer-draft'; revision: number }
  | { kind: 'refused-withdrawal'; programme: string; why: WhyNoVersion }
  | Refused;

/**
 * Approves the draft that the approver has read: it holds from its day on and ends the version before. What it withdraws
 * is carried out in the same transaction, as approved versions of the programmes; where one cannot be, nothing is approved.
 */
export async function approvePolicy(
  db: Database,
  viewer: Viewer,
  { revision, ...decision }: Decision & { revision: number },
): Promise<PolicyApproval> {
  const { fiscalYear, today: day } = await getHouse(db, decision.now);
  const today = dayToText(day);
  return decide(db, viewer, { ...decision, needs: 'policies:approve' }, async (transaction, version) => {
    const { personId } = viewer;
    const { id: versionId, proposedBy, proposedAt, fromDate, stage } = version;
    if (proposedBy === personId) return { kind: 'own-proposal' };
    if (version.revision !== revision) return { kind: 'newer-draft', revision: version.revision };
    if (fromDate < today) return { kind: 'date-passed' };
    if (!isStage(stage)) throw new Error(`${stage} is not a stage`);
    const withdrawn = withdrawalsOf(JSON.parse(version.definition) as PolicyDefinition);
    const withdrawals = Object.entries(withdrawn).map(([programme, from]) => ({ programme, stage, from }));
    const plans = await planWithdrawals(transaction, { withdrawals, today, fiscalYear });
    const impossible = plans.find((plan) => plan.kind === 'refused');
    if (impossible) return { kind: 'refused-withdrawal', programme: impossible.programme, why: impossible.why };

    const at = decision.now.toISOString();
    const changesMoney = plans.some(({ kind }) => kind === 'new-version');
    const change = { kind: 'approve-policy', acceptedAt: at, acceptedBy: personId };
    const changeNumber = changesMoney ? await drawChange(transaction, change) : null;
    if (changeNumber !== null) {
      const people = { proposedBy, proposedAt, approvedBy: personId };
      await insertWithdrawals(transaction, plans, { ...people, at, changeNumber });
    }
    await insertPolicyApproval(transaction, { versionId, approvedBy: personId, approvedAt: at, changeNumber });
    await tell(transaction, viewer, { decision, action: 'policy-approved', detail: { fromDate } });
    return { kind: 'approved' };
  });
}

/** Takes a draft back, or declines it: any brand manager may, and it then counts for nothing. */
export async function retractPolicy(
  db: Database,
  viewer: Viewer,
  decision: Decision,
): Promise<{ kind: 'retracted' } | Refused> {
  return decide(db, viewer, { ...decision, needs: 'policies:propose' }, async (transaction, { id: versionId }) => {
    const retractedAt = decision.now.toISOString();
    await insertPolicyRetraction(transaction, { versionId, retractedBy: viewer.personId, retractedAt });
    await tell(transaction, viewer, { decision, action: 'policy-retracted', detail: {} });
    return { kind: 'retracted' };
  });
}

/** Finds the draft under the lock, so that of two who decide at once one finds it decided. */
async function decide<Answer>(
  db: Database,
  viewer: Viewer,
  { productLine, stage, number, needs }: Decision & { needs: Permission },
  carryOut: (transaction: Database, version: PolicyVersionRecord) => Promise<Answer>,
): Promise<Answer | Refused> {
  return db.transaction().execute(async (transaction) => {
    await lockRecord(transaction);
    if (!(await viewerMay(transaction, viewer, needs)) || !mayDecidePolicy(viewer, needs))
      return { kind: 'not-allowed' };
    if (!(await findProductLine(transaction, { code: productLine, limits: viewer.limits }))) {
      return { kind: 'not-found' };
    }
    const versions = await listPolicyVersions(transaction, { productLine, stage });
    const version = versions.find((one) => one.number === number);
    if (!version) return { kind: 'not-found' };
    if (version.approvedAt || version.retractedAt) return { kind: 'decided' };
    return carryOut(transaction, version);
  });
}

type Telling = { decision: Decision; action: string; detail: Record<string, unknown> };

async function tell(transaction: Database, { personId }: Viewer, { decision, action, detail }: Telling) {
  const { productLine, stage, number, now } = decision;
  const event = { at: now.toISOString(), personId, actor: 'person', action, subject: `policy ${productLine}/${stage}` };
  await insertAuditEvent(transaction, { ...event, detail: { number, ...detail } });
}
