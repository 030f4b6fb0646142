import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '#app/i18n/index.ts';
import { LanguageProvider } from '#app/ui/language.tsx';

/** The HTML of a part for a reader of `language`. */
export function render(part: ReactElement, language: Language = 'en'): string {
  return renderToStaticMarkup(<LanguageProvider language={language}>{part}</LanguageProvider>);
}

/** The text of a part without its markup. */
export function renderText(part: ReactElement, language: Language = 'en'): string {
  return render(part, language).replace(/<[^>]*>/g, '');
}
