import type { Database } from '#db/connect.ts';
import { listStandingOf } from '#db/queries/distributor-directory.ts';
import { pageByKey } from '#db/queries/page.ts';
import { listDueTo, listLatestRunsOf } from '#db/queries/participants.ts';
import { listProductLineTitles } from '#db/queries/product-lines.ts';
import { type FiscalYear, parsePeriod } from '../calendar/index.ts';
import { type Language, localText } from '../i18n/index.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import type { Stage } from './inputs.ts';
import { judgeCandidates } from './judge-candidates.server.ts';
import type { Absence } from './programme/participation.ts';

export const participantsAPage = 50;

type Question = {
  code: string;
  /** The version that is looked at; by default the one that tells most of the programme. */
  number?: number;
  now: Date;
};

/** How many distributors inside the viewer's fence take part in a programme, of how many; undefined for whom that is not. */
export async function countParticipants(db: Database, viewer: Viewer, question: Question) {
  const judged = await judgeCandidates(db, viewer, question);
  if (!judged) return undefined;
  const { candidates, period } = judged;
  return { takingPart: countsOf(candidates).takingPart, all: candidates.length, period: period.text };
}

type Choice = Question & {
  /** A text that the code or any name contains. */
  distributor?: string;
  /** Those that take no part instead of those that do. */
  isAbsent: boolean;
  /** The code after which the page begins. */
  after?: string;
  language: Language;
};

/**
 * The distributors inside the viewer's fence to whom a version of a programme applies in its period that runs, or in the
 * first or last that it has, and those to whom it does not and why, by code: a page of them, with the stages of their
 * partnerships and what the programme came to by its last run. Undefined where the viewer may not see the programme, and
 * for a distributor's people.
 */
export async function findParticipants(db: Database, viewer: Viewer, choice: Choice) {
  const { code, distributor, isAbsent, after = '', language } = choice;
  const judged = await judgeCandidates(db, viewer, { ...choice, search: distributor });
  if (!judged) return undefined;
  const { version, period, day, candidates, counting } = judged;
  const chosen = candidates.filter((one) => (one.absence !== undefined) === isAbsent);
  const following = chosen.filter((one) => one.code > after).slice(0, participantsAPage + 1);
  const { rows, older } = pageByKey(following, participantsAPage, (one) => one.code);
  const distributorIds = rows.map(({ id }) => id);
  const standing = await listStandingOf(db, fenceOf(viewer), { distributorIds, today: day });
  const titles = await listProductLineTitles(db);
  const run = await findLastRun(db, { code, fiscalYear: judged.fiscalYear });
  const due = run ? await listDueTo(db, { code, runId: run.id, distributorIds }) : [];
  return {
    ...{ code, title: localText(version.definition.title, language), number: version.number, state: version.state },
    ...{ period: period.text, run, next: older },
    counts: countsOf(candidates),
    rows: rows.map(({ id, ...row }) => ({
      ...row,
      partnerships: standing
        .filter(({ distributorId, productLine }) => distributorId === id && counting(productLine))
        .map(({ productLine, stage }) => ({
          ...{ productLine, stage: stage as Stage },
          title: localText(titles.get(productLine) ?? {}, language) || productLine,
        })),
      due: due
        .filter(({ distributorId }) => distributorId === id)
        .map(({ currency, dueMinor }) => ({ currency, minor: dueMinor })),
    })),
  };
}

function countsOf(candidates: readonly { absence: Absence | undefined }[]) {
  const absent = candidates.filter(({ absence }) => absence).length;
  return { takingPart: candidates.length - absent, absent };
}

/** The latest run of the last period in which the programme has a row. */
async function findLastRun(db: Database, { code, fiscalYear }: { code: string; fiscalYear: FiscalYear }) {
  const runs = await listLatestRunsOf(db, code);
  const lastDay = (text: string) => parsePeriod(text, fiscalYear)?.lastDay ?? 0;
  return runs.sort((a, b) => lastDay(b.period) - lastDay(a.period) || b.id - a.id)[0];
}
