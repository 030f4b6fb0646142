import { requireDay } from '#app/calendar/index.ts';
import { compare, currencyDigits, decimalPlaces, parseDecimal } from '#app/money/index.ts';
import type { Measure } from '../measures/measure.ts';
import { ratioOfText } from './decimal-text.ts';
import type { ProgrammeError } from './programme-errors.ts';
import type { Programme } from './programme-schema.ts';

type KeyError = Omit<ProgrammeError, 'programme'>;

/** What no single key can tell: keys of one programme that mean nothing together (REBATES.md §1 and §7). */
export function checkProgramme(programme: Programme): KeyError[] {
  return [
    ...checkTerm(programme),
    ...checkOrder(programme.bands, 'bands', { firstMayBeOpen: true }),
    ...checkEvery(programme),
    ...checkRates(programme),
    ...checkYearBefore(programme),
    ...checkConditions(programme),
    ...checkMultipliers(programme),
    ...checkDeducts(programme),
    ...checkLimits(programme),
  ];
}

function checkTerm({ effective }: Programme): KeyError[] {
  if (requireDay(effective.from) <= requireDay(effective.to)) return [];
  return [{ key: 'effective.to', expected: 'a date on or after `from`' }];
}

function checkOrder(items: readonly { from?: string }[], key: string, { firstMayBeOpen = false } = {}): KeyError[] {
  return items.flatMap(({ from }, index) => {
    const before = items[index - 1]?.from;
    if (from === undefined) {
      const isOpen = firstMayBeOpen && index === 0;
      return isOpen ? [] : [{ key: `${key}[${index}].from`, expected: 'a number: only the first may go without' }];
    }
    const ascends = before === undefined || compare(ratioOfText(from), ratioOfText(before)) > 0;
    return ascends ? [] : [{ key: `${key}[${index}].from`, expected: `a number above ${before}` }];
  });
}

function checkEvery({ bands }: Programme): KeyError[] {
  return bands.flatMap(({ every, everyCounts, lumpSum, freeUnits }, index) => {
    const errors: KeyError[] = [];
    if (every !== undefined && lumpSum === undefined && freeUnits === undefined) {
      errors.push({ key: `bands[${index}].every`, expected: 'a `lumpSum` or `freeUnits` that is paid for every one' });
    }
    if (everyCounts !== undefined && every === undefined) {
      errors.push({ key: `bands[${index}].everyCounts`, expected: 'an `every` that is counted' });
    }
    return errors;
  });
}

/** With a fixed or target baseline only the sum that the baseline is given in has a growth to pay on. */
function checkRates({ basis, bands }: Programme): KeyError[] {
  const kind = basis.baseline?.kind;
  if (kind !== 'fixed' && kind !== 'target') return [];
  const missing = basis.of === 'growth-amount' ? 'perUnit' : 'percent';
  const expected = `no ${missing}: with a ${kind} baseline the basis ${basis.of} has no ${missing === 'percent' ? 'amount' : 'quantity'}`;
  return bands.flatMap((band, index) =>
    band[missing] === undefined ? [] : [{ key: `bands[${index}].${missing}`, expected }],
  );
}

function checkYearBefore({ unit, basis, qualifier }: Programme): KeyError[] {
  if (unit !== 'document' && unit !== 'line') return [];
  const errorsOf = (measure: Measure | undefined, key: string) =>
    measure?.baseline?.kind === 'year-before'
      ? [{ key: `${key}.baseline.kind`, expected: `fixed or target: a ${unit} has no year before` }]
      : [];
  return [...errorsOf(basis, 'basis'), ...errorsOf(qualifier, 'qualifier')];
}

function checkConditions({ conditions = [] }: Programme): KeyError[] {
  return conditions.flatMap(({ atLeast, below }, index) => {
    if (atLeast === undefined && below === undefined) {
      return [{ key: `conditions[${index}]`, expected: '`atLeast` or `below`' }];
    }
    const canHold =
      atLeast === undefined || below === undefined || compare(ratioOfText(below), ratioOfText(atLeast)) > 0;
    return canHold ? [] : [{ key: `conditions[${index}].below`, expected: `a number above ${atLeast}` }];
  });
}

function checkMultipliers({ multipliers = [] }: Programme): KeyError[] {
  return multipliers.flatMap(({ steps }, index) => checkOrder(steps, `multipliers[${index}].steps`));
}

function checkDeducts({ deducts = [] }: Programme): KeyError[] {
  return deducts.flatMap((code, index) =>
    deducts.indexOf(code) < index ? [{ key: `deducts[${index}]`, expected: 'each code only once' }] : [],
  );
}

function checkLimits({ limits = {}, currency }: Programme): KeyError[] {
  const errors: KeyError[] = [];
  for (const key of ['guarantee', 'cap', 'budget', 'minimumPayout'] as const) {
    const decimal = parseDecimal(limits[key] ?? '0');
    if (decimal && decimalPlaces(decimal) > currencyDigits(currency)) {
      errors.push({ key: `limits.${key}`, expected: `an amount with at most ${currencyDigits(currency)} decimals` });
    }
  }
  if (limits.carryOver && limits.guarantee === undefined) {
    errors.push({ key: 'limits.carryOver', expected: 'a `guarantee` that is carried over' });
  }
  return errors;
}
