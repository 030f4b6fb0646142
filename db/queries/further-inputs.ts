import { requireDay } from '#app/calendar/index.ts';
import {
  type BreachInput,
  type CertificateInput,
  documentTotal,
  type PaymentsInput,
  type RateInput,
  type ScoreInput,
} from '#app/rebates/index.ts';
import type { Database } from '../connect.ts';
import { listBreachesAsOf } from './breaches.ts';
import { listCertificatesAsOf } from './certificates.ts';
import { listImportedCertificates } from './imported-certificates.ts';
import type { Positions, Scope } from './input-scope.ts';
import { listDocumentSums, listPaymentsOf } from './payments.ts';
import { listRatesAsOf } from './rates.ts';
import { listScoresAsOf } from './scores.ts';

/** A certificate as it counts: for good where there is no last day. */
export type KnownCertificate = Omit<CertificateInput, 'distributor'> & { distributorId: number };

/**
 * The certificates of courses and of files that were known at a watermark. People are told apart by their ids, so that a
 * certificate counts on after its holder was forgotten.
 */
export async function listKnownCertificates(
  db: Database,
  { watermark, distributorIds }: Pick<Scope, 'watermark' | 'distributorIds'>,
): Promise<KnownCertificate[]> {
  const issued = await listCertificatesAsOf(db, watermark, distributorIds);
  const imported = await listImportedCertificates(db, { watermark, distributorIds });
  return [...issued.map(({ personId, ...one }) => ({ ...one, person: String(personId) })), ...imported].map(
    ({ distributorId: whose, person, course, from, to }) => ({
      ...{ distributorId: whose, person, course, from: requireDay(from) },
      ...(to === null ? {} : { to: requireDay(to) }),
    }),
  );
}

export async function listCertificateInputs(
  db: Database,
  scope: Scope,
  positions: Positions,
): Promise<CertificateInput[]> {
  const certificates = await listKnownCertificates(db, scope);
  return certificates.map(({ distributorId, ...one }) => ({ distributor: positions[distributorId] as number, ...one }));
}

export async function listScoreInputs(
  db: Database,
  { watermark, distributorIds }: Scope,
  positions: Positions,
): Promise<ScoreInput[]> {
  const scores = await listScoresAsOf(db, watermark, distributorIds);
  return scores.map(({ distributorId: whose, ...score }) => ({ ...score, distributor: positions[whose] as number }));
}

export async function listBreachInputs(
  db: Database,
  { watermark, distributorIds }: Scope,
  positions: Positions,
): Promise<BreachInput[]> {
  const breaches = await listBreachesAsOf(db, { watermark, distributorIds });
  return breaches.map(({ distributorId: whose, date, kind }) => ({
    ...{ distributor: positions[whose] as number, day: requireDay(date) },
    ...(kind === null ? {} : { kind }),
  }));
}

export async function listRateInputs(db: Database, { watermark }: Scope): Promise<RateInput[]> {
  const rates = await listRatesAsOf(db, watermark);
  return rates.map(({ date, ...rate }) => ({ ...rate, day: requireDay(date) }));
}

/** The payments of the documents that the lines belong to. */
export async function listPaymentInputs(
  db: Database,
  { watermark }: Pick<Scope, 'watermark'>,
  documents: readonly string[],
): Promise<PaymentsInput[]> {
  const rows = byDocument(await listPaymentsOf(db, documents, watermark));
  const sums = byDocument(await listDocumentSums(db, [...rows.keys()], watermark));
  const paid = documents.map((document, position) => ({ document, position })).filter((one) => sums.has(one.document));
  return paid.map(({ document, position }) => ({
    document: position,
    total: documentTotal(sums.get(document) ?? [], 0),
    payments: (rows.get(document) ?? []).map(({ paidDate, amount }) => ({
      day: requireDay(paidDate),
      ...(amount === null ? {} : { amount }),
    })),
  }));
}

function byDocument<Row extends { document: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const known = new Map<string, Row[]>();
  for (const row of rows) {
    const own = known.get(row.document);
    if (own) own.push(row);
    else known.set(row.document, [row]);
  }
  return known;
}
