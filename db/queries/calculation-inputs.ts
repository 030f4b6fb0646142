import { type FiscalYear, requireDay } from '#app/calendar/index.ts';
import {
  always,
  type CalculationInputs,
  type DistributorInput,
  needsLineOrder,
  type ProductInput,
  type Programme,
  type ProgrammeInput,
  type SettledInput,
  type Stage,
  type StageInput,
  type TargetInput,
} from '#app/rebates/index.ts';
import type { Database } from '../connect.ts';
import { columnsOf, type LineChoice, rankLines, readLineBatches } from './calculation-lines.ts';
import type { Knowledge } from './changes.ts';
import {
  listBreachInputs,
  listCertificateInputs,
  listPaymentInputs,
  listRateInputs,
  listScoreInputs,
} from './further-inputs.ts';
import { type Positions, positionsOf, type Scope } from './input-scope.ts';

/** The approved programmes, and the id of each of their versions by code and number. */
export type KnownProgrammes = { programmes: ProgrammeInput[]; versionIds: Map<string, number> };

/** Approved versions as of the watermark, ascending by day; of two of one day the one approved later holds. */
export async function listKnownProgrammes(db: Database, { watermark }: Knowledge): Promise<KnownProgrammes> {
  const rows = await db
    .selectFrom('programmeApprovals as approval')
    .innerJoin('programmeVersions as version', 'version.id', 'approval.versionId')
    .innerJoin('programmes', 'programmes.id', 'version.programmeId')
    .select(['programmes.code', 'version.id', 'version.number', 'version.fromDate', 'version.definition'])
    .where('approval.changeNumber', '<=', watermark)
    .orderBy('approval.changeNumber')
    .orderBy('version.id')
    .execute();
  const versions = rows.map(({ code, number, fromDate, definition }) => ({
    key: code,
    version: { number, from: requireDay(fromDate), definition: JSON.parse(definition) as Programme },
  }));
  return {
    programmes: [...byFrom(versions)]
      .map(([code, known]) => ({ code, versions: known }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    versionIds: new Map(rows.map(({ code, number, id }) => [versionKey(code, number), id])),
  };
}

export function versionKey(code: string, number: number): string {
  return `${code} ${number}`;
}

type InputChoice = LineChoice & {
  programmes: ProgrammeInput[];
  /** Those of them that are calculated, with the ones that they need; without, all. */
  calculated?: ProgrammeInput[];
  fiscalYear: FiscalYear;
  /** Where the lines are read from; by default from their rows, which are the truth. */
  readLines?: typeof readLineBatches;
  /** Whether the order of their keys is asked for, though no rule asks for it. */
  isRanked?: boolean;
};

/**
 * Everything that a calculation may know as of a moment, or as much of it as concerns some distributors. The same moment and
 * choice always give the same inputs.
 */
export async function loadCalculationInputs(
  db: Database,
  knowledge: Knowledge,
  {
    programmes,
    calculated = programmes,
    fiscalYear,
    readLines = readLineBatches,
    isRanked = false,
    ...choice
  }: InputChoice,
): Promise<CalculationInputs> {
  const scope = { ...knowledge, distributorIds: choice.distributorIds };
  const distributors = await listDistributorInputs(db, scope);
  const products = await listProductInputs(db, knowledge);
  const positions = { distributors: positionsOf(distributors), products: positionsOf(products) };
  const batches = readLines(db, knowledge, choice);
  const columns = await columnsOf(db, batches, { days: choice.days, positions });
  const isInOrder = choice.distributorIds !== undefined && readLines === readLineBatches;
  if (!isInOrder && (isRanked || needsLineOrder(calculated))) await rankLines(db, choice, columns.lines);
  return {
    fiscalYear,
    programmes,
    distributors: distributors.map(({ id: _, ...distributor }) => distributor),
    products: products.map(({ id: _, ...product }) => product),
    stages: await listStageInputs(db, scope, positions.distributors),
    targets: await listTargetInputs(db, scope, positions.distributors),
    certificates: await listCertificateInputs(db, scope, positions.distributors),
    settled: await listSettled(db, scope),
    scores: await listScoreInputs(db, scope, positions.distributors),
    breaches: await listBreachInputs(db, scope, positions.distributors),
    rates: await listRateInputs(db, scope),
    payments: await listPaymentInputs(db, scope, columns.documents),
    ...columns,
  };
}

type WithId<Input> = Input & { id: number };

/** Only distributors that were known then, so that one added later changes nothing. */
export async function listDistributorInputs(
  db: Database,
  { watermark, distributorIds }: Pick<Scope, 'watermark' | 'distributorIds'>,
): Promise<WithId<DistributorInput>[]> {
  const rows = await db
    .selectFrom('distributorVersions as version')
    .innerJoin('distributors', 'distributors.id', 'version.distributorId')
    .leftJoin('territories', 'territories.id', 'version.territoryId')
    .leftJoin('distributors as parents', 'parents.id', 'version.parentId')
    .select(['distributors.id', 'distributors.code', 'version.fromDate', 'version.grade', 'version.currency'])
    .select(['territories.code as territory', 'parents.code as parent'])
    .where('version.changeNumber', '<=', watermark)
    .$if(distributorIds !== undefined, (query) => query.where('distributors.id', 'in', distributorIds ?? []))
    .orderBy('version.changeNumber')
    .orderBy('version.id')
    .execute();
  const codes = new Map(rows.map(({ id, code }) => [id, code]));
  const versions = byFrom(
    rows.map(({ id, fromDate, territory, grade, parent, currency }) => ({
      key: id,
      version: { from: dayFrom(fromDate), ...said({ territory, grade, parent, currency }) },
    })),
  );
  return inOrder(codes).map(([id, code]) => ({ id, code, versions: versions.get(id) ?? [] }));
}

async function listProductInputs(db: Database, { watermark }: Knowledge): Promise<WithId<ProductInput>[]> {
  const rows = await db
    .selectFrom('productVersions as version')
    .innerJoin('products', 'products.id', 'version.productId')
    .innerJoin('productLines', 'productLines.id', 'version.productLineId')
    .leftJoin('brands', 'brands.id', 'version.brandId')
    .select(['products.id', 'products.sku', 'version.fromDate', 'version.category'])
    .select(['productLines.code as productLine', 'brands.code as brand'])
    .where('version.changeNumber', '<=', watermark)
    .orderBy('version.changeNumber')
    .orderBy('version.id')
    .execute();
  const skus = new Map(rows.map(({ id, sku }) => [id, sku]));
  const versions = byFrom(
    rows.map(({ id, fromDate, productLine, brand, category }) => ({
      key: id,
      version: { from: dayFrom(fromDate), productLine, ...said({ brand, category }) },
    })),
  );
  return inOrder(skus).map(([id, sku]) => ({ id, sku, versions: versions.get(id) ?? [] }));
}

async function listStageInputs(
  db: Database,
  { watermark, distributorIds }: Scope,
  positions: Positions,
): Promise<StageInput[]> {
  const rows = await db
    .selectFrom('partnershipStages as entry')
    .innerJoin('productLines', 'productLines.id', 'entry.productLineId')
    .select(['entry.distributorId', 'productLines.code as productLine', 'entry.stage', 'entry.fromDate'])
    .where('entry.changeNumber', '<=', watermark)
    .$if(distributorIds !== undefined, (query) => query.where('entry.distributorId', 'in', distributorIds ?? []))
    .orderBy('entry.changeNumber')
    .orderBy('entry.id')
    .execute();
  const latest = new Map(rows.map((row) => [`${row.distributorId} ${row.fromDate} ${row.productLine}`, row]));
  return [...latest.values()].map(({ distributorId, productLine, stage, fromDate }) => ({
    distributor: positions[distributorId] as number,
    productLine,
    stage: stage as Stage | 'none',
    from: requireDay(fromDate),
  }));
}

async function listTargetInputs(
  db: Database,
  { watermark, distributorIds }: Scope,
  positions: Positions,
): Promise<TargetInput[]> {
  const rows = await db
    .selectFrom('targets')
    .select(['distributorId', 'name', 'period', 'value'])
    .where('changeNumber', '<=', watermark)
    .$if(distributorIds !== undefined, (query) => query.where('distributorId', 'in', distributorIds ?? []))
    .orderBy('changeNumber')
    .orderBy('id')
    .execute();
  const latest = new Map(rows.map((row) => [JSON.stringify([row.distributorId, row.name, row.period]), row]));
  return [...latest.values()].map(({ distributorId, ...target }) => ({
    ...target,
    distributor: positions[distributorId] as number,
  }));
}

/** What statements have granted, by programme, distributor and the programme's own period. */
async function listSettled(db: Database, scope: Scope): Promise<SettledInput[]> {
  const rows = await grantedRows(db, scope)
    .select((e) => e.fn.sum<number>('granted.grantedMinor').as('settledMinor'))
    .groupBy(['programmes.code', 'distributors.code', 'granted.period'])
    .execute();
  const brought = await listBrought(db, scope);
  return rows
    .map((row) => {
      const waited = brought.get(settledKey(row));
      return waited ? { ...row, brought: waited } : row;
    })
    .sort((a, b) => (settledKey(a) < settledKey(b) ? -1 : 1));
}

/** What had waited before the row by which a period was last granted something, by `settledKey`. */
async function listBrought(db: Database, scope: Scope): Promise<Map<string, SettledInput['brought']>> {
  const rows = await grantedRows(db, scope)
    .select(['granted.broughtMinor', 'granted.broughtSince'])
    .where('granted.broughtMinor', 'is not', null)
    .where('granted.programmeId', 'in', (carrying) =>
      carrying.selectFrom('statementRows').select('programmeId').where('broughtMinor', '>', 0),
    )
    .orderBy('statements.series')
    .execute();
  return new Map(
    rows.map(({ broughtMinor: minor, broughtSince: since, ...row }) => [
      settledKey(row),
      minor === null || since === null ? undefined : { minor, since: requireDay(since) },
    ]),
  );
}

function grantedRows(db: Database, { settledThrough, distributorIds }: Scope) {
  return (
    db
      .selectFrom('statementRows as granted')
      .innerJoin('statements', 'statements.id', 'granted.statementId')
      .innerJoin('programmes', 'programmes.id', 'granted.programmeId')
      .innerJoin('distributors', 'distributors.id', 'granted.distributorId')
      .select(['programmes.code as programme', 'distributors.code as distributor', 'granted.period'])
      .where('statements.series', '<=', settledThrough)
      // The index of what was granted begins with the programme.
      .$if(distributorIds !== undefined, (query) =>
        query
          .where('granted.distributorId', 'in', distributorIds ?? [])
          .where('granted.programmeId', 'in', (programmes) => programmes.selectFrom('programmes').select('id')),
      )
  );
}

/** Sorted here, because databases order text by their own collations. */
function settledKey({
  programme,
  distributor,
  period,
}: Pick<SettledInput, 'programme' | 'distributor' | 'period'>): string {
  return JSON.stringify([programme, distributor, period]);
}

function inOrder(byId: Map<number, string>): [number, string][] {
  return [...byId].sort(([a], [b]) => a - b);
}

/** The versions of each key ascending by day; rows come in the order of acceptance, so that the later of a day holds. */
function byFrom<Key, Version extends { from: number }>(rows: readonly { key: Key; version: Version }[]) {
  const byKey = new Map<Key, Map<number, Version>>();
  for (const { key, version } of rows) {
    const days = byKey.get(key) ?? new Map<number, Version>();
    byKey.set(key, days.set(version.from, version));
  }
  return new Map([...byKey].map(([key, days]) => [key, [...days.values()].sort((a, b) => a.from - b.from)]));
}

function dayFrom(fromDate: string | null): number {
  return fromDate === null ? always : requireDay(fromDate);
}

/** Without what is not known, as the engine's inputs have it. */
function said<Values extends Record<string, string | null>>(values: Values): { [Name in keyof Values]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as {
    [Name in keyof Values]?: string;
  };
}
