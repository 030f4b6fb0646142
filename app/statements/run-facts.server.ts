import { describeProgramme, type Programme } from '#app/rebates/index.ts';
import type { Database } from '#db/connect.ts';
import { type DistributorOn, listDistributorsOn } from '#db/queries/distributors-on.ts';
import { type findRun, listRunDefinitions, listRunRows, type RunRow } from '#db/queries/runs.ts';
import { getSettings } from '#db/queries/settings.ts';
import { type Day, dayInZone, dayToText, type FiscalYear, parsePeriod } from '../calendar/index.ts';
import { isLanguage, type Language, localText } from '../i18n/index.ts';
import { ruleKey, type StatementContext } from './statement.ts';

export type Run = NonNullable<Awaited<ReturnType<typeof findRun>>>;

/** One distributor's rows of a run in one currency: what becomes a statement. */
export type StatementGroup = { distributor: DistributorOn; language: Language; currency: string; rows: RunRow[] };

/** What statements of a run are made of, as far as the run could know it, on the day on which they are issued. */
export type RunFacts = {
  run: Run;
  groups: StatementGroup[];
  /** The last day of a period of the calendar. */
  lastDayOf: (period: string) => Day;
  contextOf: (group: StatementGroup, number: string) => StatementContext;
};

type Choice = {
  /** The instant at which the statements are issued. */
  issuedAt: string;
  /** Where the portal is opened, for the link that a document carries. */
  origin: string;
  distributorId?: number;
};

export async function loadRunFacts(
  db: Database,
  run: Run,
  { issuedAt, origin, distributorId }: Choice,
): Promise<RunFacts> {
  const settings = await getSettings(db);
  const date = dayToText(dayInZone(new Date(issuedAt), settings.timeZone));
  const distributors = await listDistributorsOn(db, { date, watermark: run.watermark, distributorId });
  const definitions = await listRunDefinitions(db, run.id);
  const daysOf = (text: string) => requirePeriod(text, { startMonth: settings.fiscalYearStartMonth });
  const sentences = rememberedSentences(definitions);
  return {
    run,
    lastDayOf: (text) => daysOf(text).lastDay,
    groups: groupRows(await listRunRows(db, run.id, distributorId), distributors),
    contextOf: ({ distributor, language, rows }, number) => ({
      issuer: { name: settings.manufacturer, address: settings.manufacturerAddress },
      distributor: {
        legalName: distributor.legalName ?? '',
        address: distributor.address ?? '',
        territory: distributor.territory ?? '',
        grade: distributor.grade ?? '',
      },
      programmeTitles: Object.fromEntries(
        rows.map(({ row, versionId }) => [row.programme, localText(titleOf(definitions, versionId), language)]),
      ),
      programmeRules: Object.fromEntries(
        rows.map(({ row, versionId }) => [ruleKey(row), sentences(versionId, language)]),
      ),
      periodFrom: dayToText(daysOf(run.period).firstDay),
      periodTo: dayToText(daysOf(run.period).lastDay),
      url: `${origin}/statements/${number}`,
    }),
  };
}

function requirePeriod(text: string, fiscalYear: FiscalYear) {
  const period = parsePeriod(text, fiscalYear);
  if (!period) throw new Error(`${text} is no period of the calendar`);
  return period;
}

/** Groups in the order of distributor code and currency, so that numbers are given in an order that people expect. */
function groupRows(rows: readonly RunRow[], distributors: ReadonlyMap<number, DistributorOn>): StatementGroup[] {
  const groups = new Map<string, StatementGroup>();
  for (const row of rows) {
    const { currency } = row.row;
    const key = `${row.row.distributor} ${currency}`;
    const known = groups.get(key);
    if (known) {
      known.rows.push(row);
      continue;
    }
    const distributor = distributors.get(row.distributorId);
    if (!distributor) throw new Error(`${row.row.distributor} was not known to the run that has its rows`);
    groups.set(key, { distributor, language: languageOf(distributor), currency, rows: [row] });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

export function languageOf({ language }: DistributorOn): Language {
  return isLanguage(language) ? language : 'en';
}

function titleOf(definitions: ReadonlyMap<number, Programme>, versionId: number): Programme['title'] {
  return (definitions.get(versionId) as Programme).title;
}

/** A rule is put into words once for each language, not once for each statement. */
function rememberedSentences(definitions: ReadonlyMap<number, Programme>) {
  const known = new Map<string, string>();
  return (versionId: number, language: Language): string => {
    const key = `${versionId} ${language}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const sentences = describeProgramme(definitions.get(versionId) as Programme, language);
    const text = sentences.join(language === 'en' ? ' ' : '');
    known.set(key, text);
    return text;
  };
}
