import { dayToText } from '#app/calendar/index.ts';
import type { Language } from '#app/i18n/index.ts';
import type { CriterionUnit, PartnershipFacts } from './criteria/criterion.ts';
import { criterionKinds } from './criteria/index.ts';

/** The settings of a policy's criteria by their kind's name, as the kinds' schemas let them pass. */
export type Criteria = Record<string, unknown>;

/** What one criterion came to, as it is kept with the evidence. */
export type CriterionResult = {
  kind: string;
  setting: unknown;
  /** Exact decimal text; null where there was nothing to measure. */
  value: string | null;
  threshold: string;
  isMet: boolean;
  window: { from: string; to: string } | null;
};

/** Measures every criterion that a policy asks for. */
export function evaluate(criteria: Criteria, facts: PartnershipFacts): CriterionResult[] {
  return criterionKinds.flatMap((kind) => {
    const setting = criteria[kind.name];
    if (setting === undefined) return [];
    const { value = null, threshold, isMet, window } = kind.measure(setting, facts);
    const days = window ? { from: dayToText(window.from), to: dayToText(window.to) } : null;
    return [{ kind: kind.name, setting, value, threshold, isMet, window: days }];
  });
}

/** Whether a partnership may move on: all criteria hold, and there is at least one. */
export function allMet(results: readonly CriterionResult[]): boolean {
  return results.length > 0 && results.every(({ isMet }) => isMet);
}

export type ResultInWords = {
  kind: string;
  title: string;
  rule: string;
  unit: CriterionUnit;
  /** The currency of an amount. */
  currency: string | undefined;
  value: string | null;
  threshold: string;
  isMet: boolean;
  window: { from: string; to: string } | null;
};

/** A result for people; one of a kind that there is no more is told by its own name. */
export function resultInWords(result: CriterionResult, language: Language): ResultInWords {
  const { setting, ...rest } = result;
  const kind = criterionKinds.find(({ name }) => name === result.kind);
  const { currency } = setting as { currency?: string };
  if (!kind) return { ...rest, title: result.kind, rule: result.kind, unit: 'amount', currency };
  const title = kind.title[language] as string;
  return { ...rest, title, rule: kind.rule(setting, language), unit: kind.unit, currency };
}
