import { fold } from './fold.server.ts';
import type { Question } from './question.server.ts';

/** Something with a code and names, today's first. */
type Named = { code: string; names: readonly string[] };

/** The same with both as they are compared. */
export type Comparable<Thing extends Named = Named> = Thing & { folded: Named };

export function comparable<Thing extends Named>(thing: Thing): Comparable<Thing> {
  return { ...thing, folded: { code: fold(thing.code), names: thing.names.map(fold) } };
}

/** The less, the better it fits; up to `exact` it is what was asked for, whole. */
const exact = 1;

/**
 * The things whose code begins with the question, or each of whose words begins the code or stands somewhere in a name:
 * those that fit best first, then by name. `limit` of them from `offset` on.
 */
export function bestOf<Thing extends Named>(
  things: readonly Comparable<Thing>[],
  question: Question,
  { limit, offset }: { limit: number; offset: number },
): { found: Comparable<Thing>[]; isMore: boolean; isExact: boolean } {
  const fitting = things.flatMap((thing) => {
    const fit = fitOf(question, thing.folded);
    return fit === undefined ? [] : { thing, fit, ...thing.folded };
  });
  fitting.sort((a, b) => a.fit - b.fit || order(a.names[0] ?? '', b.names[0] ?? '') || order(a.code, b.code));
  return {
    found: fitting.slice(offset, offset + limit).map(({ thing }) => thing),
    isMore: fitting.length > offset + limit,
    isExact: (fitting[0]?.fit ?? Number.POSITIVE_INFINITY) <= exact,
  };
}

/** 0 the whole code, 1 a whole name, 2 the code's beginning, 3 the name's, 4 words of today's name, 5 of another. */
function fitOf({ folded, words }: Question, { code, names }: Named): number | undefined {
  const name = names[0] ?? '';
  if (code === folded) return 0;
  if (names.includes(folded)) return 1;
  if (code.startsWith(folded)) return 2;
  if (name.startsWith(folded)) return 3;
  if (words.every((word) => code.startsWith(word) || name.includes(word))) return 4;
  return words.every((word) => code.startsWith(word) || names.some((one) => one.includes(word))) ? 5 : undefined;
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
