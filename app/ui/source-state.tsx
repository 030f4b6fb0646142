import { newsDeskMessages } from '#app/i18n/messages/news-desk.ts';
import { useSay } from './language.tsx';
import { type State, StateMark } from './state-mark.tsx';

const quietStates = { ended: 'neutral', new: 'neutral', fetched: 'good', unchanged: 'good' } as const satisfies Record<
  string,
  State
>;

export type SourceFailure =
  | 'not-web'
  | 'credentials'
  | 'not-public'
  | 'unreachable'
  | 'too-slow'
  | 'too-long'
  | 'too-many-redirects'
  | 'status'
  | 'no-feed';
export type SourceState = keyof typeof quietStates | SourceFailure;

/** How a source of news stands. */
export function SourceStateMark({ state }: { state: SourceState }) {
  const say = useSay(newsDeskMessages);
  if (!isQuiet(state)) return <StateMark state="bad">{say('failedMark')}</StateMark>;
  return <StateMark state={quietStates[state]}>{say(state)}</StateMark>;
}

/** Why nothing came of asking; undefined where something did. */
export function useFailureWords({ state, detail }: { state: SourceState; detail: string | null }): string | undefined {
  const say = useSay(newsDeskMessages);
  if (isQuiet(state)) return undefined;
  return state === 'status' || state === 'no-feed' ? say(state, { detail: detail ?? '' }) : say(state);
}

function isQuiet(state: SourceState): state is keyof typeof quietStates {
  return Object.hasOwn(quietStates, state);
}
