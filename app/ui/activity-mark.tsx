import { requestMessages } from '#app/i18n/messages/marketing-requests.ts';
import { useSay } from './language.tsx';
import { type State, StateMark } from './state-mark.tsx';

const looks = {
  waiting: 'attention',
  approved: 'good',
  declined: 'bad',
  closed: 'neutral',
} as const satisfies Record<string, State>;

/** How an activity of a request stands. */
export function ActivityMark({ state }: { state: keyof typeof looks }) {
  return <StateMark state={looks[state]}>{useSay(requestMessages)(state)}</StateMark>;
}
