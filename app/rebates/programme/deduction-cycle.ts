import type { Programme } from './programme-schema.ts';

export type DeductionCycle = { codes: string[]; text: string };

type Visit = { place: string; from: string; to: string };

/**
 * Finds a cycle among the deductions of all programmes. The members of an exclusive group stand at one place, so a
 * deduction between two of them, directly or through others, is a cycle. The text names every programme on the way
 * and, where the way passes from one member of a group to another, the group with all its members.
 */
export function findDeductionCycle(programmes: readonly Programme[]): DeductionCycle | undefined {
  const places = placesOf(programmes);
  const finished = new Set<string>();
  for (const { code } of byCode(programmes)) {
    const place = placeOf(places, code);
    const cycle = finished.has(place) ? undefined : walk(place, [], places, finished);
    if (cycle) return nameCycle(cycle, places);
  }
  return undefined;
}

type Places = { byCode: Map<string, string>; members: Map<string, Programme[]> };

function placesOf(programmes: readonly Programme[]): Places {
  const places: Places = { byCode: new Map(), members: new Map() };
  for (const programme of byCode(programmes)) {
    const place = programme.exclusive ? `group ${programme.exclusive.group}` : `programme ${programme.code}`;
    places.byCode.set(programme.code, place);
    places.members.set(place, [...(places.members.get(place) ?? []), programme]);
  }
  return places;
}

function placeOf(places: Places, code: string): string {
  return places.byCode.get(code) ?? `programme ${code}`;
}

function walk(place: string, path: readonly Visit[], places: Places, finished: Set<string>): Visit[] | undefined {
  const start = path.findIndex((visit) => visit.place === place);
  if (start >= 0) return path.slice(start);
  if (finished.has(place)) return undefined;
  for (const member of places.members.get(place) ?? []) {
    for (const code of member.deducts ?? []) {
      const next = placeOf(places, code);
      const cycle = walk(next, [...path, { place, from: member.code, to: code }], places, finished);
      if (cycle) return cycle;
    }
  }
  finished.add(place);
  return undefined;
}

function nameCycle(cycle: readonly Visit[], { members }: Places): DeductionCycle {
  const codes = cycle.flatMap((visit, index) => {
    const arrivedAt = cycle[(index + cycle.length - 1) % cycle.length]?.to;
    return arrivedAt === visit.from ? [visit.from] : [arrivedAt ?? visit.from, visit.from];
  });
  const first = codes[0] ?? '';
  const groups = [...new Set(cycle.map(({ place }) => place))].filter((place) => place.startsWith('group '));
  const groupTexts = groups.map(
    (place) => `${place}: ${(members.get(place) ?? []).map(({ code }) => code).join(', ')}`,
  );
  const text = [[...codes, first].join(' → '), ...groupTexts.map((group) => `exclusive ${group}`)].join('; ');
  return { codes, text };
}

function byCode(programmes: readonly Programme[]): Programme[] {
  return [...programmes].sort((a, b) => (a.code < b.code ? -1 : 1));
}
