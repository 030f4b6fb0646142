import type { Language } from '../i18n/index.ts';

/** In which language a home is read, and when. */
export type Reading = { language: Language; now: Date };
