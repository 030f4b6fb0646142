import { jointPlanMessages } from '#app/i18n/messages/joint-plans.ts';
import { useSay } from './language.tsx';
import { type State, StateMark } from './state-mark.tsx';

const looks = {
  draft: 'neutral',
  'half-signed': 'attention',
  'in-force': 'good',
  passed: 'neutral',
} as const satisfies Record<string, State>;

/** How a version of a joint plan stands. */
export function JointPlanMark({ state }: { state: keyof typeof looks }) {
  return <StateMark state={looks[state]}>{useSay(jointPlanMessages)(state)}</StateMark>;
}
