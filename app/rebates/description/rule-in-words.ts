import { type Language, localText } from '#app/i18n/index.ts';
import { getMeasureKind } from '../measures/index.ts';
import type { MeasureKind } from '../measures/measure.ts';
import type { Programme } from '../programme/programme-schema.ts';
import { describeByQuestion, describeProgramme, type RuleByQuestion } from './describe.ts';

/** A programme's rule as a page shows it: plain sentences of the reader's language, and the numbers of its bands. */
export type RuleInWords = {
  title: string;
  sentences: string[];
  byQuestion: RuleByQuestion;
  currency: string;
  period: Programme['period'];
  term: { from: string; to: string };
  payout: Programme['payout']['as'];
  participants: NonNullable<Programme['distributors']>;
  bands: BandsInNumbers;
};

/** The bands as the programme writes them, with the units in which qualifier and basis are measured. */
export type BandsInNumbers = {
  rows: Programme['bands'];
  boundary: Programme['boundary'];
  qualifierUnit: MeasureKind['unit'];
  basisUnit: MeasureKind['unit'];
};

export function ruleInWords(programme: Programme, language: Language): RuleInWords {
  const { title, currency, period, effective, payout, bands, boundary, basis, qualifier = basis } = programme;
  return {
    title: localText(title, language),
    sentences: describeProgramme(programme, language),
    byQuestion: describeByQuestion(programme, language),
    currency,
    period,
    term: effective,
    payout: payout.as,
    participants: programme.distributors ?? {},
    bands: {
      rows: bands,
      boundary,
      qualifierUnit: getMeasureKind(qualifier.of).unit,
      basisUnit: getMeasureKind(basis.of).unit,
    },
  };
}
