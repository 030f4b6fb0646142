import { type Language, sayIn } from '#app/i18n/index.ts';
import { importErrorMessages, importWarningMessages } from '#app/i18n/messages/import-errors.ts';
import type { ErrorDetail, ReadWarning, RowError } from './row-error.ts';

type MessageKey = keyof typeof importErrorMessages;
type SayAny = (key: string, values: ErrorDetail) => string;

/**
 * What would have been right, in the reader's language; the error's own English phrase where its detail lacks what the
 * sentence needs, so that no mistake ever stands unexplained.
 */
export function expectedInWords(error: RowError, language: Language): string {
  const { column, expected, detail } = error;
  const key = messageOf(error);
  const say = sayIn(importErrorMessages, language) as SayAny;
  const sentence = key && say(key, { column, expected, ...detail });
  return !sentence || /\{\w+\}/.test(sentence) ? expected : sentence;
}

/** The kinds of mistake that read differently by their detail; every other code is its own message. */
function messageOf({ code, detail = {} }: RowError): MessageKey | undefined {
  if (code === 'out-of-range') return ranges.find((range) => range === detail.range);
  if (code === 'too-many-digits') return detail.currency ? 'too-many-digits-of-currency' : code;
  if (code !== 'conflict') return code;
  if (detail.row) return 'conflict-with-row';
  if (detail.place === 'payment') return 'conflict-with-payment';
  return detail.place === 'record' ? 'conflict-with-record' : 'conflict-with-earlier-row';
}

const ranges = ['not-negative', 'above-zero', 'from-0-to-100'] as const;

export function warningInWords({ code, detail }: ReadWarning, language: Language): string {
  const say = sayIn(importWarningMessages, language) as SayAny;
  const key = code === 'unknown-column' && detail.name === '' ? 'nameless-column' : code;
  return say(key, { ...detail, sum: [detail.sum, detail.currency].filter(Boolean).join(' ') });
}
