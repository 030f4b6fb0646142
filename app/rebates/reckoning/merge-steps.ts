import { add, multiply, type Ratio, ratio } from '#app/money/index.ts';
import { ratioOfText } from '../programme/decimal-text.ts';
import { plainText } from '../programme/plain-text.ts';
import type { Programme } from '../programme/programme-schema.ts';
import type { ExactStep } from './rewards.ts';

/**
 * The steps of several units as one list: those of one kind in one band become one step, which names what they have in
 * common and, with two and more, for how many documents, lines or products it stands. One unit keeps its own.
 */
export function mergeSteps(stepsOfUnits: readonly ExactStep[][], unit: Programme['unit']): ExactStep[] {
  const [only] = stepsOfUnits;
  if (only && stepsOfUnits.length === 1) return only;
  const merged = new Map<string, ExactStep[]>();
  for (const step of stepsOfUnits.flat()) {
    const key = `${step.text.band ?? ''} ${step.kind}`;
    const known = merged.get(key);
    if (known) known.push(step);
    else merged.set(key, [step]);
  }
  return [...merged.values()]
    .map((steps) => mergeAlike(steps, unit))
    .sort((a, b) => Number(a.text.band) - Number(b.text.band));
}

/** What is counted adds up; all else is said only where it is the same. */
const counted = ['of', 'times'];

function mergeAlike(steps: readonly ExactStep[], unit: Programme['unit']): ExactStep {
  const [first, ...others] = steps as [ExactStep, ...ExactStep[]];
  const text: Record<string, string> = {};
  for (const [name, said] of Object.entries(first.text)) {
    if (counted.includes(name)) text[name] = plainText(sum(steps.map((step) => ratioOfText(step.text[name] ?? '0'))));
    else if (others.every((step) => step.text[name] === said)) text[name] = said;
  }
  if (others.length > 0) Object.assign(text, { unit, units: String(steps.length) });
  return { kind: first.kind, text, amount: sum(steps.map(({ amount }) => amount)) };
}

function sum(list: readonly Ratio[]): Ratio {
  return list.reduce(add, ratio(0n));
}

/** The part of a group's steps that is one member's: they stay as they are, and a step takes the rest out. */
export function partOfSteps(
  steps: readonly ExactStep[],
  whole: Ratio,
  { part, text }: { part: Ratio; text: Record<string, string> },
): ExactStep[] {
  if (whole.numerator === 0n) return [...steps];
  const rest = multiply(whole, add(part, ratio(-1n)));
  return rest.numerator === 0n ? [...steps] : [...steps, { kind: 'group-part', text, amount: rest }];
}
