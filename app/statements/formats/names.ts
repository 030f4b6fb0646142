import { formatPeriod, type Language, sayIn } from '#app/i18n/index.ts';
import { isOutcome, outcomeMessages } from '#app/i18n/messages/outcomes.ts';
import { statementDocumentMessages } from '#app/i18n/messages/statement-document.ts';
import type { RowInWords } from '../../rebates/index.ts';
import { ruleKey, type StatementContext } from '../statement.ts';

/** A programme by its title; by its code where the context has none. */
export function programmeName(code: string, { programmeTitles }: StatementContext): string {
  return wordsOf(programmeTitles, code) ?? code;
}

/** The sentence of the rule that a row followed; empty where the context has none. */
export function ruleOf(row: { programme: string; period: string }, { programmeRules }: StatementContext): string {
  return wordsOf(programmeRules, ruleKey(row)) ?? '';
}

export function periodName(period: string, language: Language): string {
  return period === 'term' ? sayIn(statementDocumentMessages, language)('wholeTerm') : formatPeriod(period, language);
}

export function outcomeName(outcome: string, language: Language): string {
  return isOutcome(outcome) ? sayIn(outcomeMessages, language)(outcome) : outcome;
}

/** What a row measured and its steps in words; undefined where nobody has put them into words. */
export function inWordsOf(
  row: { programme: string; period: string },
  { rowsInWords }: StatementContext,
): RowInWords | undefined {
  const key = ruleKey(row);
  return Object.hasOwn(rowsInWords, key) ? rowsInWords[key] : undefined;
}

function wordsOf(texts: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
