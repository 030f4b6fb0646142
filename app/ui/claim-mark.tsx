import { claimMessages } from '#app/i18n/messages/claims.ts';
import { useSay } from './language.tsx';
import { type State, StateMark } from './state-mark.tsx';

const looks = {
  waiting: 'attention',
  payable: 'information',
  paid: 'good',
  rejected: 'attention',
  replaced: 'neutral',
  declined: 'bad',
} as const satisfies Record<string, State>;

/** How a claim stands. */
export function ClaimMark({ state }: { state: keyof typeof looks }) {
  return <StateMark state={looks[state]}>{useSay(claimMessages)(state)}</StateMark>;
}
