import type { Database } from '#db/connect.ts';
import {
  countPartnerships,
  listComingStages,
  listPartnerships,
  listProductLines,
  type PartnershipFilter,
  type StandingPartnership,
} from '#db/queries/partnerships.ts';
import { getSettings } from '#db/queries/settings.ts';
import { listOpenTransitions } from '#db/queries/stage-transitions.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { csvOfPages, rowsAPart } from '../files/index.server.ts';
import { type Language, type LocalText, localText } from '../i18n/index.ts';
import { type Fence, fenceOf, type Viewer } from '../identity/index.ts';
import { stages } from '../rebates/index.ts';
import { isStageOrNone, type StageOrNone } from './stage-history.ts';

export const partnershipFilterNames = ['productLine', 'stage', 'search'] as const;

export type ListedPartnership = {
  code: string;
  name: string;
  productLine: string;
  productLineTitle: string;
  stage: StageOrNone;
  since: string;
  /** The stage that has been approved for a later day, if any. */
  coming: { stage: string; from: string } | undefined;
  /** Whether a proposed move waits for a second person; told to staff only. */
  waits: boolean;
};

type Asking = { filter: PartnershipFilter; language: Language; now: Date };

const cardsAColumn = 8;
const rowsAPage = 50;
const openShown = 8;

/** A column of the board for each stage: how many partnerships stand in it and the first of them; and what waits. */
export async function getBoard(db: Database, viewer: Viewer, { filter, language, now }: Asking) {
  const today = await todayOf(db, now);
  const fence = fenceOf(viewer);
  const choice = { productLine: filter.productLine, search: filter.search, today };
  const counts = await countPartnerships(db, fence, choice);
  const columns = [];
  for (const stage of stages) {
    const rows = await listPartnerships(db, fence, { ...choice, stage, limit: cardsAColumn });
    const partnerships = await describeAll(db, fence, { rows, language, today });
    columns.push({ stage, count: counts.get(stage) ?? 0, partnerships });
  }
  const open = await listOpenTransitions(db, fence, { today, productLine: filter.productLine });
  return {
    columns,
    ended: counts.get('none') ?? 0,
    open: {
      count: open.length,
      moves: open.slice(0, openShown).map(({ name, productLineTitle, ...move }) => ({
        ...move,
        name: name ?? move.code,
        productLineTitle: titleOf({ productLine: move.productLine, productLineTitle }, language),
      })),
    },
    productLines: await titledProductLines(db, fence, language),
  };
}

/** A page of the partnerships of one stage, or of all, by the distributor's name. */
export async function listStagePage(
  db: Database,
  viewer: Viewer,
  { filter, language, now, page }: Asking & { page: number },
) {
  const today = await todayOf(db, now);
  const fence = fenceOf(viewer);
  const choice = { ...knownStage(filter), today };
  const counts = await countPartnerships(db, fence, choice);
  const rows = await listPartnerships(db, fence, { ...choice, limit: rowsAPage, offset: (page - 1) * rowsAPage });
  return {
    partnerships: await describeAll(db, fence, { rows, language, today }),
    total: [...counts.values()].reduce((sum, count) => sum + count, 0),
    pageSize: rowsAPage,
    productLines: await titledProductLines(db, fence, language),
  };
}

const columns = [
  'distributor',
  'distributor_name',
  'product_line',
  'title',
  'stage',
  'since',
  'next_stage',
  'next_from',
] as const;

/** All partnerships of a filter, ended ones too, by the distributor's name, as a CSV file made while it is read. */
export async function exportPartnerships(
  db: Database,
  viewer: Viewer,
  { filter, language, now, readsOn }: Asking & { readsOn: () => Promise<boolean> },
) {
  const today = await todayOf(db, now);
  const fence = fenceOf(viewer);
  const all = await listPartnerships(db, fence, { ...knownStage(filter), today });
  return csvOfPages({
    ...{ name: 'partnerships.csv', columns, readsOn },
    async pageAfter(from: number = 0) {
      const rows = await describeAll(db, fence, { rows: all.slice(from, from + rowsAPart), language, today });
      return { rows, older: from + rowsAPart < all.length ? from + rowsAPart : undefined };
    },
    recordOf: ({ code, name, productLine, productLineTitle, stage, since, coming }) => ({
      ...{ distributor: code, distributor_name: name, product_line: productLine, title: productLineTitle },
      ...{ stage, since, next_stage: coming?.stage ?? '', next_from: coming?.from ?? '' },
    }),
  });
}

/** A stage that is none leaves out nothing. */
function knownStage(filter: PartnershipFilter): PartnershipFilter {
  return { ...filter, stage: isStageOrNone(filter.stage ?? '') ? filter.stage : undefined };
}

/** Every partnership of the viewer's own distributor. */
export async function listOwnPartnerships(
  db: Database,
  viewer: Viewer,
  { language, now }: { language: Language; now: Date },
): Promise<ListedPartnership[]> {
  const today = await todayOf(db, now);
  const fence = fenceOf(viewer);
  const rows = await listPartnerships(db, fence, { today });
  return describeAll(db, fence, { rows, language, today });
}

/** Every partnership of one distributor that the viewer may see. */
export async function listPartnershipsOf(
  db: Database,
  viewer: Viewer,
  { distributorId, language, now }: { distributorId: number; language: Language; now: Date },
): Promise<ListedPartnership[]> {
  const today = await todayOf(db, now);
  const fence = fenceOf(viewer);
  const rows = await listPartnerships(db, fence, { distributorId, today });
  return describeAll(db, fence, { rows, language, today });
}

type Describing = { rows: readonly StandingPartnership[]; language: Language; today: string };

async function describeAll(db: Database, fence: Fence, { rows, language, today }: Describing) {
  const distributorIds = [...new Set(rows.map(({ distributorId }) => distributorId))];
  const coming = await listComingStages(db, { after: today, distributorIds });
  // What waits is not yet the distributor's to know.
  const open = fence.distributorId === undefined ? await listOpenTransitions(db, fence, { today }) : [];
  return rows.map((row): ListedPartnership => {
    const isSame = (other: { distributorId: number; productLineId: number }) =>
      other.distributorId === row.distributorId && other.productLineId === row.productLineId;
    const next = coming.find(isSame);
    const { code, name, productLine, stage, since } = row;
    return {
      ...{ code, name: name ?? code, productLine, stage: stage as StageOrNone, since },
      productLineTitle: titleOf(row, language),
      coming: next && { stage: next.stage, from: next.fromDate },
      waits: open.some(isSame),
    };
  });
}

export async function titledProductLines(db: Database, { limits }: Fence, language: Language) {
  const lines = await listProductLines(db, limits);
  return lines.map(({ code, title }) => ({
    code,
    title: titleOf({ productLine: code, productLineTitle: title }, language),
  }));
}

/** What a product line is called; its code where it has no title. */
export function titleOf(
  { productLine, productLineTitle }: { productLine: string; productLineTitle: string },
  language: Language,
): string {
  return localText(JSON.parse(productLineTitle) as LocalText, language) || productLine;
}

export async function todayOf(db: Database, now: Date): Promise<string> {
  const { timeZone } = await getSettings(db);
  return dayToText(dayInZone(now, timeZone));
}
