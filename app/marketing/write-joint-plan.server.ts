import type { Database } from '#db/connect.ts';
import { findDistributorInside } from '#db/queries/inside.ts';
import {
  insertJointPlan,
  insertJointPlanVersion,
  listJointPlansWithin,
  listJointPlanVersions,
  listProductLines,
} from '#db/queries/joint-plans.ts';
import { getSettings } from '#db/queries/settings.ts';
import { parsePeriod } from '../calendar/index.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { type Fields, fieldReader, type Mistake } from './form-fields.ts';
import { inRole, type NotAllowed } from './in-role.server.ts';
import type { JointPlanBody } from './joint-plan.ts';
import { readJointPlanForm } from './read-joint-plan-form.ts';
import { record } from './record.server.ts';
import { getToday } from './today.server.ts';

export type OpenedPlan = { kind: 'opened'; id: number } | { kind: 'mistakes'; mistakes: Mistake[] } | NotAllowed;

/** Opens the joint plan of a distributor and a fiscal year; where there is one already, that one. */
export async function openJointPlan(
  db: Database,
  viewer: Viewer,
  { fields, now }: { fields: Fields; now: Date },
): Promise<OpenedPlan> {
  const { today, fiscalYear } = await getToday(db, now);
  const { currency } = await getSettings(db);
  const fence = fenceOf(viewer);
  return inRole(db, viewer, { needs: 'joint-plans:open' }, async (transaction): Promise<OpenedPlan> => {
    const form = fieldReader(fields);
    const [code, year] = [form.text('distributor'), form.text('year')];
    const distributorId = await findDistributorInside(transaction, fence, code);
    if (code !== '' && distributorId === undefined) form.mistake('distributor', 'notFound');
    if (year !== '' && parsePeriod(year, fiscalYear)?.length !== 'year') form.mistake('year', 'notFound');
    if (distributorId === undefined || form.mistakes.length > 0) return { kind: 'mistakes', mistakes: form.mistakes };
    const [known] = await listJointPlansWithin(transaction, fence, { of: distributorId, year, today });
    if (known) return { kind: 'opened', id: known.id };
    const at = now.toISOString();
    const plan = { distributorId, year, currency, openedBy: viewer.personId, openedAt: at };
    const id = await insertJointPlan(transaction, plan);
    const event = { at, action: 'joint-plan-opened', subject: `joint-plan ${id}` };
    await record(transaction, viewer, { ...event, detail: { distributor: code, year } });
    return { kind: 'opened', id };
  });
}

export type SavedPlan =
  | { kind: 'saved'; number: number }
  | { kind: 'no-such-plan' }
  /** Another version was saved since the form was opened; it is shown beside what was written. */
  | { kind: 'newer-draft'; number: number; by: string | null; newer: JointPlanBody; written: JointPlanBody }
  | { kind: 'mistakes'; mistakes: Mistake[] }
  | NotAllowed;

/** Saves a joint plan as a new version, which nobody has signed. `base` of the form is the version that was before it. */
export async function saveJointPlan(
  db: Database,
  viewer: Viewer,
  { id, fields, now }: { id: number; fields: Fields; now: Date },
): Promise<SavedPlan> {
  const { today } = await getToday(db, now);
  return inRole(db, viewer, { needs: 'joint-plans:write' }, async (transaction): Promise<SavedPlan> => {
    const [plan] = await listJointPlansWithin(transaction, fenceOf(viewer), { id, today });
    if (!plan) return { kind: 'no-such-plan' };
    const versions = (await listJointPlanVersions(transaction, [id])).map(({ body, ...version }) => ({
      ...version,
      body: JSON.parse(body) as JointPlanBody,
    }));
    const productLines = (await listProductLines(transaction)).map(({ code }) => code);
    const numbers = versions.flatMap(({ body }) => body.commitments.map(({ number }) => number));
    const reading = { currency: plan.currency, productLines, lastNumber: Math.max(0, ...numbers) };
    const { body, mistakes } = readJointPlanForm(fields, reading);
    if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
    const [newest] = versions;
    if (newest && String(newest.number) !== fields('base')) {
      const { number, writtenByName: by } = newest;
      return { kind: 'newer-draft', number, by, newer: newest.body, written: body };
    }

    const at = now.toISOString();
    const number = (newest?.number ?? 0) + 1;
    const version = { planId: id, number, body: JSON.stringify(body), writtenBy: viewer.personId, writtenAt: at };
    await insertJointPlanVersion(transaction, version);
    const event = { at, action: 'joint-plan-written', subject: `joint-plan ${id}` };
    await record(transaction, viewer, { ...event, detail: { number } });
    return { kind: 'saved', number };
  });
}
