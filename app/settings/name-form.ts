import { type LocalText, languages } from '../i18n/index.ts';
import type { Fields } from './settings-form.ts';

/** What is listed by code and has a name in the languages of the portal, as addresses call it. */
export const namedKinds = ['product-lines', 'brands'] as const;
export type NamedKind = (typeof namedKinds)[number];

export function isNamedKind(text: string): text is NamedKind {
  return namedKinds.some((kind) => kind === text);
}

/** What is wrong with a field; each is a message. */
export type NameMistake = { field: string; problem: 'missing' | 'tooLong' | 'codeTaken' };

const longestCode = 60;
const longestTitle = 100;

export const titleField = (language: string) => `title-${language}`;

/** Reads the code of something new. */
export function readCode(fields: Fields): { code: string; mistakes: NameMistake[] } {
  const code = fields('code');
  const problem = code === '' ? 'missing' : code.length > longestCode ? 'tooLong' : undefined;
  return { code, mistakes: problem ? [{ field: 'code', problem }] : [] };
}

/** Reads the name in each language; one that is left empty is not given. */
export function readTitle(fields: Fields): { title: LocalText; mistakes: NameMistake[] } {
  const title: LocalText = {};
  const mistakes: NameMistake[] = [];
  for (const language of languages) {
    const text = fields(titleField(language));
    if (text.length > longestTitle) mistakes.push({ field: titleField(language), problem: 'tooLong' });
    if (text !== '') title[language] = text;
  }
  return { title, mistakes };
}
