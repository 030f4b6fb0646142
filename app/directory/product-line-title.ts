import { type Language, type LocalText, localText } from '../i18n/index.ts';

/** What a product line is called; its code where it has no title. `title` is JSON. */
export function productLineTitle({ code, title }: { code: string; title: string }, language: Language): string {
  return localText(JSON.parse(title) as LocalText, language) || code;
}
