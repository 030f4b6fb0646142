import { addMonths, dayToText } from '#app/calendar/index.ts';
import { noFence, type Viewer } from '#app/identity/index.ts';
import {
  approvePolicy,
  evaluatePartnership,
  findPolicyForm,
  proposeTransition,
  savePolicyDraft,
} from '#app/partnerships/index.server.ts';
import { partnershipId, type Written } from '#app/partnerships/index.ts';
import type { Database } from '../connect.ts';
import { findPartnership } from '../queries/partnerships.ts';
import { listPolicyVersions } from '../queries/stage-policies.ts';
import { findOpenTransition } from '../queries/stage-transitions.ts';
import type { DemoDates } from './dates.ts';
import { demoApprover, demoProposer } from './people.ts';
import { inEachLanguage, materialTexts, stageTexts } from './policy-texts.ts';
import { demoCurrency } from './sales.ts';
import { viewerOf } from './viewer-of.ts';

type StageName = 'entry' | 'growth' | 'maturity';
const stageNames: StageName[] = ['entry', 'growth', 'maturity'];

/** Grows on its own year in bicycles, and waits for a second person to move it to maturity. */
const movesOn = { code: 'AW00000010', productLine: 'Bikes' };

/**
 * A policy for each stage of each product line, approved before the programmes' term; a second version for mature bicycles
 * that waits for a second person; and a move on evidence that does too.
 */
export async function loadPartnerships(
  db: Database,
  { dates, renew }: { dates: DemoDates; renew: () => Promise<void> },
): Promise<void> {
  const [proposer, approver] = [await viewerOf(db, demoProposer), await viewerOf(db, demoApprover)];
  const [proposedAt, approvedAt] = [new Date(dates.proposedAt), new Date(dates.approvedAt)];
  for (const productLine of Object.keys(materialTexts)) {
    await renew();
    for (const stage of stageNames) {
      const place = { productLine, stage };
      const written = { from: dayToText(dates.yearBefore.firstDay), ...policyOf(productLine, stage, dates) };
      const known = await listPolicyVersions(db, place);
      if (known.length === 0) await save(db, proposer, { ...place, written, now: proposedAt });
      if (known.some(({ approvedAt: at }) => at)) continue;
      const approval = await approvePolicy(db, approver, { ...place, number: 1, revision: 1, now: approvedAt });
      if (approval.kind !== 'approved') throw new Error(`${productLine} ${stage} was not approved: ${approval.kind}`);
    }
  }
  const thisMonth = new Date(`${dayToText(dates.lastDay + 1)}T17:00:00.000Z`);
  await draftMatureBikes(db, proposer, { dates, now: thisMonth });
  await proposeMove(db, proposer, { dates, now: thisMonth });
}

type Drafting = { dates: DemoDates; now: Date };

/** From the month after next on more of the risk is shared, and a mature shop is answered sooner. */
async function draftMatureBikes(db: Database, proposer: Viewer, { dates, now }: Drafting): Promise<void> {
  const place = { productLine: 'Bikes', stage: 'maturity' };
  if ((await listPolicyVersions(db, place)).length > 1) return;
  const form = await findPolicyForm(db, proposer, { ...place, language: 'en', now });
  const changed = {
    from: dayToText(addMonths(dates.lastDay + 1, 2)),
    'sharedRisk.priceDays': '60',
    'sharedRisk.investmentPercent': '40',
    'service.answerHours': '4',
  };
  await save(db, proposer, { ...place, written: { ...form?.values, ...changed }, now });
}

async function proposeMove(db: Database, proposer: Viewer, { dates, now }: Drafting): Promise<void> {
  const today = dayToText(dates.lastDay + 1);
  const partnership = await findPartnership(db, noFence, { ...movesOn, today });
  if (!partnership) throw new Error(`${partnershipId(movesOn)} is no partnership`);
  if (await findOpenTransition(db, partnership)) return;
  const id = partnershipId(movesOn);
  const evidence = await evaluatePartnership(db, proposer, { id, now });
  if (evidence.kind !== 'evaluated' || !evidence.isMet) throw new Error(`${id} does not meet the criteria`);
  const form = {
    stage: 'maturity',
    from: dayToText(addMonths(dates.lastDay + 1, 2)),
    reason:
      'All criteria hold by a wide margin; prices in its region are transparent by now, and the shop asks for new models.',
    evidence: evidence.id,
  };
  const proposal = await proposeTransition(db, proposer, { id, form, now });
  if (proposal.kind !== 'proposed') throw new Error(`${id} was not proposed to move: ${proposal.kind}`);
}

async function save(db: Database, viewer: Viewer, saving: Parameters<typeof savePolicyDraft>[2]): Promise<void> {
  const saved = await savePolicyDraft(db, viewer, saving);
  if (saved.kind !== 'saved') throw new Error(`a policy was not saved: ${JSON.stringify(saved)}`);
}

/** What moves on: sales that a shop of the line reaches in the stage. */
const salesToMoveOn: Record<string, Record<'entry' | 'growth', string>> = {
  Bikes: { entry: '25000', growth: '150000' },
  Components: { entry: '8000', growth: '90000' },
  Clothing: { entry: '2500', growth: '10000' },
  Accessories: { entry: '1500', growth: '6000' },
};

const terms: Record<StageName, Written> = {
  entry: {
    'sharedRisk.returnPercent': '20',
    'sharedRisk.returnDays': '120',
    'sharedRisk.priceDays': '60',
    'sharedRisk.investmentPercent': '50',
    'service.answerHours': '4',
    'service.deliveryDays': '5',
    'service.claimDays': '10',
    'criteria.net-sales.months': '6',
    'criteria.months-in-stage.atLeast': '6',
  },
  growth: {
    'sharedRisk.returnPercent': '10',
    'sharedRisk.returnDays': '60',
    'sharedRisk.priceDays': '30',
    'sharedRisk.investmentPercent': '30',
    'service.answerHours': '8',
    'service.deliveryDays': '3',
    'service.claimDays': '10',
    'criteria.net-sales.months': '12',
    'criteria.growth.atLeast': '5',
    'criteria.growth.months': '12',
    'criteria.months-in-stage.atLeast': '12',
  },
  maturity: {
    'sharedRisk.returnPercent': '5',
    'sharedRisk.returnDays': '45',
    'sharedRisk.priceDays': '30',
    'sharedRisk.investmentPercent': '25',
    'service.answerHours': '8',
    'service.deliveryDays': '2',
    'service.claimDays': '5',
  },
};

/** A policy as the form sends it. In mature bicycles the volume rebate is withdrawn on the day that the programme names. */
function policyOf(productLine: string, stage: StageName, { withdrawal }: DemoDates): Written {
  const { nonMaterial, supervision } = stageTexts[stage];
  const material = materialTexts[productLine]?.[stage];
  const netSales = stage === 'maturity' ? undefined : salesToMoveOn[productLine]?.[stage];
  return {
    ...terms[stage],
    ...(netSales && { 'criteria.net-sales.atLeast': netSales, 'criteria.net-sales.currency': demoCurrency }),
    ...(material && textsAt('benefits.material', material)),
    ...textsAt('benefits.nonMaterial', nonMaterial),
    ...(supervision && textsAt('supervision.rules', supervision)),
    ...(productLine === 'Bikes' && stage === 'maturity' && { 'programmes.VOLUME-BIKES': dayToText(withdrawal + 1) }),
  };
}

function textsAt(name: string, lines: Parameters<typeof inEachLanguage>[0]): Written {
  return Object.fromEntries(
    Object.entries(inEachLanguage(lines)).map(([language, text]) => [`${name}.${language}`, text]),
  );
}
