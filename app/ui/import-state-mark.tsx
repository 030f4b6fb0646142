import { importMessages } from '#app/i18n/messages/imports.ts';
import { useSay } from './language.tsx';
import { type State, StateMark } from './state-mark.tsx';

const looks = {
  staging: 'information',
  accepted: 'good',
  unchanged: 'neutral',
  refused: 'bad',
  abandoned: 'attention',
  withdrawn: 'attention',
} as const satisfies Record<string, State>;

/** What became of a file that was read. */
export function ImportStateMark({ state }: { state: keyof typeof looks }) {
  return <StateMark state={looks[state]}>{useSay(importMessages)(state)}</StateMark>;
}
