import type { Database } from '#db/connect.ts';
import {
  countForFirstRun,
  countOpenInvitations,
  isAnythingIssued,
  listUnapprovedDrafts,
  listUnlimitedStaff,
} from '#db/queries/first-steps.ts';
import { getSettings, isHouseNamed } from '#db/queries/settings.ts';
import { type Language, sayIn } from '../i18n/index.ts';
import { firstStepMessages } from '../i18n/messages/first-steps.ts';
import type { Role, Viewer } from '../identity/index.ts';
import type { FirstFacts } from './first-facts.ts';
import type { StepKey } from './first-step.ts';
import { firstSteps, isComplete } from './first-steps.ts';
import { stepInWords } from './step-in-words.ts';

const draftsLooked = 50;

/**
 * What is still missing for the first run, in words, as the viewer stands to it: all steps for the administrator, those
 * that are not done for the rest of the staff. Undefined for people of distributors, and once nothing is missing or a
 * statement was issued.
 */
export async function findFirstSteps(db: Database, viewer: Viewer, language: Language) {
  const found = await findSteps(db, viewer);
  if (!found) return undefined;
  const isWhole = viewer.role === 'administrator';
  const say = sayIn(firstStepMessages, language);
  const words = { house: await getSettings(db), language };
  return {
    isWhole,
    title: say(isWhole ? 'title' : 'titleOfOthers'),
    note: isWhole ? say('note', found.progress) : say('noteOfOthers'),
    steps: found.steps.map((step) => stepInWords(step, words)),
  };
}

/** How far the viewer's installation is on the way to its first run; undefined where the viewer's home leads nowhere. */
export async function findFirstProgress(
  db: Database,
  viewer: Viewer,
): Promise<{ done: number; count: number } | undefined> {
  return (await findSteps(db, viewer))?.progress;
}

async function findSteps(db: Database, viewer: Viewer) {
  const facts = viewer.role === 'distributor' ? undefined : await findFacts(db);
  if (!facts) return undefined;
  const all = firstSteps(facts, viewer);
  const ofRole = all.filter(({ key, state }) => state !== 'done' && isOf(viewer.role, key));
  const steps = viewer.role === 'administrator' ? all : ofRole;
  const done = all.filter(({ state }) => state === 'done').length;
  return steps.length === 0 ? undefined : { steps, progress: { done, count: all.length } };
}

/** A brand manager has done everything once a programme is approved. */
function isOf(role: Role, key: StepKey): boolean {
  return role !== 'brand-manager' || key !== 'run';
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
