import { randomBytes } from 'node:crypto';
import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { findCertificateOfEnrolment, insertCertificate } from '#db/queries/certificates.ts';
import { claimNumber, drawChange, lastNumber, lockRecord } from '#db/queries/changes.ts';
import { getCourseVersion } from '#db/queries/courses.ts';
import { listDistributorsOn } from '#db/queries/distributors-on.ts';
import { getEnrolment, listDoneLessons, listEnrolmentsOf } from '#db/queries/enrolments.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { storeFile } from '../files/index.server.ts';
import { type Language, localText } from '../i18n/index.ts';
import { viewerMay } from '../identity/index.server.ts';
import type { Viewer } from '../identity/index.ts';
import { type CertificateFacts, certificateNumber, lastValidDay, verificationCode } from './certificate.ts';
import type { Course } from './course.ts';
import { learnerOf } from './find-taking.server.ts';
import { progressOf } from './progress.ts';

export type CertifyAnswer = { kind: 'certified'; number: string } | { kind: 'not-complete' | 'not-allowed' };

type Certifying = {
  enrolmentId: number;
  /** That of the document. */
  language: Language;
  /** Where the portal is opened, for the address at which it is checked. */
  origin: string;
  now: Date;
};

/**
 * Issues the certificate of an enrolment whose lessons are all done and whose quizzes are passed; the one it has, if it
 * has one. Its number is foretold and its PDF made before the transaction, which claims the number or, when another
 * certificate was issued meanwhile, changes nothing; then all is looked at anew.
 */
async function certify(db: Database, viewer: Viewer, certifying: Certifying): Promise<CertifyAnswer> {
  const { enrolmentId } = certifying;
  const enrolment = await getEnrolment(db, enrolmentId);
  const version = await getCourseVersion(db, enrolment.versionId);
  for (;;) {
    const last = await lastNumber(db, 'certificate');
    const existing = await findCertificateOfEnrolment(db, enrolmentId);
    if (existing) return { kind: 'certified', number: existing };
    const done = (await listDoneLessons(db, [enrolmentId])).get(enrolmentId) ?? new Set();
    if (!progressOf(version.definition, done).isComplete) return { kind: 'not-complete' };

    const series = last + 1;
    const number = certificateNumber(series);
    const code = verificationCode(number, randomBytes(10));
    const facts = await factsOf(db, { enrolment, version, number, code }, certifying);
    const { renderCertificate } = await import('./certificate-pdf.server.ts');
    const pdf = await renderCertificate(facts);
    const outcome = await db.transaction().execute(async (transaction) => {
      await lockRecord(transaction);
      if (!(await viewerMay(transaction, viewer, 'courses:take'))) return 'not-allowed';
      if (!(await claimNumber(transaction, 'certificate', last))) return 'taken';
      await record(transaction, { enrolment, version, series, code, facts, pdf });
      return 'issued';
    });
    if (outcome === 'not-allowed') return { kind: outcome };
    if (outcome === 'issued') return { kind: 'certified', number };
  }
}

/** The same for the course that a viewer takes. Undefined for one that the viewer has not enrolled in. */
export async function certifyTaking(
  db: Database,
  viewer: Viewer,
  { code, language, ...certifying }: Omit<Certifying, 'enrolmentId'> & { code: string },
): Promise<CertifyAnswer | undefined> {
  const [enrolment] = await listEnrolmentsOf(db, learnerOf(viewer), code);
  if (!enrolment) return undefined;
  return certify(db, viewer, { enrolmentId: enrolment.id, language: viewer.language ?? language, ...certifying });
}

type EnrolmentOnRecord = Awaited<ReturnType<typeof getEnrolment>>;
type Version = Awaited<ReturnType<typeof getCourseVersion>>;
type Named = { enrolment: EnrolmentOnRecord; version: Version; number: string; code: string };

async function factsOf(
  db: Database,
  { enrolment, version, number, code }: Named,
  { language, origin, now }: Certifying,
): Promise<CertificateFacts> {
  const { timeZone, manufacturer, manufacturerAddress } = await getSettings(db);
  const { distributorId, personName } = enrolment;
  const { title, modules, certificate } = version.definition;
  const today = dayInZone(now, timeZone);
  const from = dayToText(today);
  const watermark = await lastNumber(db, 'change');
  const distributor = (await listDistributorsOn(db, { date: from, watermark, distributorId })).get(distributorId);
  return {
    number,
    holder: personName,
    distributor: distributor?.name ?? '',
    course: localText(title, language),
    modules: modules.filter(teaches).map((module) => localText(module.title, language)),
    from,
    to: dayToText(lastValidDay(today, certificate.months)),
    issuer: { name: manufacturer, address: manufacturerAddress },
    url: `${origin}/verify/${code}`,
    language,
    issuedAt: now.toISOString(),
  };
}

/** A module of quizzes only teaches nothing of its own. */
function teaches({ lessons }: Course['modules'][number]): boolean {
  return lessons.some(({ kind }) => kind !== 'quiz');
}

type Recording = Omit<Named, 'number'> & { series: number; facts: CertificateFacts; pdf: Uint8Array };

async function record(
  transaction: Database,
  { enrolment, version, series, code, facts, pdf }: Recording,
): Promise<void> {
  const { id: enrolmentId, personId, distributorId, courseId } = enrolment;
  const { number, from, to, issuedAt } = facts;
  const change = { kind: 'issue-certificate', acceptedAt: issuedAt, acceptedBy: personId };
  const changeNumber = await drawChange(transaction, change);
  const pdfFileId = await storeFile(transaction, {
    name: `${number}.pdf`,
    bytes: pdf,
    distributorId,
    createdBy: personId,
    createdAt: issuedAt,
  });
  await insertCertificate(transaction, {
    ...{ series, number, code, enrolmentId, personId, distributorId, courseId, changeNumber, pdfFileId, issuedAt },
    counts: version.definition.certificate.counts,
    fromDate: from,
    toDate: to,
  });
  const event = { at: issuedAt, personId, actor: 'person', action: 'certificate-issued' };
  const detail = { course: version.code, from, to };
  await insertAuditEvent(transaction, { ...event, subject: `certificate ${number}`, detail });
}
