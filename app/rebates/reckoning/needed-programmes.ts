import type { ProgrammeInput } from '../inputs.ts';
import type { Programme } from '../programme/programme-schema.ts';

/**
 * The programmes without which those asked for cannot be calculated, themselves included: those that they deduct and the
 * others of their exclusive groups, and what these need in turn. Ascending by code.
 */
export function neededProgrammes(all: readonly ProgrammeInput[], asked: ReadonlySet<string>): ProgrammeInput[] {
  const needed = new Set<string>();
  const visit = (programme: ProgrammeInput) => {
    if (needed.has(programme.code)) return;
    needed.add(programme.code);
    for (const other of all) if (isNeededBy(other, programme)) visit(other);
  };
  for (const programme of all) if (asked.has(programme.code)) visit(programme);
  return all.filter(({ code }) => needed.has(code)).sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The codes that any of the programmes deducts. */
export function deductedCodes(programmes: readonly ProgrammeInput[]): Set<string> {
  return new Set(programmes.flatMap((programme) => definitionsOf(programme).flatMap(({ deducts = [] }) => deducts)));
}

/** Whether what a programme pays one distributor hangs on others too: on the members of a group, or on a budget. */
export function needsOthers(all: readonly ProgrammeInput[], code: string): boolean {
  return neededDefinitions(all, code).some(({ unit }) => unit === 'group') || budgetsBehind(all, code).length > 0;
}

/** The codes of the programmes whose budgets decide what a programme pays: its own, and those of the ones it needs. */
export function budgetsBehind(all: readonly ProgrammeInput[], code: string): string[] {
  const hasBudget = (programme: ProgrammeInput) =>
    definitionsOf(programme).some(({ limits }) => limits?.budget !== undefined);
  return neededProgrammes(all, new Set([code])).flatMap((programme) => (hasBudget(programme) ? programme.code : []));
}

/** Whether what a programme pays for a period hangs on the periods before. */
export function needsEarlierPeriods(all: readonly ProgrammeInput[], code: string): boolean {
  return neededDefinitions(all, code).some(
    ({ limits = {} }) => limits.carryOver === true || limits.budget !== undefined || limits.minimumPayout !== undefined,
  );
}

/** Whether the order of the lines' keys decides anything: what is paid on a line is known to the last cent. */
export function needsLineOrder(all: readonly ProgrammeInput[]): boolean {
  return deductedCodes(all).size > 0;
}

function neededDefinitions(all: readonly ProgrammeInput[], code: string): Programme[] {
  return neededProgrammes(all, new Set([code])).flatMap(definitionsOf);
}

function isNeededBy(other: ProgrammeInput, programme: ProgrammeInput): boolean {
  const groups = groupsOf(programme);
  return (
    definitionsOf(programme).some(({ deducts }) => deducts?.includes(other.code)) ||
    groupsOf(other).some((group) => groups.includes(group))
  );
}

function groupsOf(programme: ProgrammeInput): string[] {
  return definitionsOf(programme).flatMap(({ exclusive }) => exclusive?.group ?? []);
}

function definitionsOf({ versions }: ProgrammeInput): Programme[] {
  return versions.map(({ definition }) => definition);
}
