import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { lockRecord } from '#db/queries/changes.ts';
import {
  findProductLine,
  insertPolicyVersion,
  listPolicyVersions,
  updatePolicyDraft,
} from '#db/queries/stage-policies.ts';
import { dayToText, parseDay } from '../calendar/index.ts';
import type { Language } from '../i18n/index.ts';
import { viewerMay } from '../identity/index.server.ts';
import type { Viewer } from '../identity/index.ts';
import { canonicalJson } from '../sales/index.ts';
import { titleOf } from './list-partnerships.server.ts';
import { policyParts } from './parts/index.ts';
import type { FormContext } from './parts/part.ts';
import {
  type FieldMistakeKind,
  type PolicyDefinition,
  readPolicyForm,
  type Written,
  withdrawalsOf,
  writePolicyForm,
} from './policy.ts';
import { getHouse, loadStageProgrammes, mayDecidePolicy } from './policy-context.server.ts';
import { standPolicies } from './policy-versions.ts';
import { isStage } from './stage-history.ts';

type Place = { productLine: string; stage: string };

export type PolicyMistake = FieldMistakeKind | 'date-passed' | 'before-policy';

export type SavedDraft =
  | { kind: 'saved'; number: number }
  | { kind: 'mistaken'; mistakes: Record<string, PolicyMistake> }
  /** The draft was saved since this form was opened. */
  | { kind: 'newer-draft' }
  /** Someone else's draft of this policy waits. */
  | { kind: 'draft-waits'; number: number }
  /** The draft of which this form was opened is approved or taken back. */
  | { kind: 'decided' }
  | { kind: 'not-allowed' }
  | { kind: 'not-found' };

type Saving = Place & {
  /** The revision of the draft on which the form was opened; without it there was no draft. */
  revision?: number;
  written: Written;
  now: Date;
};

/**
 * Saves the one draft that a policy may have at a time, or begins it. Only its proposer edits it, so that whoever approves
 * has written none of it; saving over a newer state of it is refused.
 */
export async function savePolicyDraft(db: Database, viewer: Viewer, saving: Saving): Promise<SavedDraft> {
  const { productLine, stage, written, now } = saving;
  const house = await getHouse(db, now);
  const today = dayToText(house.today);
  if (!isStage(stage)) return { kind: 'not-found' };
  const programmes = (await loadStageProgrammes(db, viewer, today))({ productLine, stage });
  return db.transaction().execute(async (transaction): Promise<SavedDraft> => {
    await lockRecord(transaction);
    const { personId } = viewer;
    if (!(await viewerMay(transaction, viewer, 'policies:propose'))) return { kind: 'not-allowed' };
    if (!mayDecidePolicy(viewer, 'policies:propose')) return { kind: 'not-allowed' };
    const line = await findProductLine(transaction, { code: productLine, limits: viewer.limits });
    if (!line) return { kind: 'not-found' };
    const versions = standPolicies(await listPolicyVersions(transaction, { productLine, stage }), today);
    const draft = versions.find(({ state }) => state === 'draft');
    const refusal = whyNotSaved(draft, { personId, revision: saving.revision });
    if (refusal) return refusal;
    const { definition, mistakes } = readDraft(written, { context: { currency: house.currency, programmes }, today });
    if (Object.keys(mistakes).length > 0) return { kind: 'mistaken', mistakes };

    const at = now.toISOString();
    const fromDate = written.from as string;
    const text = canonicalJson(definition);
    const number = draft?.number ?? Math.max(0, ...versions.map((version) => version.number)) + 1;
    if (draft) await updatePolicyDraft(transaction, { id: draft.id, fromDate, definition: text, editedAt: at });
    else {
      const begun = { productLineId: line.id, stage, number, fromDate, definition: text };
      await insertPolicyVersion(transaction, { ...begun, proposedBy: personId, proposedAt: at });
    }
    const event = {
      at,
      personId,
      actor: 'person',
      action: 'policy-drafted',
      subject: `policy ${productLine}/${stage}`,
    };
    await insertAuditEvent(transaction, { ...event, detail: { number, fromDate } });
    return { kind: 'saved', number };
  });
}

function whyNotSaved(
  draft: { number: number; revision: number; proposedBy: number } | undefined,
  { personId, revision }: { personId: number; revision: number | undefined },
): SavedDraft | undefined {
  if (!draft) return revision === undefined ? undefined : { kind: 'decided' };
  if (draft.proposedBy !== personId) return { kind: 'draft-waits', number: draft.number };
  return draft.revision === revision ? undefined : { kind: 'newer-draft' };
}

/** What was written, and what is wrong with it. A policy begins today or later, and withdraws nothing before it begins but what is withdrawn. */
function readDraft(written: Written, { context, today }: { context: FormContext; today: string }) {
  const { definition, mistakes: found } = readPolicyForm(written, context);
  const mistakes: Record<string, PolicyMistake> = found;
  const from = written.from ?? '';
  if (parseDay(from) === undefined) mistakes.from = 'date';
  else if (from < today) mistakes.from = 'date-passed';
  for (const [programme, day] of Object.entries(withdrawalsOf(definition))) {
    const isCarriedOut = context.programmes.some((known) => known.code === programme && known.withdrawnFrom === day);
    if (day < from && !isCarriedOut) mistakes[`programmes.${programme}`] = 'before-policy';
  }
  return { definition, mistakes };
}

/** The form of the draft that waits, or of a new version that begins as the newest approved one says. */
export async function findPolicyForm(
  db: Database,
  viewer: Viewer,
  { productLine, stage, language, now }: Place & { language: Language; now: Date },
) {
  const house = await getHouse(db, now);
  const today = dayToText(house.today);
  const line = await findProductLine(db, { code: productLine, limits: viewer.limits });
  if (!line || !isStage(stage) || !mayDecidePolicy(viewer, 'policies:propose')) return undefined;
  const versions = standPolicies(await listPolicyVersions(db, { productLine, stage }), today);
  const draft = versions.find(({ state }) => state === 'draft');
  const base = draft ?? versions.find(({ state }) => state === 'in-force' || state === 'upcoming');
  const programmes = (await loadStageProgrammes(db, viewer, today))({ productLine, stage });
  const context = { currency: house.currency, programmes };
  const definition: PolicyDefinition = base?.definition ?? {};
  // What is withdrawn stands in the programmes, whoever withdrew it.
  const shown = draft ? definition : { ...definition, programmes: undefined };
  return {
    ...{ productLine, stage, number: draft?.number, revision: draft?.revision },
    productLineTitle: titleOf({ productLine, productLineTitle: line.title }, language),
    isMine: !draft || draft.proposedBy === viewer.personId,
    values: { from: draft?.fromDate ?? '', ...writePolicyForm(shown, context) } as Written,
    parts: policyParts.map(({ key, title, groups }) => ({ key, title, groups: groups(context) })),
  };
}
