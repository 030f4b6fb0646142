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
import { csvOfPages, readFile, rowsAPart } from '../files/index.server.ts';
import { type Language, localText } from '../i18n/index.ts';
import { fenceOf, readOrder, type Viewer } from '../identity/index.ts';

export type Validity = 'valid' | 'not-yet' | 'ended';

type Listing = CertificateChoice & {
  /** As the address says it: `until`, or `-until` in descending order; the newest first where it says nothing. */
  sort?: string;
  /** The number of the series after which the page begins. */
  before?: number;
  limit?: number;
  language: Language;
  now: Date;
};

/** A page of the certificates that the viewer may see: one's own for people of distributors, all or those of one distributor for staff. */
export async function listCertificates(db: Database, viewer: Viewer, { sort, language, now, ...choice }: Listing) {
  const today = await todayOf(db, now);
  const within = fenceOfCertificates(viewer);
  const order = readOrder(sort, ['number', 'until'], { firstDescends: true });
  const { rows, older } = await listCertificatesWithin(db, within, { ...choice, order, today });
  const certificates = rows.map(({ number, code, holder, course, distributor, distributorName, from, to, title }) => ({
    ...{ number, code, holder, course, from, to, distributor },
    distributorName: distributorName ?? distributor,
    title: localText(title, language),
    validity: validityOn({ from, to }, today),
  }));
  return { certificates, older };
}

const columns = [
  ...(['number', 'course', 'title', 'holder', 'distributor', 'distributor_name', 'from', 'to', 'state'] as const),
] as const;

/** All certificates of a filter in their order, as a CSV file made while it is read. */
export function exportCertificates(
  db: Database,
  viewer: Viewer,
  { readsOn, ...choice }: Omit<Listing, 'before' | 'limit'> & { readsOn: () => Promise<boolean> },
) {
  return csvOfPages({
    ...{ name: 'certificates.csv', columns, readsOn },
    async pageAfter(before: number | undefined) {
      const { certificates, older } = await listCertificates(db, viewer, { ...choice, before, limit: rowsAPart });
      return { rows: certificates, older };
    },
    recordOf: ({ number, course, title, holder, distributor, distributorName, from, to, validity }) => ({
      ...{ number, course, title, holder, distributor, distributor_name: distributorName, from, to, state: validity },
    }),
  });
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
