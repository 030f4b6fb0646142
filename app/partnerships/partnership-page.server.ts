import type { Database } from '#db/connect.ts';
import { findPartnership, listStageRecords, type StageRecord } from '#db/queries/partnerships.ts';
import { listPolicyVersions } from '#db/queries/stage-policies.ts';
import { findEvidence, findOpenTransition } from '#db/queries/stage-transitions.ts';
import { addMonths, dayToText } from '../calendar/index.ts';
import { type Language, localText } from '../i18n/index.ts';
import { fenceOf, may, type Viewer } from '../identity/index.ts';
import { wholeMonthsBefore } from './criteria/criterion.ts';
import { netMinor } from './criteria/net-sales.ts';
import { measurePercent } from './criteria/percent-of.ts';
import { whyOutdated } from './decide-transition.server.ts';
import { allMet, type CriterionResult, evaluate, resultInWords } from './evaluate.ts';
import { titleOf } from './list-partnerships.server.ts';
import { loadFacts } from './load-facts.server.ts';
import { readPartnershipId } from './partnership-id.ts';
import { criteriaOf, describePolicy, policyDifferences } from './policy.ts';
import { getHouse, loadStageProgrammes } from './policy-context.server.ts';
import { describeProgrammes } from './policy-page.server.ts';
import { standPolicies } from './policy-versions.ts';
import { countingFrom, type ProgrammeInStage } from './programmes-in-stage.ts';
import { isStage, type StageOrNone, type StageStretch, stageAfter, stretchesOf, stretchOn } from './stage-history.ts';

type Asking = { id: string; language: Language; now: Date };

/** Everything that one partnership's page tells the viewer; undefined where it is not the viewer's to see. */
export async function findPartnershipPage(db: Database, viewer: Viewer, { id, language, now }: Asking) {
  const house = await getHouse(db, now);
  const today = dayToText(house.today);
  const codes = readPartnershipId(id);
  const found = codes && (await findPartnership(db, fenceOf(viewer), { ...codes, today }));
  if (!found) return undefined;
  const { distributorId, productLine, code } = found;
  const records = await listStageRecords(db, found);
  const stretches = stretchesOf(records);
  const current = stretchOn(stretches, today);
  const stage = current?.stage ?? 'none';
  const isStaff = viewer.distributorId === null;
  const facts = await loadFacts(db, {
    ...{ distributorId, productLine, stageSince: current?.from ?? today, today: house.today },
  });
  const policies = isStage(stage) ? standPolicies(await listPolicyVersions(db, { productLine, stage }), today) : [];
  const inForce = policies.find(({ state }) => state === 'in-force');
  const upcoming = policies.findLast(({ state }) => state === 'upcoming');
  const programmes = isStage(stage) ? (await loadStageProgrammes(db, viewer, today))({ productLine, stage }) : [];
  const voice = { language, programmes };
  const results = inForce ? evaluate(criteriaOf(inForce.definition), facts) : [];
  const coming = stretches.find(({ from }) => from > today);
  return {
    ...{ id, code, name: found.name ?? code, productLine, productLineTitle: titleOf(found, language) },
    ...{ stage, since: current?.from, isStaff, timeZone: house.timeZone },
    history: stretches.map((stretch) => eventOf(stretch, { today, isStaff })).reverse(),
    figures: figuresOf(facts, house.currency),
    policy: inForce && { number: inForce.number, parts: describePolicy(inForce.definition, voice) },
    programmes: describeProgrammes(countingFrom(programmes, today), language),
    next: nextOf(stage, results, language),
    coming: {
      stage: coming && { stage: coming.stage, from: coming.from },
      withdrawals: comingWithdrawals(programmes, today, language),
      policy: upcoming && {
        ...{ number: upcoming.number, from: upcoming.holdsFrom as string },
        differences: policyDifferences(inForce?.definition ?? {}, upcoming.definition, voice),
      },
    },
    office: isStaff ? await findOffice(db, viewer, { found, records, today, language }) : undefined,
  };
}

export type PartnershipPage = NonNullable<Awaited<ReturnType<typeof findPartnershipPage>>>;

/** What happened; who and why is told to staff only. */
function eventOf(
  { stage, from, until, entry }: StageStretch<StageRecord>,
  { today, isStaff }: { today: string; isStaff: boolean },
) {
  const { acceptedAt, acceptedByName, proposerName, reason } = entry;
  const people = isStaff ? { acceptedAt, acceptedByName, proposerName, reason } : undefined;
  return { stage, from, isComing: from > today, isCurrent: from <= today && (!until || until > today), people };
}

/** The last twelve whole months and the same a year earlier, in the house's currency. */
function figuresOf({ today, lines }: Awaited<ReturnType<typeof loadFacts>>, currency: string) {
  const window = wholeMonthsBefore(today, 12);
  const before = { from: addMonths(window.from, -12), to: window.from - 1 };
  const soldMinor = netMinor(lines, { ...window, currency });
  const beforeMinor = netMinor(lines, { ...before, currency });
  const last = lines.map(({ day }) => day).reduce((a, b) => Math.max(a, b), -Infinity);
  return {
    ...{ currency, soldMinor, beforeMinor, from: dayToText(window.from), to: dayToText(window.to) },
    growth: measurePercent(soldMinor - beforeMinor, beforeMinor, '0').value,
    lastSale: Number.isFinite(last) ? dayToText(last) : undefined,
  };
}

/** What is missing to the next stage, measured as of today. */
function nextOf(stage: StageOrNone, results: readonly CriterionResult[], language: Language) {
  const after = stageAfter(stage);
  if (!after || results.length === 0) return undefined;
  return {
    stage: after,
    results: results.map((result) => resultInWords(result, language)),
    met: results.filter(({ isMet }) => isMet).length,
    isMet: allMet(results),
  };
}

/** The rebates that end in the stage on a day that is still to come: the first day on which nothing counts any more. */
function comingWithdrawals(programmes: readonly ProgrammeInStage[], today: string, language: Language) {
  return countingFrom(programmes, today).flatMap(({ code, title, withdrawnFrom: from }) =>
    from ? [{ code, title: localText(title, language), from }] : [],
  );
}

type OfficeAsking = {
  found: NonNullable<Awaited<ReturnType<typeof findPartnership>>>;
  records: StageRecord[];
  today: string;
  language: Language;
};

/** What staff see beside: the last evidence, the move that waits, and what the viewer may do with them. */
async function findOffice(db: Database, viewer: Viewer, { found, records, today, language }: OfficeAsking) {
  const open = await findOpenTransition(db, found);
  const evidence = await findEvidence(db, found);
  const behind = open?.evidenceId ? await findEvidence(db, { ...found, id: open.evidenceId }) : undefined;
  return {
    mayMove: may(viewer.role, 'partnerships:move'),
    open: open && {
      ...open,
      evidence: behind && evidenceInWords(behind, language),
      mayApprove: mayApprove(viewer, open, whyOutdated(open, { today, records })),
    },
    evidence: evidence && evidenceInWords(evidence, language),
    earliest: today,
  };
}

/** Whether the viewer may approve a move that waits, and why not. */
function mayApprove(
  viewer: Viewer,
  { proposedBy }: { proposedBy: number },
  outdated: ReturnType<typeof whyOutdated>,
): 'yes' | 'not-allowed' | 'own-proposal' | 'date-passed' | 'stage-changed' {
  if (!may(viewer.role, 'partnerships:approve')) return 'not-allowed';
  return outdated ?? (proposedBy === viewer.personId ? 'own-proposal' : 'yes');
}

function evidenceInWords(evidence: NonNullable<Awaited<ReturnType<typeof findEvidence>>>, language: Language) {
  const results = JSON.parse(evidence.results) as CriterionResult[];
  return { ...evidence, results: results.map((result) => resultInWords(result, language)) };
}
