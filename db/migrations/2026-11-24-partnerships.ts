import { type Kysely, sql } from 'kysely';
import { dialectWords, refuseChanges } from './dialect.ts';

/** Stage policies in versions, what was measured of a partnership, and its proposed and approved moves between stages. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { ID, INT, END } = dialectWords(db);
  const stage = (column: string, more = '') =>
    `${column} text not null check (${column} in ('entry', 'growth', 'maturity'${more}))`;
  const partnership = `distributor_id ${INT} not null references distributors (id),
    product_line_id ${INT} not null references product_lines (id)`;

  const statements = [
    `create table stage_policy_versions (
      id ${ID}, product_line_id ${INT} not null references product_lines (id), ${stage('stage')},
      number ${INT} not null, from_date text not null, definition text not null, revision ${INT} not null,
      proposed_by ${INT} not null references people (id), proposed_at text not null, edited_at text not null,
      unique (product_line_id, stage, number)) ${END}`,
    `create table stage_policy_approvals (
      version_id ${INT} primary key references stage_policy_versions (id),
      approved_by ${INT} not null references people (id), approved_at text not null,
      change_number ${INT} references changes (number)) ${END}`,
    `create table stage_policy_retractions (
      version_id ${INT} primary key references stage_policy_versions (id),
      retracted_by ${INT} not null references people (id), retracted_at text not null) ${END}`,

    `create table stage_evidence (
      id ${ID}, ${partnership}, policy_version_id ${INT} not null references stage_policy_versions (id),
      evaluated_on text not null, is_met ${INT} not null check (is_met in (0, 1)), results text not null,
      evaluated_by ${INT} not null references people (id), evaluated_at text not null) ${END}`,
    `create index stage_evidence_partnership on stage_evidence (distributor_id, product_line_id, id)`,
    `create table stage_transitions (
      id ${ID}, ${partnership}, ${stage('from_stage', ", 'none'")}, ${stage('to_stage', ", 'none'")},
      from_date text not null, reason text not null, evidence_id ${INT} references stage_evidence (id),
      proposed_by ${INT} not null references people (id), proposed_at text not null,
      check (from_stage <> to_stage)) ${END}`,
    `create index stage_transitions_partnership on stage_transitions (distributor_id, product_line_id, id)`,
    `create table stage_transition_approvals (
      transition_id ${INT} primary key references stage_transitions (id),
      approved_by ${INT} not null references people (id), approved_at text not null,
      change_number ${INT} not null references changes (number)) ${END}`,
    `create index stage_transition_approvals_change on stage_transition_approvals (change_number)`,
    `create table stage_transition_retractions (
      transition_id ${INT} primary key references stage_transitions (id),
      retracted_by ${INT} not null references people (id), retracted_at text not null) ${END}`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);

  for (const table of finalTables) await refuseChanges(db, table, 'update');
  for (const table of [...finalTables, 'stage_policy_versions']) await refuseChanges(db, table, 'delete');
  await refuseChanges(db, 'stage_policy_versions', 'update', { when: decidedOrRenamed });
  for (const [table, { subject, id }] of Object.entries(decided)) {
    await refuseChanges(db, `${table}_approvals`, 'insert', {
      when: `exists (select 1 from ${subject} s where s.id = new.${id} and s.proposed_by = new.approved_by)
        or exists (select 1 from ${table}_retractions r where r.${id} = new.${id})`,
    });
    await refuseChanges(db, `${table}_retractions`, 'insert', {
      when: `exists (select 1 from ${table}_approvals a where a.${id} = new.${id})`,
    });
  }
}

const finalTables = [
  'stage_policy_approvals',
  'stage_policy_retractions',
  'stage_evidence',
  'stage_transitions',
  'stage_transition_approvals',
  'stage_transition_retractions',
];

/** What a second person approves, or someone takes back: never both, and never the proposer's own approval. */
const decided = {
  stage_policy: { subject: 'stage_policy_versions', id: 'version_id' },
  stage_transition: { subject: 'stage_transitions', id: 'transition_id' },
};

/** A draft's text may be edited until it is decided; whose it is and what it is a version of never. */
const decidedOrRenamed = `exists (select 1 from stage_policy_approvals a where a.version_id = old.id)
  or exists (select 1 from stage_policy_retractions r where r.version_id = old.id)
  or new.product_line_id <> old.product_line_id or new.stage <> old.stage or new.number <> old.number
  or new.proposed_by <> old.proposed_by`;
