import { type Language, type LocalText, languages } from '../i18n/index.ts';
import { type Audience, newsStages, noAudience } from './audience.ts';
import { type Category, isCategory } from './category.ts';

/** What a brand manager writes of a story, in up to three languages. */
export type StoryDraft = {
  category: Category;
  title: LocalText;
  body: LocalText;
  /** What it means for the reader. */
  meaning: LocalText;
  audience: Audience;
};

export type DraftMistake = 'missing' | 'too-long' | 'unknown' | 'title-missing';
export type DraftField =
  | 'category'
  | `${'title' | 'body' | 'meaning'}.${Language}`
  | 'stage'
  | 'grade'
  | 'productLine'
  | 'territory';
export type DraftMistakes = Partial<Record<DraftField, DraftMistake>>;

/** What an audience can be made of, besides stages. */
export type AudienceChoices = { grades: string[]; productLines: string[]; territories: string[] };

const longest = { title: 200, body: 20_000, meaning: 4_000 } as const;

type Reading = { form: FormData; choices: AudienceChoices; needsBody: boolean };

/** Reads the form of a story. An article of one's own needs a text, one that was kept has that of its source. */
export function readStoryDraft({ form, choices, needsBody }: Reading): { draft: StoryDraft; mistakes: DraftMistakes } {
  const category = String(form.get('category') ?? '');
  const texts = {
    title: localTextIn(form, 'title'),
    body: localTextIn(form, 'body'),
    meaning: localTextIn(form, 'meaning'),
  };
  const audience: Audience = {
    stages: chosenIn(form, 'stage'),
    grades: chosenIn(form, 'grade'),
    productLines: chosenIn(form, 'productLine'),
    territories: chosenIn(form, 'territory'),
  };
  const mistakes: DraftMistakes = {
    ...(!isCategory(category) && { category: category === '' ? 'missing' : 'unknown' }),
    ...textMistakes(texts, needsBody),
    ...(isUnknown(audience.stages, newsStages) && { stage: 'unknown' }),
    ...(isUnknown(audience.grades, choices.grades) && { grade: 'unknown' }),
    ...(isUnknown(audience.productLines, choices.productLines) && { productLine: 'unknown' }),
    ...(isUnknown(audience.territories, choices.territories) && { territory: 'unknown' }),
  };
  return { draft: { category: category as Category, ...texts, audience }, mistakes };
}

type Texts = Pick<StoryDraft, 'title' | 'body' | 'meaning'>;

/** Every text in a language has a title in it, and there is one at least. */
function textMistakes({ title, body, meaning }: Texts, needsBody: boolean): DraftMistakes {
  const mistakes: DraftMistakes = {};
  for (const language of languages) {
    const isWritten = body[language] !== undefined || meaning[language] !== undefined;
    if (isWritten && title[language] === undefined) mistakes[`title.${language}`] = 'title-missing';
    if (needsBody && title[language] !== undefined && body[language] === undefined)
      mistakes[`body.${language}`] = 'missing';
    for (const [name, text] of Object.entries({ title, body, meaning }) as [keyof Texts, LocalText][]) {
      if ((text[language]?.length ?? 0) > longest[name]) mistakes[`${name}.${language}`] = 'too-long';
    }
  }
  if (Object.keys({ ...title, ...body, ...meaning }).length === 0) mistakes['title.en'] = 'missing';
  return mistakes;
}

function localTextIn(form: FormData, name: string): LocalText {
  const entries = languages.flatMap((language) => {
    const text = String(form.get(`${name}.${language}`) ?? '')
      .replace(/\r\n?/g, '\n')
      .trim();
    return text === '' ? [] : [[language, text] as const];
  });
  return Object.fromEntries(entries);
}

function chosenIn(form: FormData, name: string): string[] {
  return [...new Set(form.getAll(name).map(String))];
}

function isUnknown(chosen: readonly string[], known: readonly string[]): boolean {
  return chosen.some((value) => !known.includes(value));
}

/** The draft with which keeping an item begins: its title, in the script in which it is written. */
export function draftFrom(title: string) {
  const language: Language = /\p{Script=Han}/u.test(title) ? 'zh-Hans' : 'en';
  const texts: Pick<StoryDraft, 'title' | 'body' | 'meaning'> = { title: { [language]: title }, body: {}, meaning: {} };
  return { category: '', ...texts, audience: noAudience };
}
