import { parseDay } from '../calendar/index.ts';
import { type Refusal, refuse } from './row-error.ts';

const form = 'a date that the calendar has, written YYYY-MM-DD';

/** Says why a text is no date, with every date that it could mean; none of them is taken. */
export function explainDate(text: string): Refusal {
  const [first, second] = readingsOf(text);
  if (first === undefined) return refuse('not-a-date', form);
  if (second === undefined) return refuse('date-otherwise', `${form}; this could mean ${first}`, { first });
  return refuse('date-both-ways', `${form}; this could mean ${first} or ${second}`, { first, second });
}

function readingsOf(text: string): string[] {
  const [, a = '', b = '', c = ''] = threeNumbers.exec(text.normalize('NFKC')) ?? eightDigits.exec(text) ?? [];
  const readings =
    a.length === 4
      ? [[a, b, c]]
      : c.length === 4
        ? [
            [c, a, b],
            [c, b, a],
          ]
        : [];
  const dates = readings.map((parts) => parts.map((part) => part.padStart(2, '0')).join('-'));
  return [...new Set(dates)].filter((date) => date !== text && parseDay(date) !== undefined);
}

/** Digits with points, slashes, hyphens or the Chinese words between them, a time behind them or not. */
const threeNumbers = /^(\d{1,4})[-/.年](\d{1,2})[-/.月](\d{1,4})日?(?:[T ].*)?$/;
const eightDigits = /^(\d{4})(\d{2})(\d{2})$/;
