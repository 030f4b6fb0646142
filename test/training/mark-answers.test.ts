import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawQuestions } from '#app/training/draw-questions.ts';
import { courseSchema, lessonsOf, type Quiz } from '#app/training/index.ts';
import { findMistakes, markAnswers, readNumber } from '#app/training/mark-answers.ts';
import { rightAnswers, smallCourse } from './course.ts';

const quiz = lessonsOf(smallCourse).find((lesson) => lesson.kind === 'quiz') as Quiz;
const drawn = drawQuestions(quiz, 1);

describe('a question is right', () => {
  it.each([
    ['single', ['a'], true],
    ['single', ['b'], false],
    ['several', ['a', 'b'], true],
    ['several', ['b', 'a'], true],
    ['several', ['a'], false],
    ['several', ['a', 'b', 'c'], false],
    ['number', ['12.5'], true],
    ['number', ['12.50'], true],
    ['number', ['12.6'], true],
    ['number', ['12.4'], true],
    ['number', ['12.61'], false],
    ['number', ['-12.5'], false],
    ['number', ['１２．５'], true],
  ])('%s answered by %j: %s', (question, answer, isRight) => {
    const { right } = markAnswers(quiz, drawn, { ...rightAnswers, [question]: answer });
    expect(right.has(question)).toBe(isRight);
  });
});

describe('a pass', () => {
  it.each([
    // two of three are 66.67 percent
    [2, 66, true],
    [2, 67, false],
    [3, 100, true],
    [0, 1, false],
  ])('with %i of 3 right where %i percent are asked for: %s', (rightCount, passPercent, passed) => {
    const codes = Object.keys(rightAnswers).slice(0, rightCount);
    const answers = Object.fromEntries(Object.entries(rightAnswers).filter(([code]) => codes.includes(code)));
    expect(markAnswers({ ...quiz, passPercent }, drawn, answers)).toMatchObject({
      rightCount,
      passed,
      questionCount: 3,
    });
  });
});

it.each([
  ['1,200', '1200'],
  ['1 200.5', '1200.5'],
  ['−3', '-3'],
  [' 7 ', '7'],
  ['12,5', undefined],
  ['1,20', undefined],
  ['twelve', undefined],
  ['', undefined],
  ['1e3', undefined],
  ['9'.repeat(60), undefined],
])('%j is read as %s', (text, number) => {
  const read = readNumber(text);
  expect(read && Number(read.units) / 10 ** read.scale).toBe(number === undefined ? undefined : Number(number));
});

it.each([
  [{}, { single: 'missing', several: 'missing', number: 'missing' }],
  [{ ...rightAnswers, single: ['z'] }, { single: 'not-a-choice' }],
  [{ ...rightAnswers, single: ['a', 'b'] }, { single: 'not-a-choice' }],
  [{ ...rightAnswers, number: ['12,5'] }, { number: 'not-a-number' }],
  [rightAnswers, {}],
])('%j has the mistakes %j', (answers, mistakes) => {
  expect(findMistakes(quiz, drawn, answers)).toEqual(mistakes);
});

describe('drawing', () => {
  const many = { ...quiz, draw: 2 };

  it('asks as many questions as it should, each once, with all choices of each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const asked = drawQuestions(many, seed);
        expect(new Set(asked.map(({ question }) => question)).size).toBe(2);
        for (const { question, choices } of asked) {
          expect([...choices].sort()).toEqual(question === 'number' ? [] : ['a', 'b', 'c']);
        }
        expect(drawQuestions(many, seed)).toEqual(asked);
      }),
    );
  });

  it('asks each question about as often as another', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 3_000; seed += 1) {
      for (const { question } of drawQuestions(many, seed)) counts.set(question, (counts.get(question) ?? 0) + 1);
    }
    for (const count of counts.values()) expect(Math.abs(count - 2_000)).toBeLessThan(150);
  });
});

describe('a course is refused', () => {
  const [first, second] = smallCourse.modules;
  if (!first || !second) throw new Error('the small course has two modules');
  const withQuiz = (change: Partial<Quiz>) => ({
    ...smallCourse,
    modules: [first, { ...second, lessons: [{ ...quiz, ...change }] }],
  });
  const [single] = quiz.questions;

  it.each([
    ['with two lessons of one code', { ...smallCourse, modules: [first, { ...first, code: 'other' }] }],
    ['with two modules of one code', { ...smallCourse, modules: [first, { ...second, code: 'first' }] }],
    ['that asks more questions than it has', withQuiz({ draw: 4 })],
    ['with two questions of one code', withQuiz({ questions: [...quiz.questions, ...quiz.questions] })],
    [
      'whose single question has two right choices',
      withQuiz({
        questions: [
          { ...single, choices: ['a', 'b'].map((code) => ({ code, text: { en: code }, right: true })) } as never,
        ],
      }),
    ],
    ['with a key that is not known', { ...smallCourse, price: 1 }],
    ['without modules', { ...smallCourse, modules: [] }],
  ])('%s', (_name, course) => {
    expect(courseSchema.safeParse(course).success).toBe(false);
  });

  it('and the small one is taken', () => {
    expect(courseSchema.safeParse(smallCourse).success).toBe(true);
  });
});
