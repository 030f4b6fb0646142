import { formatLongDate } from '#app/i18n/index.ts';
import { ownProgrammeMessages } from '#app/i18n/messages/own-programmes.ts';
import { useLanguage, useSay } from './language.tsx';
import { Link, TextLink } from './link.tsx';
import { Standings } from './own-programme.tsx';
import { ProgrammeStateMark } from './programme-state-mark.tsx';
import { Section } from './section.tsx';
import { Sentences } from './sentences.tsx';
import type { RunningStanding } from './standing-bar.tsx';

type OwnProgramme = {
  code: string;
  title: string;
  state: 'draft' | 'passed-over' | 'upcoming' | 'in-force' | 'ended' | 'replaced';
  term: { from: string; to: string };
  rule: { gets: readonly string[] };
  rows: readonly RunningStanding[];
};

/** The programmes in which a distributor takes part: what each pays, until when, and where it stands. */
export function OwnProgrammes({ programmes }: { programmes: readonly OwnProgramme[] }) {
  const say = useSay(ownProgrammeMessages);
  const inForce = programmes.filter(({ state }) => state === 'in-force');
  const others = programmes.filter(({ state }) => state !== 'in-force');
  return (
    <>
      {inForce.length > 0 && (
        <Section title={say('inForce')}>
          <ul className="grid grid-cols-1 gap-x-12 gap-y-8 pt-2 lg:grid-cols-2">
            {inForce.map((programme) => (
              <li className="border-t pt-4" key={programme.code}>
                <InForce programme={programme} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={say('others')}>
          <ul className="grid gap-3">
            {others.map(({ code, title, state, rule }) => (
              <li key={code}>
                <TextLink href={`/programmes/${code}`}>{title}</TextLink> <ProgrammeStateMark state={state} />
                <span className="block text-quiet">{rule.gets[0]}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function InForce({ programme: { code, title, term, rule, rows } }: { programme: OwnProgramme }) {
  const say = useSay(ownProgrammeMessages);
  const until = say('until', { date: formatLongDate(term.to, useLanguage()) });
  return (
    <article className="grid gap-4">
      <div className="grid gap-2">
        <h3 className="text-large font-strong">
          <Link className="text-link" href={`/programmes/${code}`}>
            {title}
          </Link>
        </h3>
        <Sentences sentences={[...rule.gets, until]} />
      </div>
      {rows.length > 0 ? <Standings rows={rows} /> : <p className="text-quiet">{say('nothingCounts')}</p>}
    </article>
  );
}
