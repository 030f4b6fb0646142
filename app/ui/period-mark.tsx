import { type PeriodStandingName, periodStandingMessages } from '#app/i18n/messages/period-standings.ts';
import { useSay } from './language.tsx';
import { type State, StateMark } from './state-mark.tsx';

const states: Record<PeriodStandingName, State> = {
  running: 'neutral',
  forecast: 'information',
  'to-run': 'attention',
  'to-issue': 'attention',
  'partly-issued': 'attention',
  issued: 'good',
  passed: 'neutral',
  empty: 'neutral',
  'whole-terms': 'neutral',
};

/** How far a period is: to be run, to be issued, issued. */
export function PeriodMark({ standing }: { standing: PeriodStandingName }) {
  return <StateMark state={states[standing]}>{useSay(periodStandingMessages)(standing)}</StateMark>;
}
