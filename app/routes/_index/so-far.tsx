import { formatLongDate, formatMoney } from '#app/i18n/index.ts';
import { homeMessages } from '#app/i18n/messages/home.ts';
import { amountToText } from '#app/money/index.ts';
import { BandBar } from '#app/ui/band-bar.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';
import { Section } from '#app/ui/section.tsx';
import type { HomeOf } from './route.tsx';

type QuarterSoFar = HomeOf<'distributor'>['soFar'];
type Row = QuarterSoFar['rows'][number];

/** What the running quarter has earned by each programme, and how far it is to the next band. */
export function SoFar({ soFar }: { soFar: QuarterSoFar }) {
  const say = useSay(homeMessages);
  const nameOf = usePeriodName();
  const withBands = soFar.rows.filter(({ standing }) => standing !== undefined);
  const others = soFar.rows.filter(({ standing }) => standing === undefined);
  return (
    <Section note={say('soFarText')} title={say('soFar', { period: nameOf(soFar.quarter.text) })}>
      <ul className="grid grid-cols-1 gap-x-12 gap-y-8 pt-2 lg:grid-cols-2">
        {withBands.map((row) => (
          <li key={`${row.programme} ${row.period}`}>
            <Bar row={row} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <KeyValueList
          items={others.map((row) => ({ key: `${row.title} · ${nameOf(row.period)}`, value: <Earned row={row} /> }))}
        />
      )}
    </Section>
  );
}

function Bar({ row }: { row: Row }) {
  const nameOf = usePeriodName();
  const { standing, title, period } = row;
  if (!standing) return null;
  return (
    <BandBar
      {...standing}
      sentence={
        <>
          <Earned row={row} /> <Next row={row} />
        </>
      }
      title={`${title} · ${nameOf(period)}`}
    />
  );
}

function Earned({ row: { dueMinor, currency } }: { row: Row }) {
  const say = useSay(homeMessages);
  const amount = formatMoney(amountToText(dueMinor, currency), currency, useLanguage());
  return <strong className="font-strong">{say('earnedSoFar', { amount })}</strong>;
}

/** What stands in the way, or until when more can be bought: a period that is over can no longer reach a band. */
function Next({ row: { standing, missed, isOver, to } }: { row: Row }) {
  const say = useSay(homeMessages);
  const language = useLanguage();
  if (missed.length > 0) return missed.join(' ');
  if (!standing?.next) return say('highestBand');
  if (isOver) return null;
  const date = formatLongDate(to, language);
  return say(standing.next.isAbove ? 'nextBandAbove' : 'nextBand', { ...standing.next, date });
}
