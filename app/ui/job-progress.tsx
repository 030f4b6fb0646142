import { type ReactNode, useId } from 'react';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { useLanguage, useSay } from './language.tsx';
import { type State, StateMark } from './state-mark.tsx';

export type JobState = 'queued' | 'running' | 'done' | 'failed';

type JobProgressProps = {
  title: string;
  state: JobState;
  done: number;
  /** Of how many; without it how far the job is cannot be said. */
  total?: number;
  /** What is done now, what came of it, or why it failed. */
  children?: ReactNode;
  /** Says that the page refreshes itself; the route sends the `Refresh` header or a meta element. */
  refreshSeconds?: number;
};

const looks = {
  queued: { state: 'neutral', word: 'jobWaiting' },
  running: { state: 'information', word: 'jobRunning' },
  done: { state: 'good', word: 'jobDone' },
  failed: { state: 'bad', word: 'jobFailed' },
} as const satisfies Record<JobState, { state: State; word: string }>;

/** How a job stands. */
export function JobStateMark({ state }: { state: JobState }) {
  return <StateMark state={looks[state].state}>{useSay(uiMessages)(looks[state].word)}</StateMark>;
}

/** How far a job is. */
export function JobProgress({ title, state, done, total, children, refreshSeconds }: JobProgressProps) {
  const say = useSay(uiMessages);
  const language = useLanguage();
  const id = useId();
  const isOver = state === 'done' || state === 'failed';
  const parts =
    total === undefined
      ? done.toLocaleString(language)
      : say('jobParts', { done: done.toLocaleString(language), total: total.toLocaleString(language) });
  return (
    <div className="grid max-w-prose content-start gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <p className="font-strong" id={id}>
          {title}
        </p>
        <JobStateMark state={state} />
      </div>
      {!isOver && (
        <progress
          aria-labelledby={id}
          className="progress"
          max={total ?? 1}
          value={total === undefined ? undefined : done}
        />
      )}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-small text-quiet">
        <div>{children}</div>
        {(done > 0 || total !== undefined) && <p className="figures">{parts}</p>}
      </div>
      {refreshSeconds !== undefined && !isOver && (
        <p className="text-small text-quiet">{say('jobRefreshes', { count: refreshSeconds })}</p>
      )}
    </div>
  );
}
