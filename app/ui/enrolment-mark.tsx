import { coursesMessages } from '#app/i18n/messages/courses.ts';
import { useSay } from './language.tsx';
import { type State, StateMark } from './state-mark.tsx';

const states = {
  none: 'neutral',
  begun: 'information',
  complete: 'attention',
  failed: 'bad',
  certified: 'good',
  renewable: 'attention',
} as const satisfies Record<string, State>;

/** Where somebody stands with a course. */
export function EnrolmentMark({ standing }: { standing: keyof typeof states }) {
  const say = useSay(coursesMessages);
  return <StateMark state={states[standing]}>{say(standing)}</StateMark>;
}
