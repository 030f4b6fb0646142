import { policyMessages } from '#app/i18n/messages/policies.ts';
import { useSay } from './language.tsx';
import { type State, StateMark } from './state-mark.tsx';

const looks = {
  'in-force': 'good',
  upcoming: 'information',
  ended: 'neutral',
  draft: 'attention',
  'passed-over': 'neutral',
  replaced: 'neutral',
  retracted: 'neutral',
} as const satisfies Record<string, State>;

/** How a version of a stage policy stands today. */
export function PolicyStateMark({ state }: { state: keyof typeof looks }) {
  return <StateMark state={looks[state]}>{useSay(policyMessages)(state)}</StateMark>;
}
