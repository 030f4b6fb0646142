import { dayToText, requireDay } from '#app/calendar/index.ts';
import type { Stage } from '../inputs.ts';
import type { StageList } from './stages.ts';

/** Dates within which a programme counts in a stage, both inclusive; an end that is not given is open. */
export type StageWindow = { from?: string; to?: string };

/** When a programme counts in a stage: always where it does not go by stage, never where it has no window. */
export function stageWindows(list: StageList | undefined, stage: Stage): StageWindow[] {
  if (!list) return [{}];
  return list.flatMap((entry) => {
    if (typeof entry === 'string') return entry === stage ? [{}] : [];
    const { stage: own, ...dates } = entry;
    return own === stage ? [dates] : [];
  });
}

export type StageWithdrawal =
  | { kind: 'withdrawn'; stages: StageList }
  /** The programme says so already. */
  | { kind: 'unchanged' }
  | { kind: WhyNotWithdrawn };

/**
 * `not-by-stage`: it counts in every stage and without one, which a list of stages could not say for the days before.
 * `not-in-stage`: it never counts there. `withdrawn-already`: it was withdrawn on a day that is over. `date-passed`: what
 * was bought under the rule counts.
 */
export type WhyNotWithdrawn = 'not-by-stage' | 'not-in-stage' | 'withdrawn-already' | 'date-passed';

/** The stages of a programme when it no longer counts in one of them from a day on, which must not be over. */
export function withdrawFromStage(
  list: StageList | undefined,
  { stage, from, today }: { stage: Stage; from: string; today: string },
): StageWithdrawal {
  if (!list) return { kind: 'not-by-stage' };
  const windows = stageWindows(list, stage);
  if (windows.length === 0) return { kind: 'not-in-stage' };
  const lastDay = dayToText(requireDay(from) - 1);
  const end = endOf(windows);
  if (end === lastDay) return { kind: 'unchanged' };
  if (end < today) return { kind: 'withdrawn-already' };
  if (from < today) return { kind: 'date-passed' };
  const kept = windows.filter((window) => (window.from ?? '') < from);
  if (kept.length === 0) return { kind: 'not-in-stage' };
  const keptEnd = endOf(kept);
  const cut = kept.map((window) => {
    const { to = forever } = window;
    return { stage, ...window, to: to === keptEnd || to > lastDay ? lastDay : to };
  });
  const others = list.filter((entry) => (typeof entry === 'string' ? entry : entry.stage) !== stage);
  return { kind: 'withdrawn', stages: [...others, ...cut] };
}

/** The last day of all windows. */
function endOf(windows: readonly StageWindow[]): string {
  const ends = windows.map(({ to = forever }) => to).sort();
  return ends.at(-1) as string;
}

const forever = '9999-12-31';
