import type { searchKindMessages } from '../i18n/messages/search.ts';

/** The kinds of things that can be found: each has a name in every language. */
export type KindKey = keyof typeof searchKindMessages;
