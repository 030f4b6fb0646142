/** The languages of the portal, as BCP 47 tags. */
export const languages = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type Language = (typeof languages)[number];

export const languageNames: Record<Language, string> = { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' };

export function isLanguage(text: string | null | undefined): text is Language {
  return languages.some((language) => language === text);
}

/** A text in the languages it was written in. */
export type LocalText = Partial<Record<Language, string>>;

/** The text in the reader's language; else in the other Chinese script, English, or whatever there is. */
export function localText(text: LocalText, language: Language): string {
  const other = language === 'zh-Hans' ? 'zh-Hant' : language === 'zh-Hant' ? 'zh-Hans' : 'en';
  return text[language] ?? text[other] ?? text.en ?? Object.values(text)[0] ?? '';
}
