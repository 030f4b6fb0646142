import type { ReactNode } from 'react';
import { formatMoney } from '#app/i18n/index.ts';
import { ownProgrammeMessages } from '#app/i18n/messages/own-programmes.ts';
import { useLanguage, useSay } from './language.tsx';
import { TextLink } from './link.tsx';
import { usePeriodName } from './period-text.tsx';
import { Section } from './section.tsx';
import { Sentences } from './sentences.tsx';
import { EarnedSoFar, type RunningStanding, StandingBar } from './standing-bar.tsx';

/** A rule in sentences, by the questions of one who takes part. */
type RuleByQuestion = Record<(typeof questions)[number], readonly string[]>;

const questions = ['gets', 'counts', 'mustHold', 'settles'] as const;

type OwnStandingProps = {
  rows: readonly RunningStanding[];
  /** The rows of the programme on the last statement. */
  last?: { number: string; rows: readonly { number: number; period: string; due: string; currency: string }[] };
};

/** Where a distributor stands with a programme in the periods that run, and what its last statement granted. */
export function OwnStanding({ rows, last }: OwnStandingProps) {
  const say = useSay(ownProgrammeMessages);
  const language = useLanguage();
  const nameOf = usePeriodName();
  return (
    <Section note={rows.length > 0 && say('standingNote')} title={say('standing')}>
      {rows.length === 0 && <p>{say('nothingCounts')}</p>}
      <Standings rows={rows} />
      {last && last.rows.length > 0 && (
        <ul className="grid gap-1">
          {last.rows.map(({ number, period, due, currency }) => (
            <li key={number}>
              <TextLink href={`/statements/${last.number}/rows/${number}`}>
                {say('lastGranted', { period: nameOf(period), amount: formatMoney(due, currency, language) })}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
      {rows.some(({ step }) => step) && (
        <p>
          <TextLink href="/#estimates">{say('howEstimated')}</TextLink>
        </p>
      )}
    </Section>
  );
}

/** The place on the bands in each period that runs, or what is earned where there are none. */
export function Standings({ rows }: { rows: readonly RunningStanding[] }) {
  const nameOf = usePeriodName();
  return rows.map((row) =>
    row.standing ? (
      <StandingBar key={row.period} row={row} />
    ) : (
      <p key={row.period}>
        {nameOf(row.period)}: <EarnedSoFar {...row} />
      </p>
    ),
  );
}

/** The rule by question; the bands in numbers stand with what one gets. */
export function RuleAnswers({ rule, bands }: { rule: RuleByQuestion; bands: ReactNode }) {
  const say = useSay(ownProgrammeMessages);
  const [gets, ...others] = questions;
  const answer = (question: (typeof questions)[number]) => <Sentences sentences={rule[question]} />;
  return (
    <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-2">
      <Section title={say(gets)}>
        {answer(gets)}
        {bands}
      </Section>
      <div className="grid grid-cols-1 content-start gap-8">
        {others
          .filter((question) => rule[question].length > 0)
          .map((question) => (
            <Section key={question} title={say(question)}>
              {answer(question)}
            </Section>
          ))}
      </div>
    </div>
  );
}
