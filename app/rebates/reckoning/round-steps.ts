import { currencyDigits, roundRatio, unitsToText } from '#app/money/index.ts';
import { inUnits } from '../programme/plain-text.ts';
import type { Programme } from '../programme/programme-schema.ts';
import type { Step } from '../results.ts';
import type { ExactStep } from './rewards.ts';

const stepDigits = 6;

/**
 * The steps written to six decimals, and a step `rounding` that brings them to the rounded sum in minor units of the
 * currency, so that what is read always adds up.
 */
export function roundSteps(
  steps: readonly ExactStep[],
  rounded: bigint,
  { currency, rounding }: Pick<Programme, 'currency' | 'rounding'>,
): Step[] {
  const digits = currencyDigits(currency);
  const written = steps.map(({ amount }) => roundRatio(inUnits(amount, stepDigits), 'half-up'));
  const missing = rounded * 10n ** BigInt(stepDigits - digits) - written.reduce((sum, units) => sum + units, 0n);
  const shown: Step[] = steps.map(({ kind, text }, index) => ({
    kind,
    text,
    amount: stepText(written[index] as bigint, digits),
  }));
  if (missing !== 0n) shown.push({ kind: 'rounding', text: { rounding }, amount: stepText(missing, digits) });
  return shown;
}

/** A step of whole minor units. */
export function minorStep(kind: string, text: Record<string, string>, minor: number, currency: string): Step {
  return { kind, text, amount: unitsToText(minor, currencyDigits(currency)) };
}

/** The digits of the currency, and of the six decimals as many more as are needed. */
function stepText(units: bigint, digits: number): string {
  const text = unitsToText(units, stepDigits);
  const shortest = digits === 0 ? text.length - stepDigits - 1 : text.length - stepDigits + digits;
  const trimmed = text.replace(/\.?0+$/, '');
  return text.slice(0, Math.max(shortest, trimmed.length));
}
