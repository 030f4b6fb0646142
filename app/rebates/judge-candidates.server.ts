import type { Database } from '#db/connect.ts';
import { listCandidateStages, listCandidateVersions } from '#db/queries/participants.ts';
import { listProductVersions } from '#db/queries/products.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { type Day, dayInZone, dayToText, type FiscalYear, periodOfDay, requireDay } from '../calendar/index.ts';
import { type Fence, fenceOf, type Viewer } from '../identity/index.ts';
import type { Stage } from './inputs.ts';
import { versionsOf } from './load-distributor.server.ts';
import { type OwnPeriod, termOf } from './programme/own-periods.ts';
import { absenceOf, type Candidate } from './programme/participation.ts';
import { productLinesCounting } from './programme/product-lines-paid.ts';
import type { Programme } from './programme/programme.ts';
import { mainVersion } from './programme/version-history.ts';
import { versionOn } from './programme/versions.ts';
import { listVisibleProgrammes, type VisibleVersion } from './visible-programmes.server.ts';

type Question = { code: string; number?: number; search?: string; now: Date };

/**
 * Every distributor inside the viewer's fence, by code, and why a version of a programme does not apply to it, where it
 * does not. It is asked for the programme's own period that runs while the version holds, else for the first or the last.
 */
export async function judgeCandidates(db: Database, viewer: Viewer, { code, number, search, now }: Question) {
  if (viewer.distributorId !== null) return undefined;
  const { fiscalYear, timeZone } = await getCalendar(db);
  const today = dayInZone(now, timeZone);
  const [programme] = await listVisibleProgrammes(db, viewer, { code, today });
  const version =
    number === undefined
      ? mainVersion(programme?.versions ?? [])
      : programme?.versions.find((one) => one.number === number);
  if (!version) return undefined;
  const { definition } = version;
  const day = dayWithin(version, today);
  const period = periodWith(day, definition, fiscalYear);
  const counting = await loadCounting(db, definition);
  const choice = { fence: fenceOf(viewer), search };
  const partnerships = await loadPartnerships(db, choice, { definition, counting });
  const candidates = (await loadDistributors(db, choice, dayToText(today))).map(({ id, code, name, versions }) => ({
    ...{ id, code, name },
    territory: versionOn(versions, day)?.territory,
    grade: versionOn(versions, period.to)?.grade,
    absence: absenceOf(definition, { code, versions, partnerships: partnerships(id) }, period),
  }));
  return { version, period, day: dayToText(day), candidates, counting, fiscalYear };
}

/** Today while the version holds or would; before it the first, after it the last day. */
function dayWithin({ definition, fromDate, holdsFrom, holdsTo }: VisibleVersion, today: Day): Day {
  const from = requireDay(holdsFrom ?? fromDate);
  const to = holdsTo === null ? termOf(definition).to : requireDay(holdsTo);
  return Math.max(from, Math.min(today, to));
}

function periodWith(day: Day, definition: Programme, fiscalYear: FiscalYear): OwnPeriod {
  if (definition.period === 'term') return { text: 'term', ...termOf(definition) };
  const { text, firstDay, lastDay } = periodOfDay(day, definition.period, fiscalYear);
  return { text, from: firstDay, to: lastDay };
}

/** Whether products of a product line count in a programme, by all that they ever were. */
async function loadCounting(db: Database, definition: Programme): Promise<(productLine: string) => boolean> {
  if (!definition.basis.lines) return () => true;
  const products = (await listProductVersions(db)).map(({ sku, productLine, brand, category }) => ({
    sku,
    version: { from: 0, productLine, brand: brand ?? undefined, category: category ?? undefined },
  }));
  const lines = productLinesCounting(definition, products);
  return (productLine) => lines.has(productLine);
}

type Chosen = { fence: Fence; search: string | undefined };

async function loadDistributors(db: Database, choice: Chosen, today: string) {
  const rows = await listCandidateVersions(db, choice);
  const byId = groupBy(rows, ({ id }) => id);
  return [...byId]
    .map(([id, own]) => {
      const code = own[0]?.code ?? '';
      const name = own.filter(({ fromDate }) => (fromDate ?? '') <= today).at(-1)?.name ?? code;
      return { id, code, name, versions: versionsOf(own) };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The partnerships of each distributor whose products count; none where the programme does not go by stage. */
async function loadPartnerships(
  db: Database,
  choice: Chosen,
  { definition, counting }: { definition: Programme; counting: (productLine: string) => boolean },
): Promise<(distributorId: number) => Candidate['partnerships']> {
  if (!definition.stages) return () => [];
  const rows = (await listCandidateStages(db, choice)).filter(({ productLine }) => counting(productLine));
  const byDistributor = groupBy(rows, ({ distributorId }) => distributorId);
  return (id) =>
    [...groupBy(byDistributor.get(id) ?? [], ({ productLine }) => productLine).values()].map((own) =>
      own.map(({ fromDate, stage }) => ({ from: requireDay(fromDate), stage: stage as Stage | 'none' })),
    );
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const own = groups.get(keyOf(row));
    if (own) own.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
