import { isOutcome, type OutcomeName, outcomeMessages } from '#app/i18n/messages/outcomes.ts';
import { useSay } from './language.tsx';
import { type State, StateMark } from './state-mark.tsx';

const states: Record<OutcomeName, State> = {
  earned: 'good',
  'below-first-band': 'neutral',
  'condition-not-met': 'attention',
  'not-eligible': 'neutral',
  'no-baseline': 'attention',
  superseded: 'neutral',
};

/** What came of a programme in a period; an outcome without words is shown by its own name. */
export function OutcomeMark({ outcome }: { outcome: string }) {
  const say = useSay(outcomeMessages);
  if (!isOutcome(outcome)) return <StateMark state="neutral">{outcome}</StateMark>;
  return <StateMark state={states[outcome]}>{say(outcome)}</StateMark>;
}
