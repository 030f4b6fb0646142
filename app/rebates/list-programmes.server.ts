import type { Database } from '#db/connect.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone } from '../calendar/index.ts';
import { type Language, type LocalText, localText } from '../i18n/index.ts';
import type { Viewer } from '../identity/index.ts';
import { mainVersion } from './programme/version-history.ts';
import { listVisibleProgrammes, type VisibleProgramme } from './visible-programmes.server.ts';

/** The programmes that the viewer may see, by code, each as its main version says it; `draft` awaits approval. */
export async function listProgrammes(
  db: Database,
  viewer: Viewer,
  { language, now }: { language: Language; now: Date },
) {
  const { timeZone } = await getSettings(db);
  const programmes = await listVisibleProgrammes(db, viewer, { today: dayInZone(now, timeZone) });
  return programmes.flatMap((programme) => summaryOf(programme, language));
}

/** What the programmes that the viewer may see are called, by code, as their main versions say it. */
export async function listProgrammeTitles(
  db: Database,
  viewer: Viewer,
  now: Date,
): Promise<{ code: string; title: LocalText }[]> {
  const { timeZone } = await getSettings(db);
  const programmes = await listVisibleProgrammes(db, viewer, { today: dayInZone(now, timeZone) });
  return programmes.flatMap(({ code, versions }) => {
    const main = mainVersion(versions);
    return main ? { code, title: main.definition.title } : [];
  });
}

function summaryOf({ code, versions }: VisibleProgramme, language: Language) {
  const main = mainVersion(versions);
  if (!main) return [];
  const { title, currency, period, effective } = main.definition;
  const draft = versions.find(({ state }) => state === 'draft')?.number;
  return [{ code, title: localText(title, language), currency, period, term: effective, state: main.state, draft }];
}
