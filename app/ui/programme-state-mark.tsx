import { programmeMessages } from '#app/i18n/messages/programmes.ts';
import { useSay } from './language.tsx';
import { type State, StateMark } from './state-mark.tsx';

const looks = {
  'in-force': 'good',
  upcoming: 'information',
  ended: 'neutral',
  draft: 'attention',
  'passed-over': 'neutral',
  replaced: 'neutral',
} as const satisfies Record<string, State>;

export type ProgrammeStateName = keyof typeof looks;

/** How a programme or one of its versions stands today. */
export function ProgrammeStateMark({ state }: { state: ProgrammeStateName }) {
  return <StateMark state={looks[state]}>{useSay(programmeMessages)(state)}</StateMark>;
}
