import { formatDecimal, formatLongDate, type Say } from '#app/i18n/index.ts';
import { getMeasureKind } from '../measures/index.ts';
import type { Measure } from '../measures/measure.ts';
import type { Programme } from '../programme/programme-schema.ts';
import { sayLines, sayMeasure } from './describe-measure.ts';
import type { messages } from './messages.ts';
import { listAny, listClauses, listNames, type Speaker, sayMoney, sayStart, sayValue } from './speaker.ts';

type Tell = Say<typeof messages>;

/** For whom and when it counts: stages, distributors, unit, and the conditions that must hold. */
export function describeLimitsOfWho(speaker: Speaker, tell: Tell): string[] {
  const { stages, distributors, unit, conditions = [] } = speaker.programme;
  const sentences: string[] = [];
  if (stages)
    sentences.push(
      tell('stages', {
        stages: listNames(
          speaker,
          stages.map((entry) => sayStage(speaker, entry)),
        ),
      }),
    );
  const choice = distributors ? sayDistributors(speaker, distributors) : '';
  if (choice) sentences.push(tell('distributors', { choice }));
  if (unit === 'group') sentences.push(tell('unitGroup'));
  else if (unit !== 'distributor') sentences.push(tell('unit', { unit: tell(unit) }));
  const ranges = conditions.map((condition) =>
    tell('condition', { ...sayRead(speaker, condition), range: sayRange(speaker, tell, condition) }),
  );
  return [...sentences, ...ranges];
}

/** What changes the amount after the bands: multipliers, deductions, exclusive groups, limits. */
export function describeLimitsOfAmount(speaker: Speaker, tell: Tell): string[] {
  const { multipliers = [], deducts = [], exclusive, limits = {} } = speaker.programme;
  const sentences = multipliers.map((multiplier) => {
    const { unit } = getMeasureKind(multiplier.of);
    const steps = multiplier.steps.map(({ from, percent }) =>
      tell('multiplierStep', {
        from: sayStart(speaker, unit, from),
        percent: formatDecimal(percent, speaker.language),
      }),
    );
    return tell('multiplier', { ...sayRead(speaker, multiplier), steps: listClauses(speaker, steps) });
  });
  if (deducts.length > 0) sentences.push(tell('deducts', { codes: listNames(speaker, deducts) }));
  if (exclusive) {
    const { group, prefer, rank } = exclusive;
    sentences.push(
      prefer === 'highest' ? tell('exclusiveHighest', { group }) : tell('exclusiveFirst', { group, rank }),
    );
  }
  for (const key of ['guarantee', 'cap', 'budget', 'minimumPayout'] as const) {
    const amount = limits[key];
    if (amount !== undefined) sentences.push(tell(key, { amount: sayMoney(speaker, amount) }));
    if (key === 'guarantee' && limits.carryOver) sentences.push(tell('carryOver'));
  }
  return sentences;
}

/** How often it is settled: "every quarter". */
export function sayEvery(tell: Tell, period: Exclude<Programme['period'], 'term'>): string {
  return tell(everyPeriod[period]);
}

const everyPeriod = {
  month: 'everyMonth',
  quarter: 'everyQuarter',
  'half-year': 'everyHalfYear',
  year: 'everyYear',
} as const;

/** A measure with its window and its lines, as the sentences take it. */
export function sayRead(speaker: Speaker, measure: Measure): { measure: string; lines: string } {
  const { name, window } = sayMeasure(speaker, measure);
  return {
    measure: speaker.language === 'en' ? `${name} ${window}` : `${window}${name}`,
    lines: sayLines(speaker, measure.lines),
  };
}

function sayStage({ phrase, language }: Speaker, entry: NonNullable<Programme['stages']>[number]): string {
  if (typeof entry === 'string') return phrase(entry);
  const stage = phrase(entry.stage);
  const day = (date: string) => formatLongDate(date, language);
  if (entry.from && entry.to) return phrase('datesFromTo', { stage, from: day(entry.from), to: day(entry.to) });
  if (entry.from) return phrase('datesFrom', { stage, from: day(entry.from) });
  return entry.to ? phrase('datesTo', { stage, to: day(entry.to) }) : stage;
}

function sayDistributors(
  speaker: Speaker,
  { codes, grades, territories, except }: NonNullable<Programme['distributors']>,
): string {
  const { phrase } = speaker;
  const named = (names: readonly string[]) => ({ names: listAny(speaker, names) });
  const parts = [
    codes && phrase('codes', named(codes)),
    grades && phrase('grades', named(grades)),
    territories && phrase('inTerritories', named(territories)),
    except && phrase('except', { names: listNames(speaker, except) }),
  ];
  return parts.filter((part) => part !== undefined).join(speaker.language === 'en' ? ', ' : '，');
}

/** What a condition asks for: "at least 5%". */
export function sayRange(
  speaker: Speaker,
  tell: Tell,
  { of, atLeast, below }: Measure & { atLeast?: string; below?: string },
): string {
  const { unit } = getMeasureKind(of);
  const parts = [
    atLeast === undefined ? undefined : tell('atLeast', { value: sayValue(speaker, unit, atLeast) }),
    below === undefined ? undefined : tell('below', { value: sayValue(speaker, unit, below) }),
  ];
  return parts.filter((part) => part !== undefined).join(tell('and'));
}
