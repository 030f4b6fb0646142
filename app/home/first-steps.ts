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
  /** What the viewer does now, or may do about what is up to others. */
  action: StepAction | undefined;
  /** Where what there is can be seen and changed, for who may. */
  changeHref: string | undefined;
  /** For whom it waits: a role, and who acts in it, as far as that is known. */
  by: { role: Role; names: string[] } | undefined;
};

export const stepKeys = Object.keys(stepKinds) as StepKey[];

/**
 * The steps as the viewer stands to them. One at most is `now`: the first of the viewer's role before which nothing is
 * missing. What is up to others is `waiting` as soon as nothing is missing before it; who may do it too is offered that.
 */
export function firstSteps(facts: FirstFacts, viewer: Acting): FirstStep[] {
  const missing = new Map(stepKeys.map((key) => [key, stepKinds[key].missing(facts)]));
  const isDone = (key: StepKey) => missing.get(key)?.length === 0;
  let isNowTaken = false;
  return stepKeys.map((key) => {
    const kind = stepKinds[key];
    const isOpen = !isDone(key) && kind.after.every(isDone);
    const mayDo = mayAct(viewer, kind.needs) && !kind.isUpToOthers?.(facts, viewer);
    const isMine = mayDo && viewer.role === kind.role;
    const isNow = isOpen && isMine && !isNowTaken;
    isNowTaken ||= isNow;
    const state = isDone(key) ? 'done' : isNow ? 'now' : isOpen && !isMine ? 'waiting' : 'later';
    const isOffered = isNow || (state === 'waiting' && (mayDo || mayAct(viewer, 'people:invite')));
    return {
      key,
      state,
      there: kind.there(facts),
      missing: missing.get(key) ?? [],
      action: isOffered ? kind.action(facts, viewer) : undefined,
      changeHref: mayAct(viewer, kind.change.needs) ? kind.change.href : undefined,
      by: state === 'waiting' ? whoDoes(key, facts, viewer) : undefined,
    };
  });
}

/** Whether nothing is missing for a first run any more. */
export function isComplete(facts: FirstFacts): boolean {
  return stepKeys.every((key) => stepKinds[key].missing(facts).length === 0);
}

/** Whoever invited everybody waits for no role; whoever proposed every draft approves none. */
function whoDoes(key: StepKey, facts: FirstFacts, viewer: Acting): FirstStep['by'] {
  const { role } = stepKinds[key];
  if (key === 'people' && viewer.role === role) return undefined;
  const isUpToOthers = stepKinds[key].isUpToOthers ?? (() => false);
  const doers = facts.staff.filter((member) => member.role === role && !isUpToOthers(facts, member));
  return { role, names: doers.map(({ name }) => name) };
}
