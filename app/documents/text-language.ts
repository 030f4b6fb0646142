import type { Language } from '#app/i18n/index.ts';

/** The language to name for a text whose script is not that of its document; undefined where it is the document's. */
export function textLanguage(text: string, document: Language): string | undefined {
  const chinese = /\p{Script=Han}/u.test(text);
  if (document === 'en') return chinese ? 'zh' : undefined;
  return !chinese && /\p{Script=Latin}{2}/u.test(text) ? 'en' : undefined;
}
