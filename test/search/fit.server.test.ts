import { describe, expect, test } from 'vitest';
import { bestOf, comparable } from '#app/search/fit.server.ts';
import { type Question, readQuestion } from '#app/search/question.server.ts';

const things = [
  { code: 'D10', names: ['Valley Bicycle Store', 'Hill Cycles'] },
  { code: 'D1', names: ['Bicycle World'] },
  { code: 'VALLEY', names: ['Other'] },
  { code: 'D2', names: ['上海建华自行车行'] },
  { code: 'D3', names: ['100% Vélo_Paris'] },
  { code: 'D4', names: [] },
].map(comparable);

function codesFor(text: string, window = { limit: 10, offset: 0 }) {
  const { found, ...rest } = bestOf(things, readQuestion(text) as Question, window);
  return { codes: found.map(({ code }) => code), ...rest };
}

describe('what fits is found, the best first', () => {
  test.each([
    ['a whole code before those that begin so', 'd1', ['D1', 'D10'], true],
    ['a code before a name', 'valley', ['VALLEY', 'D10'], true],
    ['a whole name', 'BICYCLE WORLD', ['D1'], true],
    ['a name that begins so before one that has it inside', 'bicycle', ['D1', 'D10'], false],
    ['part of a word', 'ycle', ['D1', 'D10'], false],
    ['words in any order, one of them a code', 'store d10', ['D10'], false],
    ['two Chinese signs', '建华', ['D2'], false],
    ['the same in traditional writing', '建華', ['D2'], false],
    ['without accents', 'velo', ['D3'], false],
    ['with them', 'VÉLO', ['D3'], false],
    ['a former name', 'hill', ['D10'], false],
    ['words of different names of one thing', 'valley hill', ['D10'], false],
    ['a percent sign as itself', '%', ['D3'], false],
    ['a low line as itself', '_', ['D3'], false],
    ['what has no name, by its code', 'd4', ['D4'], true],
    ['not by the middle of a code', 'alley', ['D10'], false],
  ] as const)('%s', (_name, text, codes, isExact) => {
    const found = codesFor(text);
    expect(found.codes).toEqual(codes);
    expect(found.isExact).toBe(isExact);
  });

  test('page by page', () => {
    expect(codesFor('d', { limit: 2, offset: 0 })).toEqual({ codes: ['D4', 'D3'], isMore: true, isExact: false });
    expect(codesFor('d', { limit: 2, offset: 4 })).toMatchObject({ codes: ['D2'], isMore: false });
  });
});
