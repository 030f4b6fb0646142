import type { Quiz } from './course.ts';
import { drawnCount } from './questions.ts';

/** What an attempt asks: questions in their order, and the order in which the choices of each stand. */
export type Drawn = { question: string; choices: string[] }[];

/** Draws the questions of an attempt. The same seed, a whole number below 2^32, draws the same. */
export function drawQuestions(quiz: Pick<Quiz, 'draw' | 'questions'>, seed: number): Drawn {
  const next = generator(seed);
  return shuffled(quiz.questions, next)
    .slice(0, drawnCount(quiz))
    .map((question) => ({
      question: question.code,
      choices: question.kind === 'number' ? [] : shuffled(question.choices, next).map(({ code }) => code),
    }));
}

/** Fisher and Yates: every order is as likely as another. */
function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const result = [...items];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [result[at], result[other]] = [result[other] as T, result[at] as T];
  }
  return result;
}

/** Mulberry32, a small generator of numbers from 0 to below 1. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
