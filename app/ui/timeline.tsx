import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { type State, stateIcons, stateTexts } from './state-mark.tsx';

export type TimelineEvent = {
  id: string | number;
  title: ReactNode;
  /** A DateText or InstantText. */
  at: ReactNode;
  /** Who did it. */
  by?: ReactNode;
  /** Further words: a reason, a comment. */
  children?: ReactNode;
  state?: State;
};

/** What happened, one after another. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol>
      {events.map(({ id, title, at, by, children, state = 'neutral' }) => (
        <li className="group flex gap-3" key={id}>
          <span className={`flex flex-col items-center pt-0.5 ${stateTexts[state]}`}>
            <Icon name={stateIcons[state]} />
            <span className="my-1 w-px grow bg-line group-last:hidden" />
          </span>
          <div className="min-w-0 pb-5 group-last:pb-0">
            <p>{title}</p>
            <p className="text-small text-quiet">
              {at}
              {by && <> · {by}</>}
            </p>
            {children && <div className="mt-1 max-w-prose">{children}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
