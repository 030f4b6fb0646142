import type { Course } from '#app/training/index.ts';
import type { Database } from '../connect.ts';

export type CourseVersion = {
  id: number;
  courseId: number;
  code: string;
  number: number;
  definition: Course;
  revision: number;
  draftedBy: number | null;
  drafterName: string | null;
  draftedAt: string;
  publisherName: string | null;
  publishedAt: string | null;
};

/** Every version of every course, or of one: by code, the newest first. */
export async function listCourseVersions(db: Database, code?: string): Promise<CourseVersion[]> {
  const rows = await selectVersions(db)
    .$if(code !== undefined, (query) => query.where('courses.code', '=', code as string))
    .execute();
  return rows.map(readVersion);
}

/** The newest published version of each course, by code. */
export async function listPublishedCourses(db: Database): Promise<CourseVersion[]> {
  const rows = await selectVersions(db).where('publication.versionId', 'is not', null).execute();
  const newest = rows.filter(({ courseId }, index) => rows[index - 1]?.courseId !== courseId);
  return newest.map(readVersion);
}

export async function getCourseVersion(db: Database, versionId: number): Promise<CourseVersion> {
  return readVersion(await selectVersions(db).where('version.id', '=', versionId).executeTakeFirstOrThrow());
}

/** The course of a code, which is added where there is none. */
export async function addCourse(transaction: Database, code: string): Promise<number> {
  await transaction
    .insertInto('courses')
    .values({ code })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute();
  const { id } = await transaction
    .selectFrom('courses')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return id;
}

export type NewDraft = {
  courseId: number;
  number: number;
  definition: Course;
  draftedBy: number | null;
  draftedAt: string;
};

export async function insertCourseDraft(transaction: Database, { definition, ...draft }: NewDraft): Promise<void> {
  await transaction
    .insertInto('courseVersions')
    .values({ ...draft, definition: JSON.stringify(definition) })
    .execute();
}

/** Writes a draft anew, if it still is at the revision that was changed. Says whether it was. */
export async function updateCourseDraft(
  transaction: Database,
  draft: { id: number; revision: number; definition: Course; draftedBy: number | null; draftedAt: string },
): Promise<boolean> {
  const { id, revision, definition, draftedBy, draftedAt } = draft;
  const result = await transaction
    .updateTable('courseVersions')
    .set({ definition: JSON.stringify(definition), revision: revision + 1, draftedBy, draftedAt })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function insertCoursePublication(
  transaction: Database,
  publication: { versionId: number; publishedBy: number; publishedAt: string },
): Promise<void> {
  await transaction.insertInto('coursePublications').values(publication).execute();
}

function selectVersions(db: Database) {
  return db
    .selectFrom('courseVersions as version')
    .innerJoin('courses', 'courses.id', 'version.courseId')
    .leftJoin('coursePublications as publication', 'publication.versionId', 'version.id')
    .leftJoin('people as drafters', 'drafters.id', 'version.draftedBy')
    .leftJoin('people as publishers', 'publishers.id', 'publication.publishedBy')
    .select(['version.id', 'version.courseId', 'courses.code', 'version.number', 'version.definition'])
    .select(['version.revision', 'version.draftedBy', 'version.draftedAt', 'drafters.name as drafterName'])
    .select(['publishers.name as publisherName', 'publication.publishedAt'])
    .orderBy('courses.code')
    .orderBy('version.number', 'desc');
}

function readVersion<Row extends { definition: string }>(row: Row): Omit<Row, 'definition'> & { definition: Course } {
  return { ...row, definition: JSON.parse(row.definition) as Course };
}
