import { uiMessages } from '#app/i18n/messages/ui.ts';
import { HiddenText } from './hidden-text.tsx';
import { useSay } from './language.tsx';

/** `none`: the partnership has ended. */
export type Stage = 'entry' | 'growth' | 'maturity' | 'none';

const looks = {
  entry: { letter: 'E', key: 'stageEntry', tint: 'bg-entry text-on-entry' },
  growth: { letter: 'G', key: 'stageGrowth', tint: 'bg-growth text-on-growth' },
  maturity: { letter: 'M', key: 'stageMaturity', tint: 'bg-maturity text-on-maturity' },
  none: { letter: '–', key: 'stageNone', tint: 'bg-line text-ink' },
} as const;

/** A partnership's stage: its letter on its tint and its name. `short` keeps the name for screen readers only. */
export function StageMark({ stage, short = false }: { stage: Stage; short?: boolean }) {
  const say = useSay(uiMessages);
  const { letter, key, tint } = looks[stage];
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <span
        aria-hidden="true"
        className={`inline-flex size-5 items-center justify-center rounded-mark text-small font-strong ${tint}`}
      >
        {letter}
      </span>
      {short ? <HiddenText>{say(key)}</HiddenText> : say(key)}
    </span>
  );
}

/** What a stage is called, for sentences. */
export function useStageName(): (stage: string) => string {
  const say = useSay(uiMessages);
  return (stage) => (Object.hasOwn(looks, stage) ? say(looks[stage as Stage].key) : stage);
}
