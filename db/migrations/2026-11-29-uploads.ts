import { type Kysely, sql } from 'kysely';
import { dialectWords, refuseChanges } from './dialect.ts';

/** Files that people hand in to be imported: what was understood of them, what is wrong in them, and what was decided. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { ID, INT, END } = dialectWords(db);
  const statements = [
    `create table uploads (
      id ${ID}, kind text not null, file_id ${INT} references files (id), file_name text not null, size ${INT} not null,
      digest text not null, state text not null
        check (state in ('checking', 'checked', 'importing', 'imported', 'discarded')),
      revision ${INT} not null, mapping text, understood text, report text, accept_valid ${INT} not null default 0,
      job_id ${INT} references jobs (id), import_id ${INT} unique references imports (id),
      created_by ${INT} not null references people (id), created_at text not null,
      decided_by ${INT} references people (id), decided_at text,
      check ((state = 'imported') = (import_id is not null)),
      check ((state = 'discarded') = (file_id is null))) ${END}`,
    `create index uploads_state on uploads (state, id)`,
    `create table upload_mistakes (
      upload_id ${INT} not null references uploads (id), revision ${INT} not null, page ${INT} not null,
      mistakes text not null, primary key (upload_id, revision, page)) ${END}`,
    `create table column_mappings (
      kind text not null, header_digest text not null, mapping text not null,
      saved_by ${INT} not null references people (id), saved_at text not null, primary key (kind, header_digest)) ${END}`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
  await refuseChanges(db, 'uploads', 'update', { when: isDecided });
  await refuseChanges(db, 'uploads', 'delete');
}

/** What was imported, and whose file it was, is the import's record. */
const isDecided = `old.state in ('imported', 'discarded')`;
