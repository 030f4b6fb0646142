import { compare, type Decimal, parseDecimal, ratioOfDecimal, subtract, zero } from '../money/index.ts';
import type { Quiz } from './course.ts';
import type { Drawn } from './draw-questions.ts';
import type { Question } from './questions.ts';

/** What was answered to each question: codes of choices, or a number as text. */
export type Answers = Record<string, string[]>;

export type Marks = { right: Set<string>; rightCount: number; questionCount: number; passed: boolean };

/** What keeps answers from being marked: nothing was answered, or no number where one is asked for. */
export type AnswerMistake = 'missing' | 'not-a-number' | 'not-a-choice';

/** Marks answers without mistakes. A question of several is right when all right choices are ticked and no other. */
export function markAnswers(quiz: Pick<Quiz, 'questions' | 'passPercent'>, drawn: Drawn, answers: Answers): Marks {
  const asked = questionsOf(quiz, drawn);
  const right = new Set(asked.filter((question) => isRight(question, answers[question.code] ?? [])).map(codeOf));
  // Whole numbers on both sides: two of three is less than 67 percent.
  const passed = right.size * 100 >= quiz.passPercent * asked.length;
  return { right, rightCount: right.size, questionCount: asked.length, passed };
}

/** The first mistake of each question that cannot be marked. */
export function findMistakes(
  quiz: Pick<Quiz, 'questions'>,
  drawn: Drawn,
  answers: Answers,
): Record<string, AnswerMistake> {
  const mistakes = questionsOf(quiz, drawn).flatMap((question) => {
    const mistake = mistakeOf(question, answers[question.code] ?? []);
    return mistake ? [[question.code, mistake] as const] : [];
  });
  return Object.fromEntries(mistakes);
}

/** The drawn questions of a quiz, in the order in which they are asked. */
export function questionsOf({ questions }: Pick<Quiz, 'questions'>, drawn: Drawn): Question[] {
  return drawn.flatMap(({ question }) => questions.find(({ code }) => code === question) ?? []);
}

/**
 * Reads a number as people type it: full-width digits, spaces and commas between thousands are taken. Undefined for what
 * is none, and for a comma that may be meant as a point.
 */
export function readNumber(text: string): Decimal | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/\u2212/g, '-')
    .replaceAll(' ', '');
  const ungrouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
  return ungrouped.length > longestNumber ? undefined : parseDecimal(ungrouped);
}

const longestNumber = 40;

function codeOf({ code }: Question): string {
  return code;
}

function isRight(question: Question, answer: readonly string[]): boolean {
  if (question.kind !== 'number') {
    return question.choices.every(({ code, right }) => answer.includes(code) === right);
  }
  const given = readNumber(answer[0] ?? '');
  const wanted = parseDecimal(question.answer);
  const tolerance = parseDecimal(question.tolerance ?? '0');
  if (!given || !wanted || !tolerance) return false;
  const off = subtract(ratioOfDecimal(given), ratioOfDecimal(wanted));
  const distance = compare(off, zero) < 0 ? subtract(zero, off) : off;
  return compare(distance, ratioOfDecimal(tolerance)) <= 0;
}

function mistakeOf(question: Question, answer: readonly string[]): AnswerMistake | undefined {
  if (answer.every((text) => text.trim() === '')) return 'missing';
  if (question.kind === 'number') return readNumber(answer[0] ?? '') ? undefined : 'not-a-number';
  const codes = question.choices.map(({ code }) => code);
  const isChoice =
    answer.every((code) => codes.includes(code)) && (question.kind === 'multiple' || answer.length === 1);
  return isChoice ? undefined : 'not-a-choice';
}
