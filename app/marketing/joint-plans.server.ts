import type { Database } from '#db/connect.ts';
import {
  countUnsignedPlans,
  type JointPlanFilter,
  listCompletions,
  listJointPlansPage,
  listJointPlansWithin,
  listJointPlanVersions,
  listNetSales,
  listProductLines,
  listSignatures,
} from '#db/queries/joint-plans.ts';
import { dayToText, requirePeriod } from '../calendar/index.ts';
import type { LocalText } from '../i18n/index.ts';
import { fenceOf, may, type Viewer } from '../identity/index.ts';
import { type JointPlanBody, type JointPlanState, progressOf, statesOfVersions } from './joint-plan.ts';
import { sideOf } from './sign-joint-plan.server.ts';
import { getToday } from './today.server.ts';

type Choice = JointPlanFilter & { before?: number; now: Date };

/** A page of the joint plans that the viewer may see, each with its newest version; of a fiscal year, a distributor, or all. */
export async function listJointPlans(db: Database, viewer: Viewer, { now, ...choice }: Choice) {
  const { today } = await getToday(db, now);
  const { rows, older } = await listJointPlansPage(db, fenceOf(viewer), { ...choice, today });
  return { plans: await withVersions(db, viewer, rows), older };
}

/** Every joint plan of one distributor that the viewer may see. */
export async function listJointPlansOf(
  db: Database,
  viewer: Viewer,
  { distributorId, now }: { distributorId: number; now: Date },
) {
  const { today } = await getToday(db, now);
  return withVersions(db, viewer, await listJointPlansWithin(db, fenceOf(viewer), { of: distributorId, today }));
}

/** How many joint plans wait for a signature of the viewer. */
export function countPlansToSign(db: Database, viewer: Viewer): Promise<number> {
  return countUnsignedPlans(db, fenceOf(viewer), { side: sideOf(viewer), personId: viewer.personId });
}

type Plan = Awaited<ReturnType<typeof listJointPlansWithin>>[number];

async function withVersions(db: Database, viewer: Viewer, plans: readonly Plan[]) {
  const ids = plans.map(({ id }) => id);
  const [versions, signatures] = [await listJointPlanVersions(db, ids), await listSignatures(db, ids)];
  return plans.map((plan) => {
    const own = versions.filter(({ planId }) => planId === plan.id);
    const signed = signatures.filter(({ planId }) => planId === plan.id);
    const [newest] = own;
    const state = newest && statesOfVersions(own, signed).get(newest.number);
    const waitsFor = newest && missingSides(newest.number, signed);
    const waitsForMe = (waitsFor?.includes(sideOf(viewer)) ?? false) && !hasSigned(viewer, newest?.number ?? 0, signed);
    return { ...plan, number: newest?.number, state, waitsForMe };
  });
}

function missingSides(number: number, signatures: readonly { number: number; side: string }[]) {
  const signed = signatures.filter((signature) => signature.number === number).map(({ side }) => side);
  return (['brand', 'distributor'] as const).filter((side) => !signed.includes(side));
}

function hasSigned(
  { personId }: Viewer,
  number: number,
  signatures: readonly { number: number; signedBy: number }[],
): boolean {
  return signatures.some((signature) => signature.number === number && signature.signedBy === personId);
}

/** A joint plan in a version, by default the newest, with what was reached so far; undefined outside the fence. */
export async function findJointPlan(
  db: Database,
  viewer: Viewer,
  { id, number, now }: { id: number; number?: number; now: Date },
) {
  const { today, fiscalYear, timeZone } = await getToday(db, now);
  const [plan] = await listJointPlansWithin(db, fenceOf(viewer), { id, today });
  if (!plan) return undefined;
  const [versions, signatures] = [await listJointPlanVersions(db, [id]), await listSignatures(db, [id])];
  const states = versions.length > 0 ? statesOfVersions(versions, signatures) : new Map<number, JointPlanState>();
  const shown = number === undefined ? versions[0] : versions.find((version) => version.number === number);
  if (number !== undefined && !shown) return undefined;
  const { firstDay, lastDay } = requirePeriod(plan.year, fiscalYear);
  const [from, to] = [dayToText(firstDay), dayToText(lastDay)];
  const sales = await listNetSales(db, { ...plan, from, to });
  const completions = await listCompletions(db, id);
  const isSigner = may(viewer.role, 'joint-plans:write');
  const body = shown && (JSON.parse(shown.body) as JointPlanBody);
  const own = sideOf(viewer);
  return {
    ...plan,
    from,
    to,
    today,
    timeZone,
    side: own,
    mayWrite: isSigner,
    productLines: Object.fromEntries(
      (await listProductLines(db)).map(({ code, title }) => [code, { en: code, ...(JSON.parse(title) as LocalText) }]),
    ),
    versions: versions.map(({ body: _, planId: __, ...version }) => ({
      ...version,
      state: states.get(version.number) as JointPlanState,
      signatures: signatures.filter((signature) => signature.number === version.number),
    })),
    shown: shown &&
      body && {
        number: shown.number,
        state: states.get(shown.number) as JointPlanState,
        isNewest: shown === versions[0],
        progress: progressOf(body.objectives, sales),
        commitments: body.commitments.map((commitment) => ({
          ...commitment,
          done: completions.find((completion) => completion.commitment === commitment.number),
        })),
        maySign:
          isSigner &&
          shown === versions[0] &&
          missingSides(shown.number, signatures).includes(own) &&
          !hasSigned(viewer, shown.number, signatures),
        missing: missingSides(shown.number, signatures),
      },
  };
}
