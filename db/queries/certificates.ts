import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Fence, noFence } from '#app/identity/index.ts';
import type { Course } from '#app/training/index.ts';
import type { Database } from '../connect.ts';
import { distributorNameOn, distributorsCalled } from './distributors.ts';
import { distributorInside } from './inside.ts';
import { type ListOrder, standsAfterRow } from './list-order.ts';
import { pageByKey } from './page.ts';

/** A certificate as an input of money: who of a distributor may do what, on which days. `to` is the last of them. */
export type CountingCertificate = {
  distributorId: number;
  personId: number;
  course: string;
  from: string;
  to: string;
  changeNumber: number;
};

/** The certificates that programmes may ask for, of all distributors or of some, issued up to a watermark, in their order. */
export async function listCertificatesAsOf(
  db: Database,
  watermark: number,
  distributorIds?: readonly number[],
): Promise<CountingCertificate[]> {
  return db
    .selectFrom('certificates')
    .innerJoin('courses', 'courses.id', 'certificates.courseId')
    .select(['certificates.distributorId', 'certificates.personId', 'courses.code as course'])
    .select(['certificates.fromDate as from', 'certificates.toDate as to', 'certificates.changeNumber'])
    .where('certificates.counts', '=', 1)
    .where('certificates.changeNumber', '<=', watermark)
    .$if(distributorIds !== undefined, (query) => query.where('certificates.distributorId', 'in', distributorIds ?? []))
    .orderBy('certificates.changeNumber')
    .orderBy('certificates.series')
    .execute();
}

/** How many people hold a certificate of each course on a day, by the course's id. */
export async function countCertifiedByCourse(db: Database, fence: Fence, day: string): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('certificates')
    .select((e) => ['courseId', e.fn.count<number>('personId').distinct().as('people')])
    .where('fromDate', '<=', day)
    .where('toDate', '>=', day)
    .where(distributorInside('certificates.distributorId', fence))
    .groupBy('courseId')
    .execute();
  return new Map(rows.map(({ courseId, people }) => [courseId, people]));
}

export type NewCertificate = {
  series: number;
  number: string;
  code: string;
  enrolmentId: number;
  personId: number;
  distributorId: number;
  courseId: number;
  counts: boolean;
  fromDate: string;
  toDate: string;
  changeNumber: number;
  pdfFileId: number;
  issuedAt: string;
};

export async function insertCertificate(transaction: Database, certificate: NewCertificate): Promise<void> {
  await transaction
    .insertInto('certificates')
    .values({ ...certificate, counts: certificate.counts ? 1 : 0 })
    .execute();
}

/** The number of the certificate that an enrolment has led to. */
export async function findCertificateOfEnrolment(db: Database, enrolmentId: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('certificates')
    .select('number')
    .where('enrolmentId', '=', enrolmentId)
    .executeTakeFirst();
  return row?.number;
}

/** Whose certificates are found: everyone's inside a fence, or those of one person. */
export type CertificateFence = { fence: Fence; personId?: number };

export const certificatesAPage = 50;

/** Which certificates: of people of one distributor, or of those with a code or a name that contains a text. */
export type CertificateChoice = { distributorId?: number; distributor?: string };

const sortColumns = { number: 'certificates.series', until: 'certificates.toDate' } as const;

/** By number, which is by the time of issue, or by the last day on which they hold. */
export type CertificateOrder = ListOrder<keyof typeof sortColumns>;

type CertificatePage = CertificateChoice & {
  order: CertificateOrder;
  before?: number;
  limit?: number;
  today: string;
};

/** A page of certificates, after the one with the number `before` of the series. Names are those of `today`. */
export async function listCertificatesWithin(
  db: Database,
  within: CertificateFence,
  { before, distributorId, distributor, order, limit = certificatesAPage, today }: CertificatePage,
) {
  const direction = order.descending ? 'desc' : 'asc';
  const rows = await selectCertificates(db, within)
    .innerJoin('distributors', 'distributors.id', 'certificates.distributorId')
    .select(['distributors.code as distributor', distributorNameOn(today).as('distributorName')])
    .$if(distributorId !== undefined, (query) =>
      query.where('certificates.distributorId', '=', distributorId as number),
    )
    .$if(distributor !== undefined, (query) =>
      query.where('certificates.distributorId', 'in', distributorsCalled(db, distributor as string)),
    )
    .$if(before !== undefined, (query) => query.where(standsBehind(within, before as number, order)))
    .$if(order.by !== 'number', (query) => query.orderBy(sortColumns[order.by], direction))
    .orderBy('certificates.series', direction)
    .limit(limit + 1)
    .execute();
  return pageByKey(rows.map(readDefinition), limit, ({ series }) => series);
}

/** Whether a certificate follows the one with a number of the series in an order; none does where that one may not be seen. */
function standsBehind(
  { fence, personId }: CertificateFence,
  series: number,
  { by, descending }: CertificateOrder,
): RawBuilder<boolean> {
  if (by === 'number') return sql`certificates.series ${sql.raw(descending ? '<' : '>')} ${series}`;
  const isSeen = sql<SqlBool>`${distributorInside('last.distributorId', fence)} and last.person_id = ${personId ?? sql.ref('last.personId')}`;
  return standsAfterRow({ table: 'certificates', columns: ['toDate', 'series'], key: series, isSeen }, { descending });
}

/** A certificate that a viewer may see. */
export async function findCertificateWithin(db: Database, within: CertificateFence, number: string) {
  const row = await selectCertificates(db, within).where('certificates.number', '=', number).executeTakeFirst();
  return row && readDefinition(row);
}

/** A certificate by the code that its holder gives to others. The name is gone once the holder was erased. */
export async function findCertificateByCode(db: Database, code: string) {
  const row = await selectCertificates(db, { fence: noFence })
    .select('people.erasedAt')
    .where('certificates.code', '=', code)
    .executeTakeFirst();
  return row && readDefinition(row);
}

function selectCertificates(db: Database, { fence, personId }: CertificateFence) {
  return db
    .selectFrom('certificates')
    .innerJoin('courses', 'courses.id', 'certificates.courseId')
    .innerJoin('enrolments', 'enrolments.id', 'certificates.enrolmentId')
    .innerJoin('courseVersions', 'courseVersions.id', 'enrolments.versionId')
    .innerJoin('people', 'people.id', 'certificates.personId')
    .select(['certificates.series', 'certificates.number', 'certificates.code', 'certificates.pdfFileId'])
    .select(['certificates.fromDate as from', 'certificates.toDate as to', 'people.name as holder'])
    .select(['courses.code as course', 'courseVersions.definition'])
    .where(distributorInside('certificates.distributorId', fence))
    .$if(personId !== undefined, (query) => query.where('certificates.personId', '=', personId as number));
}

function readDefinition<Row extends { definition: string }>({ definition, ...row }: Row) {
  return { ...row, title: (JSON.parse(definition) as Pick<Course, 'title'>).title };
}
