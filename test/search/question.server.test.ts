import { describe, expect, test } from 'vitest';
import { longestQuestion, readQuestion, spellingsOf } from '#app/search/question.server.ts';

test.each(['', '   ', '\0', '\u200b\u3000', '\ud800'])('%j asks nothing', (text) => {
  expect(readQuestion(text)).toBeUndefined();
});

describe('a question', () => {
  test('is told by its words, without what a keyboard cannot write', () => {
    expect(readQuestion('  Top\0 Ｓports\u3000\n SUPPLY\u202e ')).toEqual({
      typed: 'Top Ｓports SUPPLY',
      folded: 'top sports supply',
      words: ['top', 'sports', 'supply'],
    });
  });

  test('ends where it is too long, at a whole sign', () => {
    const typed = readQuestion('𠮷'.repeat(longestQuestion + 1))?.typed;
    expect(typed).toBe('𠮷'.repeat(longestQuestion));
  });

  test('has eight words at most', () => {
    expect(readQuestion('1 2 3 4 5 6 7 8 9')?.words).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  test.each([
    ['SO1', ['SO1', 'so1']],
    ['so1', ['so1', 'SO1']],
    ['ＳＯ1', ['ＳＯ1', 'SO1', 'so1']],
    ['12', ['12']],
  ])('%s may be a number written as one of %j', (text, spellings) => {
    expect(spellingsOf(readQuestion(text) as NonNullable<ReturnType<typeof readQuestion>>)).toEqual(spellings);
  });
});
