import { runChangesMessages } from '#app/i18n/messages/run-changes.ts';
import { amountToText } from '#app/money/index.ts';
import { Explanation } from '#app/ui/explanation.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Section } from '#app/ui/section.tsx';
import { useItems } from './items.tsx';
import { ArrivedLines } from './lines.tsx';
import type { Change } from './route.tsx';

export type SplitChange = Extract<Change, { kind: 'split' }>;

/** What made the row another one: how much each kind of input, which ones they are, and the lines. */
export function Causes({ change }: { change: Change }) {
  const say = useSay(runChangesMessages);
  if (change.kind === 'refused') {
    return (
      <Notice state="attention" title={say('refused')}>
        {change.message}
      </Notice>
    );
  }
  if (change.kind === 'other-engine') return <Notice state="information">{say('otherEngineRow')}</Notice>;
  return (
    <>
      <Section note={say('whyNote')} title={say('why')}>
        <Split change={change} />
      </Section>
      <ArrivedLines change={change} />
    </>
  );
}

/** A kind that makes no difference stands there only where something of it was accepted. */
function Split({ change }: { change: SplitChange }) {
  const say = useSay(runChangesMessages);
  const itemsOf = useItems(change);
  const { currency, differenceMinor, restMinor, kinds } = change;
  const amount = (minor: number) => amountToText(minor, currency);
  const hasImported = change.imported.items.length > 0;
  const hasItems = (kind: (typeof kinds)[number]) =>
    change[kind].items.length > 0 || (kind === 'certificates' && hasImported);
  const shown = kinds.filter((kind) => change[kind].differenceMinor !== 0 || hasItems(kind));
  const steps = shown.map((kind) => ({
    text: say(kind === 'settled' ? 'settledBetween' : kind),
    amount: amount(change[kind].differenceMinor),
    note: itemsOf(kind),
  }));
  const rest = { text: say('rest'), amount: amount(restMinor), note: say('restNote') };
  const all = restMinor === 0 ? steps : [...steps, rest];
  return (
    <Explanation
      currency={currency}
      steps={all.length > 0 ? all : [{ text: say('noCause'), amount: amount(0) }]}
      total={{ text: say('total'), amount: amount(differenceMinor) }}
    />
  );
}
