import { limitMessages } from '#app/i18n/messages/limits.ts';
import { type LimitKind, limitKinds } from '#app/identity/index.ts';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Timeline } from '#app/ui/timeline.tsx';

type LimitHistoryProps = {
  versions: readonly {
    number: number;
    setAt: string;
    setByName: string;
    codes: Record<LimitKind, readonly string[]>;
  }[];
  timeZone: string;
};

/** Every setting of the limits of a role, the newest first. */
export function LimitHistory({ versions, timeZone }: LimitHistoryProps) {
  const say = useSay(limitMessages);
  if (versions.length === 0) return <p className="text-quiet">{say('nothingSet')}</p>;
  const inWords = (codes: LimitHistoryProps['versions'][number]['codes']) =>
    limitKinds
      .filter((kind) => codes[kind].length > 0)
      .map((kind) => `${say(kind)}: ${codes[kind].join(', ')}`)
      .join(' · ') || say('none');
  return (
    <Disclosure open summary={say('history')}>
      <Timeline
        events={versions.map(({ number, setAt, setByName, codes }, index) => ({
          id: number,
          title: inWords(codes),
          at: <InstantText at={setAt} timeZone={timeZone} />,
          by: setByName,
          state: index === 0 ? 'good' : 'neutral',
        }))}
      />
    </Disclosure>
  );
}
