import { fold } from './fold.server.ts';
import type { Question } from './question.server.ts';

/** Something with a code and names, today's first. */
type Named = { code: string; names: readonly string[] };

/** Both as they are compared; `text` is all names, by which most things are passed over at one look. */
type Folded = Named & { text: string };

/** The same with both as they are compared. */
export type Comparable<Thing extends Named = Named> = Thing & { folded: Folded };

export function comparable<Thing extends Named>(thing: Thing): Comparable<Thing> {
  return { ...thing, folded: foldedOf({ code: fold(thing.code), names: thing.names.map(fold) }) };
}

/** Of a code and names that are folded already. */
export function foldedOf({ code, names }: Named): Folded {
  return { code, names, text: names.join('\n') };
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
  const fitting: { thing: Comparable<Thing>; fit: number; code: string; names: readonly string[] }[] = [];
  for (const thing of things) {
    const fit = fitOf(question, thing.folded);
    if (fit !== undefined) fitting.push({ thing, fit, code: thing.folded.code, names: thing.folded.names });
  }
  fitting.sort((a, b) => a.fit - b.fit || order(a.names[0] ?? '', b.names[0] ?? '') || order(a.code, b.code));
  return {
    found: fitting.slice(offset, offset + limit).map(({ thing }) => thing),
    isMore: fitting.length > offset + limit,
    isExact: (fitting[0]?.fit ?? Number.POSITIVE_INFINITY) <= exact,
  };
}

/** 0 the whole code, 1 a whole name, 2 the code's beginning, 3 the name's, 4 words of today's name, 5 of another. */
function fitOf({ folded, words }: Question, { code, names, text }: Folded): number | undefined {
  const hasWords = words.every((word) => text.includes(word) || code.startsWith(word));
  if (!hasWords && !code.startsWith(folded)) return undefined;
  const name = names[0] ?? '';
  if (code === folded) return 0;
  if (names.includes(folded)) return 1;
  if (code.startsWith(folded)) return 2;
  if (name.startsWith(folded)) return 3;
  if (words.every((word) => code.startsWith(word) || name.includes(word))) return 4;
  return hasWords ? 5 : undefined;
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
