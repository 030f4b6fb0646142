import type { Database } from '#db/connect.ts';
import {
  causesShown,
  listBreachesBetween,
  listCertificatesBetween,
  listDistributorVersionsBetween,
  listGrantsBetween,
  listImportedCertificatesBetween,
  listPaymentsBetween,
  listProductVersionsBetween,
  listRatesBetween,
  listScoresBetween,
  listStagesBetween,
  listTargetsBetween,
  listVersionsBetween,
} from '#db/queries/run-causes.ts';
import type { findRowPair } from '#db/queries/run-changes.ts';
import type { findRun } from '#db/queries/runs.ts';
import { listNamedLines } from '#db/queries/sales-lines.ts';
import { type Language, localText } from '../../i18n/index.ts';
import type { Programme } from '../programme/programme.ts';
import { engineRevision } from '../revision.ts';
import { type InputKind, inputKinds } from './input-kinds.ts';
import { splitAsOf } from './split-as-of.server.ts';

type Run = NonNullable<Awaited<ReturnType<typeof findRun>>>;
type Found = NonNullable<Awaited<ReturnType<typeof findRowPair>>>;

export type ChangedRow = { run: Run; previous: Run; found: Found; differenceMinor: number };

/** What made a row another one. `rest` is what others than its own inputs make: nothing, where it is the row's alone. */
export async function listCauses(db: Database, changed: ChangedRow, language: Language) {
  const { run, previous, found, differenceMinor } = changed;
  const refusal = [previous, run].flatMap(({ refused }) =>
    refused.flatMap(({ programme, message }) => (programme === found.programme ? message : [])),
  )[0];
  if (refusal !== undefined) return { kind: 'refused' as const, message: refusal };
  if (run.engineRevision !== engineRevision || previous.engineRevision !== engineRevision) {
    return { kind: 'other-engine' as const };
  }
  const { causes, arrived } = await splitAsOf(db, { before: previous, after: run }, found);
  const partOf = (kind: InputKind) => causes.find((cause) => cause.kind === kind)?.differenceMinor ?? 0;
  const explained = causes.reduce((sum, cause) => sum + cause.differenceMinor, 0);
  const between = { after: previous.watermark, through: run.watermark, distributorId: found.distributorId };
  const grants = { ...between, after: previous.settledThrough, through: run.settledThrough };
  const versions = await listVersionsBetween(db, { ...between, codes: codesOf(found) });
  const named = versions.map(({ title, ...version }) => ({ ...version, title: localText(title, language) }));
  return {
    kind: 'split' as const,
    kinds: inputKinds,
    restMinor: differenceMinor - explained,
    distributors: {
      differenceMinor: partOf('distributors'),
      ...shown(await listDistributorVersionsBetween(db, between)),
    },
    products: { differenceMinor: partOf('products'), ...shown(await listProductVersionsBetween(db, between)) },
    stages: { differenceMinor: partOf('stages'), ...shown(await listStagesBetween(db, between)) },
    targets: { differenceMinor: partOf('targets'), ...shown(await listTargetsBetween(db, between)) },
    certificates: { differenceMinor: partOf('certificates'), ...shown(await listCertificatesBetween(db, between)) },
    imported: shown(await listImportedCertificatesBetween(db, between)),
    scores: { differenceMinor: partOf('scores'), ...shown(await listScoresBetween(db, between)) },
    breaches: { differenceMinor: partOf('breaches'), ...shown(await listBreachesBetween(db, between)) },
    programmes: { differenceMinor: partOf('programmes'), ...shown(named) },
    lines: { differenceMinor: partOf('lines'), ...(await nameLines(db, run, arrived)) },
    payments: { differenceMinor: partOf('payments'), ...shown(await listPaymentsBetween(db, between)) },
    rates: { differenceMinor: partOf('rates'), ...shown(await listRatesBetween(db, between)) },
    settled: {
      differenceMinor: partOf('settled'),
      ...shown(await listGrantsBetween(db, { ...grants, programmeId: found.programmeId })),
    },
  };
}

/** The programme, and those on whose amounts its own depends. */
function codesOf({ programme, now, before }: Found): string[] {
  const definitions = [now, before].flatMap((row) => (row ? (JSON.parse(row.definition) as Programme) : []));
  return [programme, ...definitions.flatMap(({ deducts }) => deducts ?? [])];
}

function shown<Item>(items: readonly Item[]): { items: Item[]; hasMore: boolean } {
  return { items: items.slice(0, causesShown), hasMore: items.length > causesShown };
}

type Arrived = { lineId: number; counts: boolean };

/** The lines that count; of the others that arrived only how many they are. */
async function nameLines(db: Database, { watermark }: Run, arrived: readonly Arrived[]) {
  const counting = arrived.filter(({ counts }) => counts);
  const first = counting.slice(0, causesShown).map(({ lineId }) => lineId);
  const names = await listNamedLines(db, first, { watermark });
  return {
    items: first.flatMap((id) => names.get(id) ?? []),
    hasMore: counting.length > causesShown,
    count: counting.length,
    notCounting: arrived.length - counting.length,
  };
}
