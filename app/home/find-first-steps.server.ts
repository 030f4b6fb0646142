import type { Database } from '#db/connect.ts';
import {
  countForFirstRun,
  countOpenInvitations,
  isAnythingIssued,
  listUnapprovedDrafts,
  listUnlimitedStaff,
} from '#db/queries/first-steps.ts';
import { getSettings, isHouseNamed } from '#db/queries/settings.ts';
import type { Role, Viewer } from '../identity/index.ts';
import type { FirstFacts } from './first-facts.ts';
import type { StepKey } from './first-step.ts';
import { firstSteps, isComplete } from './first-steps.ts';

const draftsLooked = 50;

/**
 * What is still missing for the first run, as the viewer stands to it: all steps for the administrator, those that are
 * not done for the rest of the staff. Undefined for people of distributors, and once nothing is missing or a statement was
 * issued.
 */
export async function findFirstSteps(db: Database, viewer: Viewer) {
  if (viewer.role === 'distributor') return undefined;
  const facts = await findFacts(db);
  if (!facts) return undefined;
  const all = firstSteps(facts, viewer);
  const ofRole = all.filter(({ key, state }) => state !== 'done' && isOf(viewer.role, key));
  const steps = viewer.role === 'administrator' ? all : ofRole;
  if (steps.length === 0) return undefined;
  const { manufacturer, currency, timeZone } = await getSettings(db);
  const done = all.filter(({ state }) => state === 'done').length;
  return {
    steps,
    done,
    count: all.length,
    isWhole: viewer.role === 'administrator',
    house: { manufacturer, currency, timeZone },
  };
}

/** A brand manager has done everything once a programme is approved. */
function isOf(role: Role, key: StepKey): boolean {
  return role !== 'brand-manager' || key !== 'run';
}

/** How far the viewer's installation is on the way to its first run; undefined where the viewer's home leads nowhere. */
export async function findFirstProgress(
  db: Database,
  viewer: Viewer,
): Promise<{ done: number; count: number } | undefined> {
  const found = await findFirstSteps(db, viewer);
  return found && { done: found.done, count: found.count };
}

/** Whether something is still missing for the first run. */
export async function isBeforeFirstRun(db: Database): Promise<boolean> {
  return (await findFacts(db)) !== undefined;
}

/** A demonstration was loaded whole, and whoever has issued a statement has done it all. */
async function findFacts(db: Database): Promise<FirstFacts | undefined> {
  const { demonstration } = await getSettings(db);
  if (demonstration !== null || (await isAnythingIssued(db))) return undefined;
  const staff = await listUnlimitedStaff(db, ['brand-manager', 'finance']);
  const invited = await countOpenInvitations(db);
  const facts: FirstFacts = {
    isNamed: await isHouseNamed(db),
    counts: await countForFirstRun(db),
    staff: staff.map(({ role, ...person }) => ({ ...person, role: role as Role })),
    invited: { 'brand-manager': invited.get('brand-manager') ?? 0, finance: invited.get('finance') ?? 0 },
    drafts: await listUnapprovedDrafts(db, draftsLooked),
  };
  return isComplete(facts) ? undefined : facts;
}
