import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { findPartnership, listStageRecords } from '#db/queries/partnerships.ts';
import { listPolicyVersions } from '#db/queries/stage-policies.ts';
import { insertEvidence } from '#db/queries/stage-transitions.ts';
import { dayToText } from '../calendar/index.ts';
import { viewerMay } from '../identity/index.server.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { canonicalJson } from '../sales/index.ts';
import { allMet, evaluate } from './evaluate.ts';
import { loadFacts } from './load-facts.server.ts';
import { partnershipId, readPartnershipId } from './partnership-id.ts';
import { criteriaOf } from './policy.ts';
import { getHouse } from './policy-context.server.ts';
import { standPolicies } from './policy-versions.ts';
import { stretchesOf, stretchOn } from './stage-history.ts';

export type Evaluation =
  | { kind: 'evaluated'; id: number; isMet: boolean }
  /** The stage has no policy in force, or one without criteria. */
  | { kind: 'no-criteria' }
  | { kind: 'not-allowed' }
  | { kind: 'not-found' };

/** Measures the criteria of the policy in force and keeps what they came to, so that a move can rest on it. */
export async function evaluatePartnership(
  db: Database,
  viewer: Viewer,
  { id, now }: { id: string; now: Date },
): Promise<Evaluation> {
  const house = await getHouse(db, now);
  const today = dayToText(house.today);
  const { personId } = viewer;
  if (!(await viewerMay(db, viewer, 'partnerships:move'))) return { kind: 'not-allowed' };
  const codes = readPartnershipId(id);
  const found = codes && (await findPartnership(db, fenceOf(viewer), { ...codes, today }));
  if (!found) return { kind: 'not-found' };
  const { distributorId, productLineId, productLine } = found;
  const stretch = stretchOn(stretchesOf(await listStageRecords(db, found)), today);
  if (!stretch || stretch.stage === 'none') return { kind: 'no-criteria' };
  const versions = standPolicies(await listPolicyVersions(db, { productLine, stage: stretch.stage }), today);
  const policy = versions.find(({ state }) => state === 'in-force');
  if (!policy) return { kind: 'no-criteria' };
  const facts = await loadFacts(db, { distributorId, productLine, stageSince: stretch.from, today: house.today });
  const results = evaluate(criteriaOf(policy.definition), facts);
  if (results.length === 0) return { kind: 'no-criteria' };

  const [at, isMet] = [now.toISOString(), allMet(results)];
  return db.transaction().execute(async (transaction): Promise<Evaluation> => {
    await lockRecord(transaction);
    if (!(await viewerMay(transaction, viewer, 'partnerships:move'))) return { kind: 'not-allowed' };
    if (!(await findPartnership(transaction, fenceOf(viewer), { ...codes, today }))) return { kind: 'not-found' };
    const evidence = { distributorId, productLineId, policyVersionId: policy.id, evaluatedOn: today, isMet };
    const measured = { ...evidence, results: canonicalJson(results), evaluatedBy: personId, evaluatedAt: at };
    const evidenceId = await insertEvidence(transaction, measured);
    const event = { at, personId, actor: 'person', action: 'stage-evaluated' };
    const met = results.filter((result) => result.isMet).length;
    const detail = { stage: stretch.stage, met, criteria: results.length };
    await insertAuditEvent(transaction, { ...event, subject: `partnership ${partnershipId(found)}`, detail });
    return { kind: 'evaluated', id: evidenceId, isMet };
  });
}
