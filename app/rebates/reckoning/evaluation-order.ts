import type { OwnPeriod } from '../programme/own-periods.ts';
import type { VersionPlan } from './plan.ts';

/** A programme in one of its periods. */
export type Cell = { plan: VersionPlan; period: OwnPeriod };

/**
 * The cells in the order in which they are calculated: by the last day of their periods, on a day each programme after
 * those that it deducts, else by code. The members of an exclusive group stand together at one place.
 */
export function inEvaluationOrder(cells: readonly Cell[]): Cell[][] {
  const days = [...new Set(cells.map(({ period }) => period.to))].sort((a, b) => a - b);
  return days.flatMap((day) => placesOf(cells.filter(({ period }) => period.to === day)));
}

function placesOf(ending: readonly Cell[]): Cell[][] {
  const sorted = [...ending].sort((a, b) => byText(codeOf(a), codeOf(b)));
  const waiting = new Map<string, Cell[]>();
  for (const cell of sorted) {
    const name = placeName(cell);
    waiting.set(name, [...(waiting.get(name) ?? []), cell]);
  }
  const places: Cell[][] = [];
  while (waiting.size > 0) {
    const codes = new Set([...waiting.values()].flat().map(codeOf));
    const free = [...waiting].find(([, members]) => members.every((member) => !deductsOneOf(member, codes)));
    if (!free) throw new Error(`${[...codes].join(', ')} deduct one another`);
    waiting.delete(free[0]);
    places.push(free[1]);
  }
  return places;
}

function deductsOneOf({ plan }: Cell, codes: ReadonlySet<string>): boolean {
  return plan.version.definition.deducts?.some((code) => codes.has(code)) ?? false;
}

function placeName({ plan }: Cell): string {
  const { code, exclusive } = plan.version.definition;
  return exclusive ? `group ${exclusive.group}` : `programme ${code}`;
}

function codeOf({ plan }: Cell): string {
  return plan.version.definition.code;
}

export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
