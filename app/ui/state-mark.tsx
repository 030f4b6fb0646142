import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type State = 'good' | 'attention' | 'bad' | 'information' | 'neutral';

export const stateIcons: Record<State, IconName> = {
  good: 'done',
  attention: 'warning',
  bad: 'failed',
  information: 'info',
  neutral: 'open',
};

export const stateTexts: Record<State, string> = {
  good: 'text-good',
  attention: 'text-attention',
  bad: 'text-bad',
  information: 'text-information',
  neutral: 'text-quiet',
};

/** A state as a sign and a word: never by colour alone. */
export function StateMark({ state, children }: { state: State; children: ReactNode }) {
  return (
    <span className={`whitespace-nowrap ${stateTexts[state]}`}>
      <span className="inline-sign">
        <Icon name={stateIcons[state]} size={16} />
      </span>
      {children}
    </span>
  );
}
