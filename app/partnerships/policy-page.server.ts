import type { Database } from '#db/connect.ts';
import { listPartnerships, listProductLines } from '#db/queries/partnerships.ts';
import { findProductLine, listPolicyVersions } from '#db/queries/stage-policies.ts';
import { dayToText } from '../calendar/index.ts';
import { type Language, localText } from '../i18n/index.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { planWithdrawals, type WithdrawalPlan } from '../rebates/index.server.ts';
import { compareVersions, type Stage, stages, versionInShort } from '../rebates/index.ts';
import { titleOf } from './list-partnerships.server.ts';
import { describePolicy, policyDifferences, withdrawalsOf } from './policy.ts';
import { getHouse, loadStageProgrammes, mayDecidePolicy } from './policy-context.server.ts';
import { type PolicyState, standPolicies } from './policy-versions.ts';
import { countingFrom, type ProgrammeInStage } from './programmes-in-stage.ts';
import { isStage } from './stage-history.ts';

type Reading = { language: Language; now: Date };
type Place = { productLine: string; stage: string };

const everyOwn = 1_000;

/** Where the viewer may read policies: staff within their limits, a distributor's people where their partnerships stand. */
async function placesOf(db: Database, viewer: Viewer, today: string): Promise<(place: Place) => boolean> {
  if (viewer.distributorId === null) {
    const lines = new Set((await listProductLines(db, viewer.limits)).map(({ code }) => code));
    return ({ productLine }) => lines.has(productLine);
  }
  const own = await listPartnerships(db, fenceOf(viewer), { today, limit: everyOwn });
  return ({ productLine, stage }) => own.some((one) => one.productLine === productLine && one.stage === stage);
}

/** The versions of a policy that the viewer may see, the newest first: a distributor's people see no drafts. */
async function listVisibleVersions(db: Database, viewer: Viewer, { place, today }: { place?: Place; today: string }) {
  const mayRead = await placesOf(db, viewer, today);
  const records = (await listPolicyVersions(db, place)).filter(mayRead);
  const places = [...new Set(records.map(({ productLine, stage }) => JSON.stringify([productLine, stage])))];
  return places.flatMap((key) => {
    const own = records.filter(({ productLine, stage }) => JSON.stringify([productLine, stage]) === key);
    const standing = standPolicies(own, today);
    return viewer.distributorId === null ? standing : standing.filter(({ holdsFrom }) => holdsFrom !== null);
  });
}

export type PolicySummary = {
  productLine: string;
  productLineTitle: string;
  stage: Stage;
  /** The version that holds, and since when. */
  inForce: { number: number; from: string } | undefined;
  upcoming: { number: number; from: string } | undefined;
  draft: number | undefined;
};

/** The policy of every stage of every product line that the viewer may read, also where none is written yet. */
export async function listPolicies(db: Database, viewer: Viewer, { language, now }: Reading): Promise<PolicySummary[]> {
  const { today: day } = await getHouse(db, now);
  const today = dayToText(day);
  const versions = await listVisibleVersions(db, viewer, { today });
  const mayRead = await placesOf(db, viewer, today);
  const lines = await listProductLines(db, viewer.limits);
  return lines.flatMap(({ code: productLine, title }) =>
    stages
      .map((stage) => ({ productLine, stage }))
      .filter(mayRead)
      .map(({ stage }) => {
        const own = versions.filter((version) => version.productLine === productLine && version.stage === stage);
        const first = (state: PolicyState) => own.find((version) => version.state === state);
        const holding = (state: PolicyState) => {
          const version = first(state);
          return version && { number: version.number, from: version.holdsFrom as string };
        };
        return {
          ...{ productLine, stage, productLineTitle: titleOf({ productLine, productLineTitle: title }, language) },
          inForce: holding('in-force'),
          upcoming: holding('upcoming'),
          draft: first('draft')?.number,
        };
      }),
  );
}

/** A policy with what holds today and its history; undefined where the viewer may not read it. */
export async function findPolicy(db: Database, viewer: Viewer, { productLine, stage, ...reading }: Place & Reading) {
  const loaded = await load(db, viewer, { productLine, stage, ...reading });
  if (!loaded) return undefined;
  const { versions, voice, head, today } = loaded;
  const main =
    versions.find(({ state }) => state === 'in-force') ?? versions.findLast(({ state }) => state === 'upcoming');
  return {
    ...head,
    main: main && {
      number: main.number,
      state: main.state,
      from: main.holdsFrom,
      parts: describePolicy(main.definition, voice),
    },
    programmes: describeProgrammes(countingFrom(voice.programmes, today), reading.language),
    versions: versions.map(({ definition: _, ...version }) => ({ ...version, ...withoutPeople(viewer) })),
    mayPropose: mayDecidePolicy(viewer, 'policies:propose') && !versions.some(({ state }) => state === 'draft'),
  };
}

/** Whether the viewer may approve a version, and why not: `decided` is no draft any more. */
export type MayApprovePolicy =
  | 'yes'
  | 'own-proposal'
  | 'date-passed'
  | 'refused-withdrawal'
  | 'not-allowed'
  | 'decided';

type VersionQuestion = Place &
  Reading & {
    number: number;
    /** The version with which it is compared; by default the one that it replaces. */
    against?: number;
  };

/** One version of a policy, how it differs from another, and what approving it would do. */
export async function findPolicyVersion(db: Database, viewer: Viewer, { number, against, ...asked }: VersionQuestion) {
  const loaded = await load(db, viewer, asked);
  const version = loaded?.versions.find((one) => one.number === number);
  if (!loaded || !version) return undefined;
  const { voice, head, today, fiscalYear, versions } = loaded;
  if (against !== undefined && !versions.some((one) => one.number === against)) return undefined;
  const withdrawals = Object.entries(withdrawalsOf(version.definition)).map(([programme, from]) => ({
    ...{ programme, from, stage: head.stage },
  }));
  const plans = version.state === 'draft' ? await planWithdrawals(db, { withdrawals, today, fiscalYear }) : [];
  const { definition, ...rest } = version;
  return {
    ...head,
    version: { ...rest, ...withoutPeople(viewer) },
    parts: describePolicy(definition, voice),
    comparison: compareVersions(versions, version, {
      against,
      differences: (older, newer) => policyDifferences(older.definition, newer.definition, voice),
    }),
    versions: versions.map(versionInShort),
    plans: plans.map(planInShort),
    mayApprove: mayApprove(viewer, version, { plans, today }),
    mayEdit: version.state === 'draft' && version.proposedBy === viewer.personId,
    mayRetract: version.state === 'draft' && mayDecidePolicy(viewer, 'policies:propose'),
  };
}

function planInShort(plan: WithdrawalPlan) {
  if (plan.kind !== 'new-version') return plan;
  const { definition: _, ...rest } = plan;
  return rest;
}

function mayApprove(
  viewer: Viewer,
  { state, proposedBy, fromDate }: { state: PolicyState; proposedBy: number; fromDate: string },
  { plans, today }: { plans: readonly WithdrawalPlan[]; today: string },
): MayApprovePolicy {
  if (state !== 'draft') return 'decided';
  if (!mayDecidePolicy(viewer, 'policies:approve')) return 'not-allowed';
  if (proposedBy === viewer.personId) return 'own-proposal';
  if (fromDate < today) return 'date-passed';
  return plans.some(({ kind }) => kind === 'refused') ? 'refused-withdrawal' : 'yes';
}

/** Who proposed and approved a policy is the manufacturer's own affair. */
function withoutPeople({ distributorId }: Viewer) {
  return distributorId === null ? {} : { proposedBy: 0, proposerName: undefined, approverName: undefined };
}

async function load(db: Database, viewer: Viewer, { productLine, stage, language, now }: Place & Reading) {
  const { timeZone, currency, fiscalYear, today: day } = await getHouse(db, now);
  const today = dayToText(day);
  const line = await findProductLine(db, { code: productLine, limits: viewer.limits });
  if (!line || !isStage(stage)) return undefined;
  if (!(await placesOf(db, viewer, today))({ productLine, stage })) return undefined;
  const versions = await listVisibleVersions(db, viewer, { place: { productLine, stage }, today });
  const inStage = await loadStageProgrammes(db, viewer, today);
  const productLineTitle = titleOf({ productLine, productLineTitle: line.title }, language);
  return {
    ...{ versions, today, fiscalYear, currency },
    voice: { language, programmes: inStage({ productLine, stage }) },
    head: { productLine, productLineTitle, stage, timeZone },
  };
}

export type ProgrammeInWords = { code: string; title: string; windows: ProgrammeInStage['windows'] };

export function describeProgrammes(programmes: readonly ProgrammeInStage[], language: Language): ProgrammeInWords[] {
  return programmes.map(({ code, title, windows }) => ({ code, title: localText(title, language), windows }));
}
