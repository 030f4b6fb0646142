import type { Database } from '#db/connect.ts';
import { listDistributorNames } from '#db/queries/distributors.ts';
import { listProductLineTitles } from '#db/queries/product-lines.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import type { Language } from '../i18n/index.ts';
import { may, type Viewer } from '../identity/index.ts';
import { type RuleInWords, ruleInWords } from './description/rule-in-words.ts';
import { withLineTitles } from './description/with-line-titles.ts';
import { loadInside } from './load-inside.server.ts';
import { compareVersions, versionBefore, versionInShort } from './programme/compare-versions.ts';
import { differencesOf } from './programme/differences.ts';
import { isWhollyInside } from './programme/reach.ts';
import { settlementDifferences } from './programme/settles-alike.ts';
import { mainVersion } from './programme/version-history.ts';
import { listVisibleProgrammes, type VisibleVersion } from './visible-programmes.server.ts';

type Question = { code: string; language: Language; now: Date };

/** A programme with the rule of its main version and its history; undefined where the viewer may not see it. */
export async function findProgramme(db: Database, viewer: Viewer, { code, language, now }: Question) {
  const { timeZone, programme, today } = await load(db, viewer, { code, now });
  const main = programme && mainVersion(programme.versions);
  if (!main) return undefined;
  const titles = await listProductLineTitles(db);
  const rule = ruleInWords(withLineTitles(main.definition, titles, language), language);
  const names = await nameParticipants(db, rule, today);
  const versions = programme.versions.map(({ definition: _, ...version }) => version);
  return { code, number: main.number, state: main.state, rule, names, versions, timeZone };
}

/** Whether the viewer may approve a version, and why not: `decided` is no draft any more. */
export type MayApprove = 'yes' | 'own-proposal' | 'settles-otherwise' | 'beyond-limits' | 'not-allowed' | 'decided';

type VersionQuestion = Question & {
  number: number;
  /** The version with which it is compared; by default the one that it replaces. */
  against?: number;
};

/**
 * One version of a programme and how it differs from another; undefined where the viewer may not see it, or not the one
 * with which it is compared.
 */
export async function findProgrammeVersion(
  db: Database,
  viewer: Viewer,
  { code, number, against, language, now }: VersionQuestion,
) {
  const { timeZone, programme, today } = await load(db, viewer, { code, now });
  const found = programme?.versions.find((version) => version.number === number);
  if (!programme || !found) return undefined;
  const { versions } = programme;
  if (against !== undefined && !versions.some((version) => version.number === against)) return undefined;
  const { definition, ...version } = found;
  const titles = await listProductLineTitles(db);
  const rule = ruleInWords(withLineTitles(definition, titles, language), language);
  const inside = await loadInside(db, viewer.limits);
  const isInside = !inside || isWhollyInside(inside, [found, ...versions.filter(({ approvedAt }) => approvedAt)]);
  return {
    code,
    version,
    rule,
    names: await nameParticipants(db, rule, today),
    mayApprove: mayApprove(viewer, found, { before: versionBefore(versions, found), isInside }),
    comparison: compareVersions(versions, found, {
      against,
      differences: (older, newer) => differencesOf(older.definition, newer.definition, { language, titles }),
    }),
    versions: versions.map(versionInShort),
    timeZone,
  };
}

function mayApprove(
  viewer: Viewer,
  { state, proposedBy, definition }: VisibleVersion,
  { before, isInside }: { before: VisibleVersion | undefined; isInside: boolean },
): MayApprove {
  if (state !== 'draft') return 'decided';
  if (!may(viewer.role, 'programmes:approve')) return 'not-allowed';
  if (!isInside) return 'beyond-limits';
  if (proposedBy === viewer.personId) return 'own-proposal';
  return before && settlementDifferences(before.definition, definition).length > 0 ? 'settles-otherwise' : 'yes';
}

async function load(db: Database, viewer: Viewer, { code, now }: { code: string; now: Date }) {
  const { timeZone } = await getSettings(db);
  const today = dayInZone(now, timeZone);
  const [programme] = await listVisibleProgrammes(db, viewer, { code, today });
  return { timeZone, today, programme };
}

/** How the distributors are called that the programme names. */
async function nameParticipants(db: Database, { participants }: RuleInWords, today: number) {
  const { codes = [], except = [] } = participants;
  const names = await listDistributorNames(db, [...codes, ...except], dayToText(today));
  return Object.fromEntries(names);
}
