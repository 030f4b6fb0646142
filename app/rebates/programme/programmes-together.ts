import { findDeductionCycle } from './deduction-cycle.ts';
import type { ProgrammeError } from './programme-errors.ts';
import type { PeriodName, Programme } from './programme-schema.ts';

const lengths: readonly PeriodName[] = ['month', 'quarter', 'half-year', 'year', 'term'];

/**
 * What only all programmes together can tell: deductions that cannot be evaluated and exclusive groups that cannot be
 * compared. `others` are programmes on record; errors are named at `programmes` where these take part in them.
 */
export function checkProgrammesTogether(
  programmes: readonly Programme[],
  others: readonly Programme[],
): ProgrammeError[] {
  const known = [...programmes, ...others];
  const errors = programmes.flatMap((programme) => [
    ...checkDeducted(programme, known),
    ...checkDeductedBy(programme, others),
    ...checkGroup(programme, known),
  ]);
  const cycle = findDeductionCycle(known);
  if (cycle) errors.push({ programme: cycle.codes[0] ?? null, key: 'deducts', expected: `no cycle: ${cycle.text}` });
  return errors;
}

function checkDeducted(programme: Programme, known: readonly Programme[]): ProgrammeError[] {
  return (programme.deducts ?? []).flatMap((code, index) => {
    const deducted = known.find((candidate) => candidate.code === code);
    const expected = deducted ? mismatch(programme, deducted) : `the code of a programme; there is no ${code}`;
    return expected ? [{ programme: programme.code, key: `deducts[${index}]`, expected }] : [];
  });
}

function checkDeductedBy(programme: Programme, others: readonly Programme[]): ProgrammeError[] {
  const users = others.filter(({ deducts }) => deducts?.includes(programme.code));
  return users.flatMap((user) => {
    const expected = mismatch(user, programme);
    const key = user.currency === programme.currency ? 'period' : 'currency';
    return expected ? [{ programme: programme.code, key, expected: `${expected} (${user.code} deducts it)` }] : [];
  });
}

function mismatch(programme: Programme, deducted: Programme): string | undefined {
  if (deducted.currency !== programme.currency) {
    return `a programme that pays in ${programme.currency}; ${deducted.code} pays in ${deducted.currency}`;
  }
  if (lengths.indexOf(deducted.period) <= lengths.indexOf(programme.period)) return undefined;
  return `a programme with a period of at most a ${programme.period}; that of ${deducted.code} is ${deducted.period}`;
}

/** Each member is held against the first of its group in the order of codes, so that one misfit is named once. */
function checkGroup(programme: Programme, known: readonly Programme[]): ProgrammeError[] {
  const { exclusive } = programme;
  if (!exclusive) return [];
  const members = known.filter((candidate) => candidate.exclusive?.group === exclusive.group);
  const first = members.sort((a, b) => (a.code < b.code ? -1 : 1))[0] ?? programme;
  const expectedOf = (what: string, theirs: string) =>
    `the ${what} of ${first.code} in the exclusive group ${exclusive.group}, ${theirs}`;
  const errors: ProgrammeError[] = [];
  if (programme.period !== first.period) {
    errors.push({ programme: programme.code, key: 'period', expected: expectedOf('period', first.period) });
  }
  if (programme.currency !== first.currency) {
    errors.push({ programme: programme.code, key: 'currency', expected: expectedOf('currency', first.currency) });
  }
  if (exclusive.prefer !== first.exclusive?.prefer) {
    const expected = expectedOf('preference', first.exclusive?.prefer ?? '');
    errors.push({ programme: programme.code, key: 'exclusive.prefer', expected });
  }
  return errors;
}
