import { add, compare, parseDecimal, type Ratio, ratioOfDecimal, subtract, zero } from '#app/money/index.ts';
import type { Statement } from '../statement.ts';

/**
 * Throws where a statement contradicts itself: steps that are not the entitlement, dues that are not what is granted,
 * a closing that does not follow from the opening. Such a statement is our own mistake and is shown to nobody.
 */
export function requireAddsUp({ number, rows, adjustments, opening, granted, settled, closing }: Statement): void {
  for (const row of rows) {
    const name = `${row.programme} in ${row.period} of statement ${number}`;
    requireEqual(sum(row.steps.map(({ amount }) => amount)), exact(row.entitlement), `the steps of ${name}`);
    requireEqual(subtract(exact(row.entitlement), exact(row.settled)), exact(row.due), `the due of ${name}`);
  }
  requireEqual(sum([...rows, ...adjustments].map(({ due }) => due)), exact(granted), `the dues of statement ${number}`);
  const reckoned = subtract(add(exact(opening), exact(granted)), exact(settled));
  requireEqual(reckoned, exact(closing), `the closing of statement ${number}`);
}

function requireEqual(a: Ratio, b: Ratio, what: string): void {
  if (compare(a, b) !== 0) throw new Error(`${what} does not add up`);
}

function sum(texts: string[]): Ratio {
  return texts.map(exact).reduce(add, zero);
}

function exact(text: string): Ratio {
  const decimal = parseDecimal(text);
  if (!decimal) throw new Error(`${text} is not a decimal number`);
  return ratioOfDecimal(decimal);
}
