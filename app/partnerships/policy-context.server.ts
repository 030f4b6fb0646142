import type { Database } from '#db/connect.ts';
import { listProductVersions } from '#db/queries/products.ts';
import { getCalendar, getSettings } from '#db/queries/settings.ts';
import { dayInZone, requireDay } from '../calendar/index.ts';
import { may, type Permission, type Viewer } from '../identity/index.ts';
import { listVisibleProgrammes } from '../rebates/index.server.ts';
import type { Stage } from '../rebates/index.ts';
import { type ProgrammeInStage, programmesInStage } from './programmes-in-stage.ts';

type Place = { productLine: string; stage: Stage };

export type StageProgrammes = (place: Place) => ProgrammeInStage[];

/**
 * How the programmes that the viewer may see stand to any stage of any product line, each by its newest approved version,
 * whose dated stages are what holds.
 */
export async function loadStageProgrammes(
  db: Database,
  viewer: Pick<Viewer, 'distributorId' | 'limits'>,
  today: string,
): Promise<StageProgrammes> {
  const visible = await listVisibleProgrammes(db, viewer, { today: requireDay(today) });
  const programmes = visible.flatMap(({ versions }) => {
    const newest = versions.find(({ state }) => ['in-force', 'upcoming', 'ended'].includes(state));
    return newest ? [{ definition: newest.definition, isOver: newest.state === 'ended' }] : [];
  });
  const rows = await listProductVersions(db);
  const newest = new Map(
    rows.map(({ sku, productLine, brand, category }) => [
      sku,
      { from: 0, productLine, brand: brand ?? undefined, category: category ?? undefined },
    ]),
  );
  const products = [...newest].map(([sku, version]) => ({ sku, version }));
  return (place) => programmesInStage(programmes, products, place);
}

/** Whether the viewer may decide on the policy of a product line within the limits: it holds in every territory. */
export function mayDecidePolicy({ role, limits }: Pick<Viewer, 'role' | 'limits'>, permission: Permission): boolean {
  return may(role, permission) && limits.territory.length === 0;
}

/** By what the installation reckons: its currency, and which day it is there. */
export async function getHouse(db: Database, now: Date) {
  const { currency } = await getSettings(db);
  const { timeZone, fiscalYear } = await getCalendar(db);
  return { timeZone, currency, fiscalYear, today: dayInZone(now, timeZone) };
}
