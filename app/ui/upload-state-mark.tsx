import { uploadMessages } from '#app/i18n/messages/uploads.ts';
import { useSay } from './language.tsx';
import { type State, StateMark } from './state-mark.tsx';

const looks = {
  checking: 'information',
  checked: 'attention',
  importing: 'information',
  imported: 'good',
  discarded: 'neutral',
} as const satisfies Record<string, State>;

/** How a file stands that was handed in to be imported. */
export function UploadStateMark({ state }: { state: keyof typeof looks }) {
  return <StateMark state={looks[state]}>{useSay(uploadMessages)(state)}</StateMark>;
}
