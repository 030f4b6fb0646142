import { type Kysely, sql } from 'kysely';
import { dialectWords, refuseChanges } from './dialect.ts';

/** Everything on which the way from a sales file to a statement stands. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { ID, INT, BYTES, END } = dialectWords(db);
  const money = (column: string) =>
    `${column} ${INT} not null check (${column} between -9000000000000000 and 9000000000000000)`;

  const statements = [
    `create table settings (name text primary key, value text not null) ${END}`,
    `create table counters (name text primary key, value ${INT} not null) ${END}`,
    `insert into counters (name, value) values ('change', 0), ('statement', 0)`,

    `create table people (
      id ${ID}, email text not null unique, name text not null, language text, scheme text, password_hash text,
      created_at text not null, erased_at text) ${END}`,

    `create table changes (
      number ${INT} primary key, kind text not null, accepted_at text not null,
      accepted_by ${INT} references people (id)) ${END}`,

    `create table distributors (id ${ID}, code text not null unique) ${END}`,
    `create table memberships (
      id ${ID}, person_id ${INT} not null references people (id),
      role text not null check (role in ('distributor', 'brand-manager', 'finance', 'administrator', 'auditor')),
      distributor_id ${INT} references distributors (id), is_owner ${INT} not null default 0,
      created_at text not null, ended_at text,
      check ((role = 'distributor') = (distributor_id is not null))) ${END}`,
    `create index memberships_person on memberships (person_id)`,
    `create index memberships_distributor on memberships (distributor_id)`,
    `create table sessions (
      id text primary key, person_id ${INT} not null references people (id),
      membership_id ${INT} references memberships (id), expires_at text not null, created_at text not null) ${END}`,
    `create index sessions_person on sessions (person_id)`,
    `create table one_time_links (
      id text primary key, person_id ${INT} not null references people (id), purpose text not null,
      created_at text not null, expires_at text not null, used_at text) ${END}`,

    `create table brands (id ${ID}, code text not null unique, title text not null default '{}') ${END}`,
    `create table product_lines (id ${ID}, code text not null unique, title text not null default '{}') ${END}`,
    `create table territories (id ${ID}, code text not null unique) ${END}`,

    `create table distributor_versions (
      id ${ID}, distributor_id ${INT} not null references distributors (id), from_date text,
      change_number ${INT} not null references changes (number), name text not null,
      territory_id ${INT} references territories (id), grade text, parent_id ${INT} references distributors (id),
      currency text, since text, status text not null check (status in ('active', 'suspended', 'ended')),
      legal_name text, address text, country text, tax_id text, iban text, account text, language text) ${END}`,
    `create index distributor_versions_distributor on distributor_versions (distributor_id)`,
    `create index distributor_versions_parent on distributor_versions (parent_id)`,

    `create table products (id ${ID}, sku text not null unique) ${END}`,
    `create table product_versions (
      id ${ID}, product_id ${INT} not null references products (id), from_date text,
      change_number ${INT} not null references changes (number), name text not null,
      product_line_id ${INT} not null references product_lines (id), brand_id ${INT} references brands (id),
      category text, unit text, list_price text, currency text) ${END}`,
    `create index product_versions_product on product_versions (product_id)`,

    `create table partnership_stages (
      id ${ID}, distributor_id ${INT} not null references distributors (id),
      product_line_id ${INT} not null references product_lines (id),
      stage text not null check (stage in ('entry', 'growth', 'maturity', 'none')), from_date text not null,
      change_number ${INT} not null references changes (number)) ${END}`,
    `create index partnership_stages_partnership on partnership_stages (distributor_id, product_line_id, from_date)`,

    `create table targets (
      id ${ID}, distributor_id ${INT} not null references distributors (id), name text not null, period text not null,
      value text not null, change_number ${INT} not null references changes (number)) ${END}`,
    `create index targets_distributor on targets (distributor_id, name, period)`,

    `create table programmes (id ${ID}, code text not null unique) ${END}`,
    `create table programme_versions (
      id ${ID}, programme_id ${INT} not null references programmes (id), number ${INT} not null, from_date text not null,
      definition text not null, digest text not null, proposed_by ${INT} references people (id),
      proposed_at text not null, unique (programme_id, number)) ${END}`,
    `create table programme_approvals (
      version_id ${INT} primary key references programme_versions (id),
      approved_by ${INT} not null references people (id), approved_at text not null,
      change_number ${INT} not null references changes (number)) ${END}`,

    `create table imports (
      id ${ID}, kind text not null, file_name text not null,
      state text not null check (state in ('staging', 'accepted', 'unchanged', 'refused', 'abandoned')),
      rows_read ${INT} not null default 0, new_rows ${INT} not null default 0, same_rows ${INT} not null default 0,
      report text, change_number ${INT} unique references changes (number), started_by ${INT} references people (id),
      started_at text not null, heartbeat_at text not null, finished_at text) ${END}`,
    `create table sales_lines (
      id ${ID}, import_id ${INT} not null references imports (id), source ${INT} not null check (source in (0, 1)),
      document text not null, line text not null, key_distributor_id ${INT} not null,
      distributor_id ${INT} not null references distributors (id), product_id ${INT} not null references products (id),
      territory_id ${INT} references territories (id), date text not null, ${money('quantity_milli')},
      ${money('amount_minor')}, currency text not null, is_return ${INT} not null check (is_return in (0, 1)),
      price_type ${INT} not null check (price_type in (0, 1, 2)), due_date text, paid_date text, reference text) ${END}`,
    `create unique index sales_lines_key on sales_lines (document, line, source, key_distributor_id)`,
    `create index sales_lines_date on sales_lines (date)`,
    `create index sales_lines_distributor on sales_lines (distributor_id, date)`,
    `create index sales_lines_import on sales_lines (import_id)`,

    `create table runs (
      id ${ID}, period text not null, watermark ${INT} not null, settled_through ${INT} not null,
      engine_revision ${INT} not null, versions text not null, refused text not null, line_count ${INT} not null,
      digest text not null, ran_by ${INT} references people (id), ran_at text not null) ${END}`,
    `create index runs_period on runs (period, id)`,
    `create table run_results (
      id ${ID}, run_id ${INT} not null references runs (id), distributor_id ${INT} not null references distributors (id),
      programme_version_id ${INT} not null references programme_versions (id), period text not null, outcome text not null,
      currency text not null, ${money('entitlement_minor')}, ${money('settled_minor')}, ${money('due_minor')},
      row text not null) ${END}`,
    `create index run_results_run on run_results (run_id, distributor_id)`,

    `create table files (
      id ${ID}, name text not null, content_type text not null, size ${INT} not null, digest text not null,
      distributor_id ${INT} references distributors (id), created_by ${INT} references people (id),
      created_at text not null) ${END}`,
    `create table file_chunks (
      file_id ${INT} not null references files (id), position ${INT} not null, bytes ${BYTES} not null,
      primary key (file_id, position)) ${END}`,

    `create table statements (
      id ${ID}, series ${INT} not null unique, number text not null unique, run_id ${INT} not null references runs (id),
      distributor_id ${INT} not null references distributors (id), period text not null, currency text not null,
      ${money('opening_minor')}, ${money('granted_minor')}, ${money('settled_minor')}, ${money('closing_minor')},
      body text not null, digest text not null, previous_digest text, pdf_file_id ${INT} not null references files (id),
      seal text not null, issued_by ${INT} references people (id), issued_at text not null,
      check (closing_minor = opening_minor + granted_minor - settled_minor),
      unique (distributor_id, period, currency)) ${END}`,
    `create table statement_rows (
      id ${ID}, statement_id ${INT} not null references statements (id),
      programme_id ${INT} not null references programmes (id),
      distributor_id ${INT} not null references distributors (id), period text not null, ${money('granted_minor')}) ${END}`,
    `create index statement_rows_statement on statement_rows (statement_id)`,
    `create index statement_rows_programme on statement_rows (programme_id, distributor_id, period)`,

    `create table jobs (
      id ${ID}, kind text not null, payload text not null,
      state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed')),
      progress_done ${INT} not null default 0, progress_total ${INT} not null default 0, attempts ${INT} not null default 0,
      lease_until text, result text, error text, requested_by ${INT} references people (id), requested_at text not null,
      started_at text, finished_at text) ${END}`,
    `create index jobs_state on jobs (state, id)`,

    `create table audit_events (
      id ${ID}, at text not null, person_id ${INT} references people (id), actor text not null, action text not null,
      subject text not null, detail text not null) ${END}`,
    `create index audit_events_person on audit_events (person_id, id)`,
    `create index audit_events_subject on audit_events (subject, id)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);

  for (const table of finalTables) await refuseChanges(db, table, 'update');
  for (const table of finalTables) await refuseChanges(db, table, 'delete');
  await refuseChanges(db, 'sales_lines', 'update');
  await refuseChanges(db, 'sales_lines', 'delete', { when: acceptedLine, truncate: true });
  await refuseChanges(db, 'imports', 'update', { when: 'old.change_number is not null' });
  await refuseChanges(db, 'imports', 'delete', { when: 'old.change_number is not null', truncate: true });
  await refuseChanges(db, 'programme_approvals', 'insert', { when: approvedByProposer });
}

/** On these rows money and its record rest: a correction is a new row. */
const finalTables = [
  'changes',
  'distributor_versions',
  'product_versions',
  'partnership_stages',
  'targets',
  'programme_versions',
  'programme_approvals',
  'runs',
  'run_results',
  'statements',
  'statement_rows',
  'audit_events',
];

const acceptedLine =
  'exists (select 1 from imports where imports.id = old.import_id and imports.change_number is not null)';

const approvedByProposer =
  'exists (select 1 from programme_versions v where v.id = new.version_id and v.proposed_by = new.approved_by)';
