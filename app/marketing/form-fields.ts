import { parseDay } from '../calendar/index.ts';
import { currencyDigits, readUnits } from '../money/index.ts';

/** What is wrong with a field; each is a message. */
export type Problem =
  | 'missing'
  | 'tooLong'
  | 'notANumber'
  | 'tooManyDigits'
  | 'tooLarge'
  | 'notPositive'
  | 'notADate'
  | 'endsBeforeItBegins'
  | 'inTheFuture'
  | 'aboveTheCost'
  | 'aboveTheRequest'
  | 'aboveTheClaim'
  | 'aboveTheBalance'
  | 'notFound'
  | 'exists'
  | 'reasonMissing'
  | 'notAWeight'
  | 'weightsNotAHundred'
  | 'fileMissing'
  | 'fileTooLarge'
  | 'tooManyFiles'
  | 'fileKind';

export type Mistake = { field: string; problem: Problem };

/** What a form says for a name, without spaces around it. */
export type Fields = (name: string) => string;

export const longestLine = 200;
export const longestText = 4_000;

/** Collects what is wrong while the fields of a form are read. A mistaken field reads as an empty value. */
export function fieldReader(fields: Fields) {
  const mistakes: Mistake[] = [];
  const mistake = (field: string, problem: Problem) => {
    mistakes.push({ field, problem });
  };
  return {
    mistakes,
    mistake,
    text(field: string, { optional = false, longest = longestLine } = {}): string {
      const text = fields(field);
      if (text === '' && !optional) mistake(field, 'missing');
      if (text.length > longest) mistake(field, 'tooLong');
      return text;
    },
    oneOf<Choice extends string>(field: string, choices: readonly Choice[]): Choice | undefined {
      const choice = choices.find((candidate) => candidate === fields(field));
      if (choice === undefined) mistake(field, 'missing');
      return choice;
    },
    /** Minor units above zero. */
    amount(field: string, currency: string): number {
      const read = readAmount(fields(field), currency);
      if (typeof read === 'number') return read;
      mistake(field, read);
      return 0;
    },
    date(field: string): string {
      const text = fields(field);
      if (text === '') mistake(field, 'missing');
      else if (parseDay(text) === undefined) mistake(field, 'notADate');
      return text;
    },
  };
}

const problems = {
  'not-a-number': 'notANumber',
  'too-many-digits': 'tooManyDigits',
  'too-large': 'tooLarge',
} as const satisfies Record<string, Problem>;

/** An amount above zero as people write it, with or without thousands marks; in minor units. */
export function readAmount(text: string, currency: string): number | Problem {
  if (text === '') return 'missing';
  const read = readUnits(text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, ''), currencyDigits(currency));
  if (read.kind !== 'read') return problems[read.kind];
  return read.units > 0 ? read.units : 'notPositive';
}
