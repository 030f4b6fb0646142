import type { Database } from '#db/connect.ts';
import {
  type CertificateChoice,
  type CertificateFence,
  findCertificateByCode,
  findCertificateWithin,
  listCertificatesWithin,
} from '#db/queries/certificates.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { readFile } from '../files/index.server.ts';
import { type Language, localText } from '../i18n/index.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';

export type Validity = 'valid' | 'not-yet' | 'ended';

/** A page of the certificates that the viewer may see: one's own for people of distributors, all or those of one distributor for staff. */
export async function listCertificates(
  db: Database,
  viewer: Viewer,
  { language, now, ...choice }: CertificateChoice & { before?: number; language: Language; now: Date },
) {
  const today = await todayOf(db, now);
  const within = fenceOfCertificates(viewer);
  const { rows, older } = await listCertificatesWithin(db, within, { ...choice, today });
  const certificates = rows.map(({ number, code, holder, course, distributor, distributorName, from, to, title }) => ({
    ...{ number, code, holder, course, from, to, distributor },
    distributorName: distributorName ?? distributor,
    title: localText(title, language),
    validity: validityOn({ from, to }, today),
  }));
  return { certificates, older };
}

/** Whose a certificate is, for which course, and the code by which it is verified. Undefined for one that the viewer may not see. */
export async function findCertificate(
  db: Database,
  viewer: Viewer,
  { number, language }: { number: string; language: Language },
) {
  const found = await findCertificateWithin(db, fenceOfCertificates(viewer), number);
  return found && { code: found.code, holder: found.holder, title: localText(found.title, language) };
}

/** The PDF as it was issued. Undefined for a certificate that the viewer may not see. */
export async function downloadCertificate(db: Database, viewer: Viewer, number: string) {
  const found = await findCertificateWithin(db, fenceOfCertificates(viewer), number);
  if (!found) return undefined;
  const { bytes, isIntact } = await readFile(db, found.pdfFileId);
  if (!isIntact) throw new Error(`the PDF of certificate ${number} is damaged`);
  return { name: `${number}.pdf`, bytes: new Uint8Array(bytes) };
}

/** What anyone may know who was given the code: the course, the holder, the days, and who issued it. Undefined for another code. */
export async function verifyCertificate(
  db: Database,
  { code, language, now }: { code: string; language: Language; now: Date },
) {
  const found = await findCertificateByCode(db, code.trim().toUpperCase());
  if (!found) return undefined;
  const { from, to, holder, erasedAt, title } = found;
  return {
    course: localText(title, language),
    holder: erasedAt === null ? holder : undefined,
    from,
    to,
    manufacturer: (await getSettings(db)).manufacturer,
    validity: validityOn({ from, to }, await todayOf(db, now)),
  };
}

/** People of distributors see their own certificates only, staff everyone's within their limits. */
function fenceOfCertificates(viewer: Viewer): CertificateFence {
  const { personId, distributorId } = viewer;
  return { fence: fenceOf(viewer), personId: distributorId === null ? undefined : personId };
}

function validityOn({ from, to }: { from: string; to: string }, day: string): Validity {
  if (day < from) return 'not-yet';
  return day <= to ? 'valid' : 'ended';
}

async function todayOf(db: Database, now: Date): Promise<string> {
  const { timeZone } = await getSettings(db);
  return dayToText(dayInZone(now, timeZone));
}
