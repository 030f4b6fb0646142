import { homeMessages } from '#app/i18n/messages/home.ts';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';
import { Section } from '#app/ui/section.tsx';
import { EarnedSoFar, StandingBar } from '#app/ui/standing-bar.tsx';
import type { HomeOf } from './route.tsx';

type QuarterSoFar = HomeOf<'distributor'>['soFar'];
type Row = QuarterSoFar['rows'][number];

/** What the running quarter has earned by each programme, and how far it is to the next band. */
export function SoFar({ soFar }: { soFar: QuarterSoFar }) {
  const say = useSay(homeMessages);
  const nameOf = usePeriodName();
  const inQuarter = soFar.rows.filter(({ isLonger }) => !isLonger);
  const longer = soFar.rows.filter(({ isLonger }) => isLonger);
  return (
    <>
      {inQuarter.length > 0 && (
        <Section note={say('soFarText')} title={say('soFar', { period: nameOf(soFar.quarter.text) })}>
          <Standings rows={inQuarter} />
        </Section>
      )}
      {longer.length > 0 && (
        <Section note={say('longerPeriodsNote')} title={say('longerPeriods')}>
          <Standings rows={longer} />
        </Section>
      )}
    </>
  );
}

function Standings({ rows }: { rows: readonly Row[] }) {
  const nameOf = usePeriodName();
  const withBands = rows.filter(({ standing }) => standing !== undefined);
  const others = rows.filter(({ standing }) => standing === undefined);
  return (
    <>
      <ul className="grid grid-cols-1 gap-x-12 gap-y-8 pt-2 lg:grid-cols-2">
        {withBands.map((row) => (
          <li key={`${row.programme} ${row.period}`}>
            <StandingBar isNamed row={row} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <KeyValueList
          items={others.map((row) => ({
            key: `${row.title} · ${nameOf(row.period)}`,
            value: <EarnedSoFar {...row} />,
          }))}
        />
      )}
    </>
  );
}
