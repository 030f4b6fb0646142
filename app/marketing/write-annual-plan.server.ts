import type { Database } from '#db/connect.ts';
import {
  insertAcknowledgement,
  insertAnnualPlanPublication,
  insertAnnualPlanVersion,
  listAcknowledgements,
  listAnnualPlanVersions,
} from '#db/queries/annual-plans.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { type PlanSection, readAnnualPlanForm } from './annual-plan.ts';
import type { Fields, Mistake } from './form-fields.ts';
import { inRole, type NotAllowed } from './in-role.server.ts';
import { record } from './record.server.ts';
import { getToday } from './today.server.ts';

export type SavedAnnualPlan =
  | { kind: 'saved'; number: number }
  /** Another version was saved since the form was opened; it is shown beside what was written. */
  | { kind: 'newer-draft'; number: number; by: string | null; newer: PlanSection[]; written: PlanSection[] }
  | { kind: 'mistakes'; mistakes: Mistake[] }
  | NotAllowed;

/** Saves the plan of a fiscal year as a new version, a draft. `base` of the form is the version that was before it. */
export async function saveAnnualPlan(
  db: Database,
  viewer: Viewer,
  { year, fields, now }: { year: string; fields: Fields; now: Date },
): Promise<SavedAnnualPlan> {
  const { sections, mistakes } = readAnnualPlanForm(fields);
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
  return inRole(db, viewer, { needs: 'plans:write' }, async (transaction): Promise<SavedAnnualPlan> => {
    const [newest] = await listAnnualPlanVersions(transaction, { year });
    if (newest && String(newest.number) !== fields('base')) {
      const { number, writtenByName: by } = newest;
      return { kind: 'newer-draft', number, by, newer: JSON.parse(newest.sections), written: sections };
    }
    const at = now.toISOString();
    const number = (newest?.number ?? 0) + 1;
    const version = { year, number, sections: JSON.stringify(sections), writtenBy: viewer.personId, writtenAt: at };
    await insertAnnualPlanVersion(transaction, version);
    const event = { at, action: 'annual-plan-written', subject: `annual-plan ${year}` };
    await record(transaction, viewer, { ...event, detail: { number } });
    return { kind: 'saved', number };
  });
}

export type Publication =
  | { kind: 'published' | 'no-such-version' | 'newer-version' | 'published-already' }
  | NotAllowed;

/** Publishes the newest version of a year's plan, which distributors then read and acknowledge. */
export async function publishAnnualPlan(
  db: Database,
  viewer: Viewer,
  { year, number, now }: { year: string; number: number; now: Date },
): Promise<Publication> {
  return inRole(db, viewer, { needs: 'plans:write' }, async (transaction): Promise<Publication> => {
    const versions = await listAnnualPlanVersions(transaction, { year });
    const version = versions.find((candidate) => candidate.number === number);
    if (!version) return { kind: 'no-such-version' };
    if (version.publishedAt !== null) return { kind: 'published-already' };
    if (version !== versions[0]) return { kind: 'newer-version' };
    const at = now.toISOString();
    const publication = { versionId: version.id, publishedBy: viewer.personId, publishedAt: at };
    await insertAnnualPlanPublication(transaction, publication);
    const event = { at, action: 'annual-plan-published', subject: `annual-plan ${year}` };
    await record(transaction, viewer, { ...event, detail: { number } });
    return { kind: 'published' };
  });
}

export type Acknowledgement =
  | { kind: 'acknowledged' | 'no-such-version' | 'newer-version' | 'acknowledged-already' }
  | NotAllowed;

/** A distributor's person says that the version of the plan that holds has been read. */
export async function acknowledgeAnnualPlan(
  db: Database,
  viewer: Viewer,
  { year, number, now }: { year: string; number: number; now: Date },
): Promise<Acknowledgement> {
  const { distributorId, personId } = viewer;
  if (distributorId === null) return { kind: 'no-such-version' };
  const { today } = await getToday(db, now);
  return inRole(db, viewer, { needs: 'plans:acknowledge' }, async (transaction): Promise<Acknowledgement> => {
    const published = await listAnnualPlanVersions(transaction, { year, published: true });
    const version = published.find((candidate) => candidate.number === number);
    if (!version) return { kind: 'no-such-version' };
    if (version !== published[0]) return { kind: 'newer-version' };
    const known = await listAcknowledgements(transaction, fenceOf(viewer), { year, today });
    if (known.some((acknowledgement) => acknowledgement.number === number)) return { kind: 'acknowledged-already' };
    const at = now.toISOString();
    const acknowledgement = { versionId: version.id, distributorId, acknowledgedBy: personId, acknowledgedAt: at };
    await insertAcknowledgement(transaction, acknowledgement);
    const event = { at, action: 'annual-plan-acknowledged', subject: `annual-plan ${year}` };
    await record(transaction, viewer, { ...event, detail: { number } });
    return { kind: 'acknowledged' };
  });
}
