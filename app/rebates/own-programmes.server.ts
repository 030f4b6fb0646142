import type { Database } from '#db/connect.ts';
import { listProductLineTitles } from '#db/queries/product-lines.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone } from '../calendar/index.ts';
import type { Language } from '../i18n/index.ts';
import type { Viewer } from '../identity/index.ts';
import type { RuleByQuestion } from './description/describe.ts';
import { ruleInWords } from './description/rule-in-words.ts';
import { withLineTitles } from './description/with-line-titles.ts';
import type { RowSoFar } from './forecast/describe-so-far.ts';
import { mainVersion, type VersionState } from './programme/version-history.ts';
import { findRunningRows } from './running-rows.server.ts';
import { listVisibleProgrammes } from './visible-programmes.server.ts';

/** A programme in which a distributor takes part, and where it stands in the periods that run. */
export type OwnProgramme = {
  code: string;
  title: string;
  state: VersionState;
  term: { from: string; to: string };
  rule: RuleByQuestion;
  rows: RowSoFar[];
};

/** The programmes in which the viewer's distributor takes part: those in force first, then the coming, then the ended. */
export async function listOwnProgrammes(
  db: Database,
  viewer: Viewer,
  { language, now }: { language: Language; now: Date },
): Promise<OwnProgramme[]> {
  const { distributorId } = viewer;
  if (distributorId === null) throw new Error(`${viewer.email} acts for no distributor`);
  const { timeZone } = await getSettings(db);
  const programmes = await listVisibleProgrammes(db, viewer, { today: dayInZone(now, timeZone) });
  const titles = await listProductLineTitles(db);
  const rows = await findRunningRows(db, { distributorId, language, now });
  const own = programmes.flatMap(({ code, versions }): OwnProgramme[] => {
    const main = mainVersion(versions);
    if (!main) return [];
    const { title, term, byQuestion } = ruleInWords(withLineTitles(main.definition, titles, language), language);
    const running = rows.filter(({ programme }) => programme === code);
    return [{ code, title, state: main.state, term, rule: byQuestion, rows: running }];
  });
  return own.sort((a, b) => places.indexOf(a.state) - places.indexOf(b.state));
}

const places: readonly VersionState[] = ['in-force', 'upcoming', 'ended'];
