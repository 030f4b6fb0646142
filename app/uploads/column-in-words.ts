import { type Language, type Message, sayIn } from '#app/i18n/index.ts';
import { importColumnMessages } from '#app/i18n/messages/import-columns.ts';
import type { ColumnKey } from './import-columns.ts';

/** A column that has no words does not pass the type checker. */
const messages: Record<ColumnKey, Message> = importColumnMessages;

/** What a column means and how it is written, in the reader's language. */
export function columnInWords(key: ColumnKey, language: Language): string {
  return sayIn(messages, language)(key);
}
