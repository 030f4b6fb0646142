import {
  type Day,
  type DayRange,
  type FiscalYear,
  type PeriodLength,
  parsePeriod,
  periodOfDay,
  periodsEnding,
  requireDay,
} from '#app/calendar/index.ts';
import type { ProgrammeInput, ProgrammeVersion } from '../inputs.ts';
import type { Programme } from './programme-schema.ts';

/** A period of a programme. That of a programme whose period is `term` is called `term` and is its whole term. */
export type OwnPeriod = DayRange & { text: string };
export type VersionPeriod = { version: ProgrammeVersion; period: OwnPeriod };
export type PeriodRequest = { from: Day; to: Day; term?: boolean };

/**
 * The programme's own periods that end from `from` to `to` and touch its term, each with the version in force on its
 * first day; with `term`, the whole terms of a programme whose period is `term`, whenever they end.
 */
export function ownPeriods(programme: ProgrammeInput, request: PeriodRequest, fiscalYear: FiscalYear): VersionPeriod[] {
  return programme.versions.flatMap((version) =>
    periodsOf(version, request, fiscalYear)
      .filter((period) => versionOfPeriod(programme, period) === version)
      .map((period) => ({ version, period })),
  );
}

/** The own period that a text names, with its version; undefined where the programme has none of this name. */
export function findOwnPeriod(
  programme: ProgrammeInput,
  text: string,
  fiscalYear: FiscalYear,
): VersionPeriod | undefined {
  const days = ownPeriodDays(text, fiscalYear);
  const request = days ? { from: days.to, to: days.to } : { from: 0, to: 0, term: true };
  return ownPeriods(programme, request, fiscalYear).find(({ period }) => period.text === text);
}

/** The own period that a text names, with its version. Throws where there is no such programme or it has no such period. */
export function requireOwnPeriod(
  { programmes, fiscalYear }: { programmes: readonly ProgrammeInput[]; fiscalYear: FiscalYear },
  { programme: code, period }: { programme: string; period: string },
): VersionPeriod {
  const programme = programmes.find((one) => one.code === code);
  const found = programme && findOwnPeriod(programme, period, fiscalYear);
  if (!found) throw new Error(`${code} has no period ${period}`);
  return found;
}

/** The first and last day of a period's text; undefined for `term`, which each programme has its own of. */
export function ownPeriodDays(text: string, fiscalYear: FiscalYear): DayRange | undefined {
  const period = parsePeriod(text, fiscalYear);
  return period && { from: period.firstDay, to: period.lastDay };
}

/** The programme's term; both days inclusive. */
export function termOf({ effective }: Programme): DayRange {
  return { from: requireDay(effective.from), to: requireDay(effective.to) };
}

/** The texts of the periods of a length that touch the term and, as far as they lie in it, lie wholly within `days`. */
export function periodsWithin(days: DayRange, length: PeriodLength, term: DayRange, fiscalYear: FiscalYear): string[] {
  return periodsEnding(days.from, days.to, length, fiscalYear)
    .filter(
      ({ firstDay, lastDay }) =>
        firstDay <= term.to && term.from <= lastDay && days.from <= Math.max(firstDay, term.from),
    )
    .map(({ text }) => text);
}

function periodsOf({ definition }: ProgrammeVersion, request: PeriodRequest, fiscalYear: FiscalYear): OwnPeriod[] {
  const term = termOf(definition);
  if (definition.period === 'term') {
    const isAsked = request.term || (request.from <= term.to && term.to <= request.to);
    return isAsked ? [{ text: 'term', ...term }] : [];
  }
  if (request.term) return [];
  const length: PeriodLength = definition.period;
  const lastDay = Math.min(request.to, periodOfDay(term.to, length, fiscalYear).lastDay);
  const periods = periodsEnding(Math.max(request.from, term.from), lastDay, length, fiscalYear);
  return periods.map((period) => ({ text: period.text, from: period.firstDay, to: period.lastDay }));
}

/** A first version that begins with its term, inside a period, is in force in that period too. */
function versionOfPeriod({ versions }: ProgrammeInput, period: OwnPeriod): ProgrammeVersion | undefined {
  const inForce = versions.filter(({ from }) => from <= period.from).at(-1);
  if (inForce) return inForce;
  const first = versions[0];
  return first && first.from <= Math.max(period.from, termOf(first.definition).from) ? first : undefined;
}
