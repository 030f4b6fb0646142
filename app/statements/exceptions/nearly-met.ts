import {
  compare,
  multiply,
  parseDecimal,
  type Ratio,
  ratio,
  ratioOfDecimal,
  subtract,
  zero,
} from '../../money/index.ts';
import type { ExceptionKind, RowToCheck } from './exception.ts';

const near = ratio(2n, 100n);

/** A condition was missed, by less than two percent of what it needs. */
export const nearlyMet: ExceptionKind = {
  name: 'nearly-met',
  find({ row }) {
    const steps = row.steps.filter((step) => step.kind === 'condition' && isNear(step));
    return steps.length > 0 ? { steps } : undefined;
  },
};

/** The step stands there because the value is below `atLeast`, or has reached `below`, or because none was entered. */
function isNear({ text }: RowToCheck['row']['steps'][number]): boolean {
  if (text.value === undefined) return false;
  const value = numberIn(text.value);
  return [text.atLeast, text.below].some((limit) => limit !== undefined && isWithin(value, numberIn(limit)));
}

function isWithin(value: Ratio, limit: Ratio): boolean {
  return compare(absolute(subtract(value, limit)), multiply(near, absolute(limit))) < 0;
}

function absolute(value: Ratio): Ratio {
  return compare(value, zero) < 0 ? subtract(zero, value) : value;
}

function numberIn(text: string): Ratio {
  const decimal = parseDecimal(text);
  if (!decimal) throw new Error(`a condition reads ${text}, which is no number`);
  return ratioOfDecimal(decimal);
}
