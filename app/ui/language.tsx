import { createContext, type ReactNode, useContext } from 'react';
import type { Catalogue, Language, Say } from '#app/i18n/index.ts';
import { sayIn } from '#app/i18n/index.ts';

const LanguageContext = createContext<Language>('en');

/** Gives every part below it the reader's language. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The function that says the messages of `messages` in the reader's language. */
export function useSay<C extends Catalogue>(messages: C): Say<C> {
  return rememberedSay(messages, useLanguage());
}

// A table says its words once a row, and each sayIn makes plural rules anew.
const remembered = new WeakMap<Catalogue, Map<Language, unknown>>();

function rememberedSay<C extends Catalogue>(messages: C, language: Language): Say<C> {
  const byLanguage = remembered.get(messages) ?? new Map<Language, unknown>();
  remembered.set(messages, byLanguage);
  const say = (byLanguage.get(language) as Say<C> | undefined) ?? sayIn(messages, language);
  byLanguage.set(language, say);
  return say;
}
