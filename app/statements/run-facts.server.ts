import {
  addressedTo,
  budgetsBehind,
  describeProgramme,
  describeRow,
  type Programme,
  withLineTitles,
} from '#app/rebates/index.ts';
import type { Database } from '#db/connect.ts';
import { listKnownProgrammes } from '#db/queries/calculation-inputs.ts';
import { type DistributorOn, listDistributorsOn } from '#db/queries/distributors-on.ts';
import { listProductLineTitles } from '#db/queries/product-lines.ts';
import { type findRun, listRunDefinitions, listRunRows, type RunRow } from '#db/queries/runs.ts';
import { getCalendar, getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText, requirePeriod } from '../calendar/index.ts';
import { isLanguage, type Language, localText } from '../i18n/index.ts';
import { noFence } from '../identity/index.ts';
import { ruleKey, type StatementContext, statementPath } from './statement.ts';

export type Run = NonNullable<Awaited<ReturnType<typeof findRun>>>;

/** One distributor's rows of a run in one currency, adjustments of earlier periods too: what becomes a statement. */
export type StatementGroup = { distributor: DistributorOn; language: Language; currency: string; rows: RunRow[] };

/** What statements of a run are made of, as far as the run could know it, on the day on which they are issued. */
export type RunFacts = {
  run: Run;
  /** By which day and language of the installation. */
  house: { timeZone: string; language: Language };
  groups: StatementGroup[];
  contextOf: (group: StatementGroup, number: string) => StatementContext;
  /** The codes of the programmes whose budgets decide what the rows of a group are due. */
  budgetsOf: (group: StatementGroup) => string[];
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
  const { fiscalYear, timeZone } = await getCalendar(db);
  const date = dayToText(dayInZone(new Date(issuedAt), timeZone));
  const distributors = await listDistributorsOn(db, { date, watermark: run.watermark, distributorId });
  const definitions = await listRunDefinitions(db, noFence, run.id);
  const daysOf = (text: string) => requirePeriod(text, fiscalYear);
  const titles = await listProductLineTitles(db);
  const inWords = (versionId: number, language: Language) =>
    withLineTitles(definitions.get(versionId) as Programme, titles, language);
  const ruleFor = rememberedRules(inWords);
  const { programmes } = await listKnownProgrammes(db, run);
  return {
    run,
    house: { timeZone, language: settings.language },
    groups: groupRows(await listRunRows(db, run.id, distributorId), distributors, settings.language),
    budgetsOf: ({ rows }) => {
      const codes = [...new Set(rows.map(({ row }) => row.programme))];
      return [...new Set(codes.flatMap((code) => budgetsBehind(programmes, code)))];
    },
    contextOf: (group, number) => {
      const { distributor, language, rows } = group;
      return {
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
        programmeRules: Object.fromEntries(rows.map(({ row, versionId }) => [ruleKey(row), ruleFor(versionId, group)])),
        rowsInWords: Object.fromEntries(
          rows.map(({ row, versionId }) => [ruleKey(row), describeRow(inWords(versionId, language), row, language)]),
        ),
        periodFrom: dayToText(daysOf(run.period).firstDay),
        periodTo: dayToText(daysOf(run.period).lastDay),
        url: `${origin}${statementPath({ number })}`,
      };
    },
  };
}

/** Groups in the order of distributor code and currency, so that numbers are given in an order that people expect. */
function groupRows(
  rows: readonly RunRow[],
  distributors: ReadonlyMap<number, DistributorOn>,
  houseLanguage: Language,
): StatementGroup[] {
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
    groups.set(key, { distributor, language: languageOf(distributor, houseLanguage), currency, rows: [row] });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** In which language documents are written for a distributor. */
export function languageOf({ language }: DistributorOn, houseLanguage: Language): Language {
  return isLanguage(language) ? language : houseLanguage;
}

function titleOf(definitions: ReadonlyMap<number, Programme>, versionId: number): Programme['title'] {
  return (definitions.get(versionId) as Programme).title;
}

/** A rule that says the same to everyone is put into words once for each language, not once for each statement. */
function rememberedRules(inWords: (versionId: number, language: Language) => Programme) {
  const known = new Map<string, string>();
  return (versionId: number, { distributor, language, rows }: StatementGroup): string => {
    const definition = inWords(versionId, language);
    const isHis = (code: string) => rows.some(({ row }) => row.programme === code);
    if (definition.distributors || definition.deducts) {
      return sayRule(addressedTo(distributor.code, definition, isHis), language);
    }
    const key = `${versionId} ${language}`;
    const text = known.get(key) ?? sayRule(definition, language);
    known.set(key, text);
    return text;
  };
}

function sayRule(definition: Programme, language: Language): string {
  return describeProgramme(definition, language).join(language === 'en' ? ' ' : '');
}
