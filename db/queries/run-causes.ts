import type { Programme } from '#app/rebates/index.ts';
import type { Database } from '../connect.ts';

/** What was accepted after one watermark and up to another. */
export type Between = { after: number; through: number };

export const causesShown = 25;

type OfDistributor = Between & { distributorId: number };

/** Lists of causes are short: of more than `causesShown`, one more than that is read. */
const limit = causesShown + 1;

/** Approved versions of programmes with one of these codes, the first approved first. */
export async function listVersionsBetween(
  db: Database,
  { after, through, codes }: Between & { codes: readonly string[] },
) {
  const rows = await db
    .selectFrom('programmeApprovals as approval')
    .innerJoin('programmeVersions as version', 'version.id', 'approval.versionId')
    .innerJoin('programmes', 'programmes.id', 'version.programmeId')
    .leftJoin('people', 'people.id', 'approval.approvedBy')
    .select(['programmes.code', 'version.number', 'version.fromDate', 'version.definition'])
    .select(['approval.approvedAt', 'people.name as approvedByName'])
    .where('programmes.code', 'in', codes)
    .where('approval.changeNumber', '>', after)
    .where('approval.changeNumber', '<=', through)
    .orderBy('approval.changeNumber')
    .limit(limit)
    .execute();
  return rows.map(({ definition, ...row }) => ({ ...row, title: (JSON.parse(definition) as Programme).title }));
}

/** Entries of the stages of a distributor. */
export async function listStagesBetween(db: Database, { after, through, distributorId }: OfDistributor) {
  return db
    .selectFrom('partnershipStages as entry')
    .innerJoin('productLines', 'productLines.id', 'entry.productLineId')
    .innerJoin('changes', 'changes.number', 'entry.changeNumber')
    .select(['productLines.code as productLine', 'entry.stage', 'entry.fromDate', 'changes.acceptedAt'])
    .where('entry.distributorId', '=', distributorId)
    .where('entry.changeNumber', '>', after)
    .where('entry.changeNumber', '<=', through)
    .orderBy('entry.id')
    .limit(limit)
    .execute();
}

export async function listTargetsBetween(db: Database, { after, through, distributorId }: OfDistributor) {
  return db
    .selectFrom('targets')
    .innerJoin('changes', 'changes.number', 'targets.changeNumber')
    .select(['targets.name', 'targets.period', 'targets.value', 'changes.acceptedAt'])
    .where('targets.distributorId', '=', distributorId)
    .where('targets.changeNumber', '>', after)
    .where('targets.changeNumber', '<=', through)
    .orderBy('targets.id')
    .limit(limit)
    .execute();
}

/** Versions of the distributor itself, with what a calculation reads of them. */
export async function listDistributorVersionsBetween(db: Database, { after, through, distributorId }: OfDistributor) {
  return db
    .selectFrom('distributorVersions as version')
    .innerJoin('changes', 'changes.number', 'version.changeNumber')
    .leftJoin('territories', 'territories.id', 'version.territoryId')
    .leftJoin('distributors as parents', 'parents.id', 'version.parentId')
    .select(['version.fromDate', 'version.grade', 'territories.code as territory', 'parents.code as parent'])
    .select('changes.acceptedAt')
    .where('version.distributorId', '=', distributorId)
    .where('version.changeNumber', '>', after)
    .where('version.changeNumber', '<=', through)
    .orderBy('version.id')
    .limit(limit)
    .execute();
}

/** Versions of products that the distributor has bought or sold. */
export async function listProductVersionsBetween(db: Database, { after, through, distributorId }: OfDistributor) {
  return db
    .selectFrom('productVersions as version')
    .innerJoin('products', 'products.id', 'version.productId')
    .innerJoin('productLines', 'productLines.id', 'version.productLineId')
    .innerJoin('changes', 'changes.number', 'version.changeNumber')
    .select(['products.sku', 'version.name', 'version.fromDate', 'productLines.code as productLine'])
    .select('changes.acceptedAt')
    .where('version.changeNumber', '>', after)
    .where('version.changeNumber', '<=', through)
    .where((e) =>
      e.exists(
        e
          .selectFrom('salesLines as line')
          .select('line.id')
          .where('line.distributorId', '=', distributorId)
          .whereRef('line.productId', '=', 'version.productId'),
      ),
    )
    .orderBy('version.id')
    .limit(limit)
    .execute();
}

export async function listCertificatesBetween(db: Database, { after, through, distributorId }: OfDistributor) {
  return db
    .selectFrom('certificates')
    .innerJoin('courses', 'courses.id', 'certificates.courseId')
    .select(['certificates.number', 'courses.code as course', 'certificates.fromDate', 'certificates.toDate'])
    .select('certificates.issuedAt as acceptedAt')
    .where('certificates.distributorId', '=', distributorId)
    .where('certificates.counts', '=', 1)
    .where('certificates.changeNumber', '>', after)
    .where('certificates.changeNumber', '<=', through)
    .orderBy('certificates.series')
    .limit(limit)
    .execute();
}

/** Certificates that came with files, each with the name under which they did. */
export async function listImportedCertificatesBetween(db: Database, { after, through, distributorId }: OfDistributor) {
  return db
    .selectFrom('importedCertificates as certificate')
    .innerJoin('certificateHolders as holder', 'holder.id', 'certificate.holderId')
    .innerJoin('changes', 'changes.number', 'certificate.changeNumber')
    .select(['holder.name', 'certificate.course', 'certificate.fromDate', 'certificate.toDate', 'changes.acceptedAt'])
    .where('holder.distributorId', '=', distributorId)
    .where('certificate.changeNumber', '>', after)
    .where('certificate.changeNumber', '<=', through)
    .orderBy('certificate.id')
    .limit(limit)
    .execute();
}

export async function listScoresBetween(db: Database, { after, through, distributorId }: OfDistributor) {
  return db
    .selectFrom('scores')
    .innerJoin('changes', 'changes.number', 'scores.changeNumber')
    .select(['scores.name', 'scores.period', 'scores.value', 'changes.acceptedAt'])
    .where('scores.distributorId', '=', distributorId)
    .where('scores.changeNumber', '>', after)
    .where('scores.changeNumber', '<=', through)
    .orderBy('scores.id')
    .limit(limit)
    .execute();
}

export async function listBreachesBetween(db: Database, { after, through, distributorId }: OfDistributor) {
  return db
    .selectFrom('breaches')
    .innerJoin('changes', 'changes.number', 'breaches.changeNumber')
    .select(['breaches.date', 'breaches.kind', 'changes.acceptedAt'])
    .where('breaches.distributorId', '=', distributorId)
    .where('breaches.changeNumber', '>', after)
    .where('breaches.changeNumber', '<=', through)
    .orderBy('breaches.id')
    .limit(limit)
    .execute();
}

export async function listRatesBetween(db: Database, { after, through }: Between) {
  return db
    .selectFrom('rates')
    .innerJoin('changes', 'changes.number', 'rates.changeNumber')
    .select(['rates.date', 'rates.fromCurrency', 'rates.toCurrency', 'rates.rate', 'changes.acceptedAt'])
    .where('rates.changeNumber', '>', after)
    .where('rates.changeNumber', '<=', through)
    .orderBy('rates.id')
    .limit(limit)
    .execute();
}

/** Payments of documents in which the distributor has bought something. */
export async function listPaymentsBetween(db: Database, { after, through, distributorId }: OfDistributor) {
  return db
    .selectFrom('payments')
    .innerJoin('changes', 'changes.number', 'payments.changeNumber')
    .select(['payments.document', 'payments.paidDate', 'payments.amount', 'changes.acceptedAt'])
    .where('payments.changeNumber', '>', after)
    .where('payments.changeNumber', '<=', through)
    .where((e) =>
      e.exists(
        e
          .selectFrom('salesLines as line')
          .select('line.id')
          .where('line.distributorId', '=', distributorId)
          .where('line.source', '=', 0)
          .whereRef('line.document', '=', 'payments.document'),
      ),
    )
    .orderBy('payments.id')
    .limit(limit)
    .execute();
}

/** What statements after one number of the series and up to another granted to a distributor by a programme. */
export async function listGrantsBetween(
  db: Database,
  { after, through, distributorId, programmeId }: OfDistributor & { programmeId: number },
) {
  return db
    .selectFrom('statementRows as granted')
    .innerJoin('statements', 'statements.id', 'granted.statementId')
    .select(['statements.number', 'statements.issuedAt', 'granted.period', 'granted.grantedMinor'])
    .where('granted.programmeId', '=', programmeId)
    .where('granted.distributorId', '=', distributorId)
    .where('statements.series', '>', after)
    .where('statements.series', '<=', through)
    .orderBy('statements.series')
    .orderBy('granted.id')
    .limit(limit)
    .execute();
}
