import type { Day } from '#app/calendar/index.ts';
import { add, compare, divide, type Ratio, ratio, zero } from '#app/money/index.ts';
import { type CalculationInputs, noDay, type PaymentsInput, sellOutFlag } from '../inputs.ts';
import { ratioOfText } from '../programme/decimal-text.ts';
import { documentColumns } from './columns.ts';

/** A part of a line, of 1, that was paid on a day. What was taken back is negative. */
export type PaidPart = { day: Day; part: Ratio };

/**
 * What of a line was paid and when, by day; nothing for an unpaid one. Lines of one document have the same list, and so
 * have all that were paid whole on one day. Throws where the lines were read without documents.
 */
export type LinePayments = (lineIndex: number) => readonly PaidPart[];

/**
 * A line is paid with its document, in proportion; where nobody has paid the document, on the line's own day. Payments
 * belong to sell-in documents.
 */
export function linePayments({ lines, payments }: CalculationInputs): LinePayments {
  const { document, paidDay } = documentColumns(lines);
  const wholeOn = memoized((day: Day): readonly PaidPart[] => [{ day, part: whole }]);
  const byDocument = new Map(
    payments.map((one) => {
      const parts = partsOf(one);
      const [first] = parts;
      const isWhole = first !== undefined && parts.length === 1 && compare(first.part, whole) === 0;
      return [one.document, isWhole ? wholeOn(first.day) : parts];
    }),
  );
  return (at) => {
    const isSellOut = ((lines.flags[at] as number) & sellOutFlag) !== 0;
    const ofDocument = isSellOut ? undefined : byDocument.get(document[at] as number);
    if (ofDocument) return ofDocument;
    const day = paidDay[at] as number;
    return day === noDay ? unpaid : wholeOn(day);
  };
}

function memoized<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** The day since which payments have come to all of a document; undefined where they do not. */
export function paidInFullOn(input: PaymentsInput): Day | undefined {
  let paid = zero;
  let since: Day | undefined;
  for (const { day, part } of partsOf(input)) {
    paid = add(paid, part);
    since = compare(paid, whole) < 0 ? undefined : (since ?? day);
  }
  return since;
}

/** The list of every line of which nothing was paid. */
export const unpaid: readonly PaidPart[] = [];
const whole = ratio(1n);

/** A document that comes to nothing is paid as a whole by any amount. What was paid and taken back is unpaid. */
function partsOf({ total, payments }: PaymentsInput): readonly PaidPart[] {
  const all = ratioOfText(total);
  const parts = payments.map(({ day, amount }) => {
    const isWhole = amount === undefined || all.numerator === 0n;
    return { day, part: isWhole ? whole : divide(ratioOfText(amount), all) };
  });
  const sum = parts.reduce((before, { part }) => add(before, part), zero);
  return sum.numerator === 0n ? unpaid : parts.sort((a, b) => a.day - b.day);
}
