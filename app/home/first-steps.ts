import { mayAct, type Role } from '../identity/index.ts';
import type { FirstFacts } from './first-facts.ts';
import { type Acting, type Missing, type StepAction, type StepKey, stepKinds } from './first-step.ts';

export type FirstStep = {
  key: StepKey;
  /** `waiting`: it is up to others. `later`: something else comes first. */
  state: 'done' | 'now' | 'waiting' | 'later';
  /** How much there is of it. */
  there: number;
  missing: Missing[];
  /** What the viewer does now, or may do meanwhile about what is up to others. */
  action: StepAction | undefined;
  /** Where what there is can be seen and changed, for who may. */
  changeHref: string | undefined;
  /** Who does it, where that is not the viewer: a role, and who acts in it as far as that matters. */
  by: { role: Role; names: string[] } | undefined;
};

export const stepKeys = Object.keys(stepKinds) as StepKey[];

/**
 * The steps as the viewer stands to them. One at most is `now`: the first that is the viewer's, and before which nothing is
 * missing. What is up to others is `waiting` as soon as nothing is missing before it.
 */
export function firstSteps(facts: FirstFacts, viewer: Acting): FirstStep[] {
  const missing = new Map(stepKeys.map((key) => [key, stepKinds[key].missing(facts)]));
  const isDone = (key: StepKey) => missing.get(key)?.length === 0;
  let isNowTaken = false;
  return stepKeys.map((key) => {
    const kind = stepKinds[key];
    const isOpen = !isDone(key) && kind.after.every(isDone);
    const isMine = mayAct(viewer, kind.needs) && !kind.isUpToOthers?.(facts, viewer);
    const isNow = isOpen && isMine && !isNowTaken;
    isNowTaken ||= isNow;
    const state = isDone(key) ? 'done' : isNow ? 'now' : isOpen && !isMine ? 'waiting' : 'later';
    const mayAnswer = isNow || (state === 'waiting' && mayAct(viewer, 'people:invite'));
    return {
      key,
      state,
      there: kind.there(facts),
      missing: missing.get(key) ?? [],
      action: mayAnswer ? kind.action(facts, viewer) : undefined,
      changeHref: mayAct(viewer, kind.change.needs) ? kind.change.href : undefined,
      by: isDone(key) || mayAct(viewer, kind.needs) ? othersOf(key, state, facts, viewer) : whoDoes(key, facts),
    };
  });
}

/** Whether nothing is missing for a first run any more. */
export function isComplete(facts: FirstFacts): boolean {
  return stepKeys.every((key) => stepKinds[key].missing(facts).length === 0);
}

function whoDoes(key: StepKey, { staff }: FirstFacts): FirstStep['by'] {
  const { role } = stepKinds[key];
  return { role, names: staff.filter((member) => member.role === role).map(({ name }) => name) };
}

/** Whoever proposed every draft waits for the others of the role. */
function othersOf(key: StepKey, state: FirstStep['state'], facts: FirstFacts, viewer: Acting): FirstStep['by'] {
  if (key !== 'approval' || state !== 'waiting') return undefined;
  return whoDoes(key, { ...facts, staff: facts.staff.filter(({ personId }) => personId !== viewer.personId) });
}
