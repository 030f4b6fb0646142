import { uiMessages } from '#app/i18n/messages/ui.ts';
import { HiddenText } from './hidden-text.tsx';
import { useSay } from './language.tsx';

export type DifferenceEntry = { key: string; name: string; before: readonly string[]; after: readonly string[] };

type DifferenceProps = {
  /** What the two versions are called: "Version 1 (in force)". */
  before: string;
  after: string;
  /** Without any the versions are said to be alike. */
  entries: readonly DifferenceEntry[];
};

/** Where two versions differ, side by side where there is room. What goes and what comes is told by sign and by word. */
export function Difference({ before, after, entries }: DifferenceProps) {
  const say = useSay(uiMessages);
  if (entries.length === 0) return <p>{say('versionsAlike')}</p>;
  return (
    <div className="@container">
      <dl className="border-t">
        {entries.map((entry) => (
          <div className="grid gap-x-6 gap-y-2 border-b py-3 @cards:grid-cols-5" key={entry.key}>
            <dt className="font-strong">{entry.name}</dt>
            <dd className="grid gap-x-6 gap-y-2 @cards:col-span-4 @cards:grid-cols-2">
              <Side head={before} lines={entry.before} others={entry.after} sign="minus" />
              <Side head={after} lines={entry.after} others={entry.before} sign="plus" />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

type SideProps = { head: string; lines: readonly string[]; others: readonly string[]; sign: 'minus' | 'plus' };

const looks = {
  minus: { ground: 'bg-bad-wash', sign: '\u2212', word: 'lineRemoved' },
  plus: { ground: 'bg-good-wash', sign: '+', word: 'lineAdded' },
} as const;

function Side({ head, lines, others, sign }: SideProps) {
  const say = useSay(uiMessages);
  const Line = sign === 'minus' ? 'del' : 'ins';
  return (
    <div className="grid content-start gap-1">
      <p className="text-small text-quiet">{head}</p>
      <ul className="grid gap-0.5">
        {lines.map((line) =>
          others.includes(line) ? (
            <li className="pl-6 text-quiet" key={line}>
              {line}
            </li>
          ) : (
            <li className={`flex rounded-mark ${looks[sign].ground}`} key={line}>
              <span aria-hidden="true" className="figures w-6 shrink-0 text-center">
                {looks[sign].sign}
              </span>
              <Line className="min-w-0 no-underline">
                <HiddenText>{say(looks[sign].word)} </HiddenText>
                {line}
              </Line>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
