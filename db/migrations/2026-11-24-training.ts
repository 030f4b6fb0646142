import { type Kysely, sql } from 'kysely';
import { dialectWords, refuseChanges } from './dialect.ts';

/** Courses in versions, who takes them, what was answered, and the certificates that follow. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { ID, INT, END } = dialectWords(db);
  const statements = [
    `insert into counters (name, value) values ('certificate', 0)`,

    `create table courses (id ${ID}, code text not null unique) ${END}`,
    `create table course_versions (
      id ${ID}, course_id ${INT} not null references courses (id), number ${INT} not null, definition text not null,
      revision ${INT} not null default 1, drafted_by ${INT} references people (id), drafted_at text not null,
      unique (course_id, number)) ${END}`,
    `create table course_publications (
      version_id ${INT} primary key references course_versions (id), published_by ${INT} not null references people (id),
      published_at text not null) ${END}`,

    `create table enrolments (
      id ${ID}, person_id ${INT} not null references people (id),
      distributor_id ${INT} not null references distributors (id), course_id ${INT} not null references courses (id),
      version_id ${INT} not null references course_versions (id), turn ${INT} not null, enrolled_at text not null,
      unique (person_id, distributor_id, course_id, turn)) ${END}`,
    `create index enrolments_course on enrolments (course_id)`,
    `create table lesson_completions (
      enrolment_id ${INT} not null references enrolments (id), lesson text not null, done_at text not null,
      primary key (enrolment_id, lesson)) ${END}`,

    `create table attempts (
      id ${ID}, enrolment_id ${INT} not null references enrolments (id), lesson text not null, number ${INT} not null,
      drawn text not null, begun_at text not null, unique (enrolment_id, lesson, number)) ${END}`,
    `create table attempt_marks (
      attempt_id ${INT} primary key references attempts (id), answers text not null, right_count ${INT} not null,
      question_count ${INT} not null, passed ${INT} not null check (passed in (0, 1)), marked_at text not null) ${END}`,

    `create table certificates (
      id ${ID}, series ${INT} not null unique, number text not null unique, code text not null unique,
      enrolment_id ${INT} not null unique references enrolments (id), person_id ${INT} not null references people (id),
      distributor_id ${INT} not null references distributors (id), course_id ${INT} not null references courses (id),
      counts ${INT} not null check (counts in (0, 1)), from_date text not null, to_date text not null,
      change_number ${INT} not null references changes (number), pdf_file_id ${INT} not null references files (id),
      issued_at text not null, check (from_date <= to_date)) ${END}`,
    `create index certificates_distributor on certificates (distributor_id, course_id)`,
    `create index certificates_person on certificates (person_id)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);

  for (const table of finalTables) await refuseChanges(db, table, 'update');
  for (const table of finalTables) await refuseChanges(db, table, 'delete');
  await refuseChanges(db, 'course_versions', 'update', { when: isPublished });
  await refuseChanges(db, 'course_versions', 'delete', { when: isPublished, truncate: true });
}

/** What was answered stays answered, and on certificates money rests. */
const finalTables = ['course_publications', 'enrolments', 'attempts', 'attempt_marks', 'certificates'];

const isPublished = 'exists (select 1 from course_publications p where p.version_id = old.id)';
