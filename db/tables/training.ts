import type { Generated } from 'kysely';
import type { Final, Id } from './columns.ts';

export type TrainingTables = {
  courses: CoursesTable;
  courseVersions: CourseVersionsTable;
  coursePublications: CoursePublicationsTable;
  enrolments: EnrolmentsTable;
  lessonCompletions: LessonCompletionsTable;
  attempts: AttemptsTable;
  attemptMarks: AttemptMarksTable;
  certificates: CertificatesTable;
};

type CoursesTable = { id: Id; code: Final<string> };

/** `definition` is the whole course as JSON. A draft counts its revisions; a published version never changes. */
type CourseVersionsTable = {
  id: Id;
  courseId: Final<number>;
  number: Final<number>;
  definition: string;
  revision: Generated<number>;
  draftedBy: number | null;
  draftedAt: string;
};

type CoursePublicationsTable = { versionId: Final<number>; publishedBy: Final<number>; publishedAt: Final<string> };

/** One person of one distributor who takes one version of a course, for the first, second, … time (`turn`). */
type EnrolmentsTable = {
  id: Id;
  personId: Final<number>;
  distributorId: Final<number>;
  courseId: Final<number>;
  versionId: Final<number>;
  turn: Final<number>;
  enrolledAt: Final<string>;
};

type LessonCompletionsTable = { enrolmentId: Final<number>; lesson: Final<string>; doneAt: Final<string> };

/** `drawn` is JSON: which questions were drawn and in which order their choices stand. */
type AttemptsTable = {
  id: Id;
  enrolmentId: Final<number>;
  lesson: Final<string>;
  number: Final<number>;
  drawn: Final<string>;
  begunAt: Final<string>;
};

/** An attempt that was handed in. `answers` is JSON, by question. */
type AttemptMarksTable = {
  attemptId: Final<number>;
  answers: Final<string>;
  rightCount: Final<number>;
  questionCount: Final<number>;
  passed: Final<number>;
  markedAt: Final<string>;
};

/** `counts`: whether programmes may ask for it. `code` is what the public verifies it by. */
type CertificatesTable = {
  id: Id;
  series: Final<number>;
  number: Final<string>;
  code: Final<string>;
  enrolmentId: Final<number>;
  personId: Final<number>;
  distributorId: Final<number>;
  courseId: Final<number>;
  counts: Final<number>;
  fromDate: Final<string>;
  toDate: Final<string>;
  changeNumber: Final<number>;
  pdfFileId: Final<number>;
  issuedAt: Final<string>;
};
