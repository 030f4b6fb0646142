import type { Database } from '#db/connect.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone } from '../calendar/index.ts';
import { type Language, type LocalText, localText } from '../i18n/index.ts';
import { noLimits, type Viewer } from '../identity/index.ts';
import type { ProductVersion } from './inputs.ts';
import { productStanding } from './programme/counts-product.ts';
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

/** The same of those in which one distributor takes part, or took or will, without drafts. */
export async function listProgrammesOf(
  db: Database,
  viewer: Pick<Viewer, 'distributorId' | 'limits'>,
  { distributorId, language, now }: { distributorId: number; language: Language; now: Date },
) {
  const { timeZone } = await getSettings(db);
  const today = dayInZone(now, timeZone);
  const his = await listVisibleProgrammes(db, { distributorId, limits: noLimits }, { today });
  const own = viewer.distributorId === null ? await listVisibleProgrammes(db, viewer, { today }) : his;
  const codes = new Set(own.map(({ code }) => code));
  return his.filter(({ code }) => codes.has(code)).flatMap((programme) => summaryOf(programme, language));
}

type AskedProduct = { sku: string; version: ProductVersion; language: Language; now: Date };

/** The programmes that the viewer may see in which a product counts as it is in `version`, and how. */
export async function listProgrammesCounting(
  db: Database,
  viewer: Pick<Viewer, 'distributorId' | 'limits'>,
  { sku, version, language, now }: AskedProduct,
) {
  const { timeZone } = await getSettings(db);
  const programmes = await listVisibleProgrammes(db, viewer, { today: dayInZone(now, timeZone) });
  return programmes.flatMap((programme) => {
    const main = mainVersion(programme.versions);
    const standing = main && productStanding(main.definition, sku, version);
    return standing ? summaryOf(programme, language).map((summary) => ({ ...summary, ...standing })) : [];
  });
}

function summaryOf({ code, versions }: VisibleProgramme, language: Language) {
  const main = mainVersion(versions);
  if (!main) return [];
  const { title, currency, period, effective } = main.definition;
  const draft = versions.find(({ state }) => state === 'draft')?.number;
  return [{ code, title: localText(title, language), currency, period, term: effective, state: main.state, draft }];
}
