import { fold } from './fold.server.ts';

/** What somebody looks for: as typed, and as it is compared, whole and by its words. */
export type Question = { typed: string; folded: string; words: string[] };

/** Longer than any name, and short enough that silly input costs nothing. */
export const longestQuestion = 100;
const mostWords = 8;

/** The question in a text; undefined where there is none in it. What is beyond the longest is left out. */
export function readQuestion(text: string): Question | undefined {
  const spaced = text.replace(/[\p{C}\p{Z}\s]+/gu, ' ');
  const typed = [...spaced.trim()].slice(0, longestQuestion).join('').trim();
  const folded = fold(typed).replace(/\s+/g, ' ').trim();
  if (folded === '') return undefined;
  return { typed, folded, words: folded.split(' ').slice(0, mostWords) };
}

/** How a number may be written in which somebody leaves out capitals or the width of signs, sign for sign. */
export function spellingsOf({ typed }: Question): string[] {
  const narrow = typed.normalize('NFKC');
  return [...new Set([typed, narrow, narrow.toUpperCase(), narrow.toLowerCase()])];
}
