import { distributorMessages } from '#app/i18n/messages/distributors.ts';
import { useSay } from './language.tsx';
import { type State, StateMark } from './state-mark.tsx';

const states = { active: 'good', suspended: 'attention', ended: 'neutral' } as const satisfies Record<string, State>;

/** Whether a distributor is active, suspended or ended. */
export function StatusMark({ status }: { status: keyof typeof states }) {
  const say = useSay(distributorMessages);
  return <StateMark state={states[status]}>{say(status)}</StateMark>;
}
