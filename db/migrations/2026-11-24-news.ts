import { type Kysely, sql } from 'kysely';
import { dialectWords, refuseChanges } from './dialect.ts';

/** Sources and what they told, the stories made of it, and what their readers chose. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { ID, INT, END } = dialectWords(db);
  const by = (column: string) => `${column} ${INT} references people (id)`;
  const statements = [
    `create table news_sources (
      id ${ID}, address text not null unique, name text not null, ${by('added_by')}, added_at text not null,
      etag text, last_modified text, asked_at text, outcome text, detail text, ended_at text) ${END}`,

    `create table news_items (
      id ${ID}, source_id ${INT} not null references news_sources (id), key text not null, title text not null, link text,
      published_at text, html text not null, fetched_at text not null, unique (source_id, key)) ${END}`,
    `create table news_discards (
      item_id ${INT} primary key references news_items (id), ${by('discarded_by')}, discarded_at text not null) ${END}`,

    `create table news_stories (id ${ID}, item_id ${INT} unique references news_items (id)) ${END}`,
    `create table news_versions (
      id ${ID}, story_id ${INT} not null references news_stories (id), number ${INT} not null,
      category text not null check (category in
        ('technology', 'company', 'industry', 'society', 'market', 'competitor', 'research')),
      title text not null, body text not null, meaning text not null, html text, link text,
      ${by('published_by')}, published_at text not null, unique (story_id, number)) ${END}`,
    `create table news_audiences (
      version_id ${INT} not null references news_versions (id),
      kind text not null check (kind in ('stage', 'grade', 'product-line', 'territory')), value text not null,
      primary key (version_id, kind, value)) ${END}`,
    `create table news_grams (
      version_id ${INT} not null references news_versions (id), gram text not null, primary key (version_id, gram)) ${END}`,
    `create index news_grams_gram on news_grams (gram, version_id)`,
    `create table news_withdrawals (
      story_id ${INT} primary key references news_stories (id), ${by('withdrawn_by')}, withdrawn_at text not null) ${END}`,

    `create table news_interests (
      person_id ${INT} not null references people (id), category text not null, primary key (person_id, category)) ${END}`,
    `create table news_reads (
      person_id ${INT} not null references people (id), story_id ${INT} not null references news_stories (id),
      number ${INT} not null, read_at text not null, primary key (person_id, story_id)) ${END}`,
    `create table news_saves (
      person_id ${INT} not null references people (id), story_id ${INT} not null references news_stories (id),
      saved_at text not null, primary key (person_id, story_id)) ${END}`,
    `create table news_feeds (
      id text primary key, membership_id ${INT} not null references memberships (id), made_at text not null,
      revoked_at text) ${END}`,
    `create index news_feeds_membership on news_feeds (membership_id)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);

  for (const table of finalTables) await refuseChanges(db, table, 'update');
  for (const table of finalTables) await refuseChanges(db, table, 'delete');
}

/** What was published stays as it was: a later change is a new version, and what was withdrawn stays withdrawn. */
const finalTables = ['news_versions', 'news_audiences', 'news_withdrawals'];
