import type { Database } from '#db/connect.ts';
import { listDistributorsInside } from '#db/queries/search.ts';
import { type LocalText, localText, sayIn } from '../../i18n/index.ts';
import { annualPlanMessages } from '../../i18n/messages/annual-plans.ts';
import { jointPlanMessages } from '../../i18n/messages/joint-plans.ts';
import { fenceOf, isLimited, type Viewer } from '../../identity/index.ts';
import { listAnnualPlanHeadings } from '../../marketing/index.server.ts';
import { bestOf, type Comparable, comparable, foldedOf } from '../fit.server.ts';
import { fold } from '../fold.server.ts';
import { inEachLanguage } from '../in-each-language.ts';
import type { Asking, Hit, SearchKind } from '../kind.server.ts';
import { knownNames } from '../known-names.server.ts';
import { knownJointPlans } from '../known-records.server.ts';

type Plan = { code: string; names: string[]; hit: Hit };

/** Annual plans by year and by the headings that the viewer may read, joint plans by year and distributor. */
export const plans: SearchKind = {
  key: 'plans',
  needs: 'plans:read',
  async find(db, viewer, asking) {
    const all = [...(await annualPlans(db, viewer, asking)), ...(await jointPlans(db, viewer, asking))];
    const { found, ...rest } = bestOf(all, asking.question, asking);
    return { hits: found.map(({ hit }) => hit), ...rest };
  },
};

async function annualPlans(db: Database, viewer: Viewer, { language, now }: Asking): Promise<Comparable<Plan>[]> {
  const headed = await listAnnualPlanHeadings(db, viewer, now);
  return headed.map(({ year, headings }) => {
    const title = inEachLanguage((one) => sayIn(annualPlanMessages, one)('planOf', { year }));
    const names = [title, ...headings].flatMap((text) => textsOf(text));
    return comparable({
      code: year,
      names,
      hit: { href: `/plans/${year}`, title: localText(title, language), notes: [] },
    });
  });
}

/** Each is called by its year and like its distributor, whose names are known as they are compared. */
async function jointPlans(db: Database, viewer: Viewer, { language, today }: Asking): Promise<Comparable<Plan>[]> {
  const { distributorId } = viewer;
  const own = distributorId === null ? undefined : new Set([distributorId]);
  const inside = own ?? (isLimited(viewer.limits) ? await listDistributorsInside(db, fenceOf(viewer)) : undefined);
  const distributors = new Map(
    (await knownNames(db, 'distributors', { inside, today })).map((distributor) => [distributor.id, distributor]),
  );
  const titleOf = rememberTitles();
  return (await knownJointPlans(db, viewer)).flatMap(({ id, distributorId: of, year }) => {
    const distributor = distributors.get(of);
    if (!distributor) return [];
    const { code, names, folded } = distributor;
    const title = titleOf(year);
    const hit = own
      ? { href: `/plans/joint/${id}`, title: localText(title.text, language), notes: [] }
      : { href: `/plans/joint/${id}`, title: names[0] ?? code, code, notes: [localText(title.text, language)] };
    return [{ code, names, hit, folded: foldedOf({ code: folded.code, names: [...folded.names, ...title.folded] }) }];
  });
}

/** What a joint plan of a year is called, and how that is compared: made once for each year. */
function rememberTitles() {
  const titles = new Map<string, { text: LocalText; folded: string[] }>();
  return (year: string) => {
    const known = titles.get(year);
    if (known) return known;
    const text = inEachLanguage((one) => sayIn(jointPlanMessages, one)('named', { year }));
    const title = { text, folded: textsOf(text).map(fold) };
    titles.set(year, title);
    return title;
  };
}

function textsOf(text: LocalText): string[] {
  return Object.values(text);
}
