import { expect, test } from 'vitest';
import { readStoryDraft } from '#app/intel/index.ts';

const choices = { grades: ['A'], productLines: ['Bikes'], territories: ['CA'] };

function read(fields: [string, string][], needsBody = true) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return readStoryDraft({ form, choices, needsBody });
}

test('a whole form', () => {
  const { draft, mistakes } = read([
    ['category', 'industry'],
    ['title.en', ' Hub '],
    ['body.en', 'One\r\n\r\nTwo\n'],
    ['title.zh-Hans', '花鼓'],
    ['body.zh-Hans', '正文'],
    ['stage', 'entry'],
    ['stage', 'growth'],
    ['stage', 'growth'],
    ['productLine', 'Bikes'],
  ]);
  expect(mistakes).toEqual({});
  expect(draft).toEqual({
    category: 'industry',
    title: { en: 'Hub', 'zh-Hans': '花鼓' },
    body: { en: 'One\n\nTwo', 'zh-Hans': '正文' },
    meaning: {},
    audience: { stages: ['entry', 'growth'], grades: [], productLines: ['Bikes'], territories: [] },
  });
});

test.each<[string, [string, string][], object]>([
  ['nothing', [], { category: 'missing', 'title.en': 'missing' }],
  [
    'a category that is none',
    [
      ['category', 'gossip'],
      ['title.en', 'A'],
      ['body.en', 'b'],
    ],
    { category: 'unknown' },
  ],
  [
    'a title without a text',
    [
      ['category', 'market'],
      ['title.en', 'A'],
    ],
    { 'body.en': 'missing' },
  ],
  [
    'a text without a title',
    [
      ['category', 'market'],
      ['title.en', 'A'],
      ['body.en', 'b'],
      ['meaning.zh-Hant', '義'],
    ],
    { 'title.zh-Hant': 'title-missing' },
  ],
  [
    'a title that is too long',
    [
      ['category', 'market'],
      ['title.en', 'x'.repeat(201)],
      ['body.en', 'b'],
    ],
    { 'title.en': 'too-long' },
  ],
  [
    'values that nobody offered',
    [
      ['category', 'market'],
      ['title.en', 'A'],
      ['body.en', 'b'],
      ['stage', 'none'],
      ['grade', 'B'],
      ['territory', 'XX'],
      ['productLine', 'Cars'],
    ],
    { stage: 'unknown', grade: 'unknown', territory: 'unknown', productLine: 'unknown' },
  ],
])('%s', (_name, fields, mistakes) => {
  expect(read(fields).mistakes).toEqual(mistakes);
});

test('what is kept from a source needs no text of its own', () => {
  expect(
    read(
      [
        ['category', 'market'],
        ['title.en', 'A'],
      ],
      false,
    ).mistakes,
  ).toEqual({});
});
