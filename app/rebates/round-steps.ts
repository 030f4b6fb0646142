import { add, currencyDigits, requireSafe, roundRatio, unitsToText, zero } from '#app/money/index.ts';
import { inUnits } from './plain-text.ts';
import type { Programme } from './programme-schema.ts';
import type { Step } from './results.ts';
import type { ExactStep } from './rewards.ts';

const stepDigits = 6;

/**
 * Rounds the exact sum of the steps once, to the currency's minor unit. The steps are written to six decimals, and a
 * step `rounding` brings them to the rounded sum, so that what is read always adds up.
 */
export function roundSteps(
  steps: readonly ExactStep[],
  { code, currency, rounding }: Programme,
): { entitlementMinor: number; steps: Step[] } {
  const digits = currencyDigits(currency);
  const exact = steps.reduce((sum, { amount }) => add(sum, amount), zero);
  const rounded = roundRatio(inUnits(exact, digits), rounding);
  const entitlementMinor = requireSafe(Number(rounded), `the entitlement of ${code}`);
  const written = steps.map(({ amount }) => roundRatio(inUnits(amount, stepDigits), 'half-up'));
  const missing = rounded * 10n ** BigInt(stepDigits - digits) - written.reduce((sum, units) => sum + units, 0n);
  const shown: Step[] = steps.map(({ kind, text }, index) => ({
    kind,
    text,
    amount: stepText(written[index] as bigint, digits),
  }));
  if (missing !== 0n) shown.push({ kind: 'rounding', text: { rounding }, amount: stepText(missing, digits) });
  return { entitlementMinor, steps: shown };
}

/** The digits of the currency, and of the six decimals as many more as are needed. */
function stepText(units: bigint, digits: number): string {
  const text = unitsToText(units, stepDigits);
  const shortest = digits === 0 ? text.length - stepDigits - 1 : text.length - stepDigits + digits;
  const trimmed = text.replace(/\.?0+$/, '');
  return text.slice(0, Math.max(shortest, trimmed.length));
}
