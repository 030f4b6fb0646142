import { type Kysely, sql } from 'kysely';
import { dialectWords, refuseChanges } from './dialect.ts';

/** Funds with their entries, from an allocation to a claim that is paid; joint plans; the annual plan. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...fundTables(db), ...planTables(db)]) await sql.raw(statement).execute(db);
  for (const table of finalTables) await refuseChanges(db, table, 'update');
  for (const table of finalTables) await refuseChanges(db, table, 'delete');
  await refuseChanges(db, 'allocation_decisions', 'insert', { when: decidedByProposer });
  await refuseChanges(db, 'fund_entries', 'insert', { when: balanceTooSmall });
}

function fundTables(db: Kysely<unknown>): string[] {
  const { ID, INT, END } = dialectWords(db);
  const money = (column: string, least: number) =>
    `${column} ${INT} not null check (${column} between ${least} and 9000000000000000)`;
  const decided = `decided_by ${INT} not null references people (id), decided_at text not null, reason text not null`;
  return [
    `create table funds (
      id ${ID}, brand_id ${INT} not null references brands (id), currency text not null, year text not null,
      opened_by ${INT} not null references people (id), opened_at text not null,
      unique (brand_id, currency, year)) ${END}`,
    `create table allocations (
      id ${ID}, fund_id ${INT} not null references funds (id), distributor_id ${INT} references distributors (id),
      ${money('amount_minor', 1)}, reason text not null, proposed_by ${INT} not null references people (id),
      proposed_at text not null) ${END}`,
    `create index allocations_fund on allocations (fund_id, id)`,
    `create table allocation_decisions (
      allocation_id ${INT} primary key references allocations (id),
      state text not null check (state in ('approved', 'refused')), ${decided}) ${END}`,

    `create table requests (
      id ${ID}, fund_id ${INT} not null references funds (id),
      distributor_id ${INT} not null references distributors (id), title text not null, note text not null,
      made_by ${INT} not null references people (id), made_at text not null) ${END}`,
    `create index requests_distributor on requests (distributor_id, id)`,
    `create table activities (
      id ${ID}, request_id ${INT} not null references requests (id), position ${INT} not null, what text not null,
      from_date text not null, to_date text not null, ${money('cost_minor', 1)}, ${money('share_minor', 1)},
      check (from_date <= to_date), check (share_minor <= cost_minor), unique (request_id, position)) ${END}`,
    `create table activity_decisions (
      activity_id ${INT} primary key references activities (id),
      state text not null check (state in ('approved', 'declined')), ${money('amount_minor', 0)}, ${decided},
      check ((state = 'approved') = (amount_minor > 0))) ${END}`,
    `create table activity_closures (
      activity_id ${INT} primary key references activities (id), closed_by ${INT} not null references people (id),
      closed_at text not null) ${END}`,

    `create table claims (
      id ${ID}, activity_id ${INT} not null references activities (id), previous_id ${INT} unique references claims (id),
      note text not null, made_by ${INT} not null references people (id), made_at text not null) ${END}`,
    `create index claims_activity on claims (activity_id, id)`,
    `create table claim_expenses (
      id ${ID}, claim_id ${INT} not null references claims (id), position ${INT} not null, what text not null,
      date text not null, ${money('amount_minor', 1)}, unique (claim_id, position)) ${END}`,
    `create table claim_proofs (
      claim_id ${INT} not null references claims (id), position ${INT} not null,
      file_id ${INT} not null references files (id), primary key (claim_id, position)) ${END}`,
    `create table claim_decisions (
      claim_id ${INT} primary key references claims (id),
      state text not null check (state in ('approved', 'rejected', 'declined')), ${money('amount_minor', 0)}, ${decided},
      check ((state = 'approved') = (amount_minor > 0))) ${END}`,
    `create table claim_payments (
      claim_id ${INT} primary key references claims (id), paid_on text not null, reference text not null,
      recorded_by ${INT} not null references people (id), recorded_at text not null) ${END}`,

    `create table fund_entries (
      id ${ID}, fund_id ${INT} not null references funds (id), distributor_id ${INT} references distributors (id),
      kind text not null check (kind in ('funded', 'allocated', 'reserved', 'released', 'claimed', 'paid')),
      ${money('amount_minor', 1)}, allocation_id ${INT} references allocations (id),
      activity_id ${INT} references activities (id), claim_id ${INT} references claims (id),
      entered_by ${INT} not null references people (id), entered_at text not null,
      check ((kind = 'funded') = (distributor_id is null)),
      check ((kind in ('funded', 'allocated')) = (allocation_id is not null)),
      check ((kind in ('reserved', 'released', 'claimed', 'paid')) = (activity_id is not null)),
      check ((kind in ('claimed', 'paid')) = (claim_id is not null))) ${END}`,
    `create index fund_entries_fund on fund_entries (fund_id, distributor_id)`,
    `create index fund_entries_activity on fund_entries (activity_id)`,
    `create unique index fund_entries_allocation on fund_entries (allocation_id)`,
    `create unique index fund_entries_claim on fund_entries (claim_id, kind)`,
  ];
}

function planTables(db: Kysely<unknown>): string[] {
  const { ID, INT, END } = dialectWords(db);
  const written = `written_by ${INT} not null references people (id), written_at text not null`;
  return [
    `create table annual_plan_versions (
      id ${ID}, year text not null, number ${INT} not null, sections text not null, ${written},
      unique (year, number)) ${END}`,
    `create table annual_plan_publications (
      version_id ${INT} primary key references annual_plan_versions (id),
      published_by ${INT} not null references people (id), published_at text not null) ${END}`,
    `create table annual_plan_acknowledgements (
      version_id ${INT} not null references annual_plan_versions (id),
      distributor_id ${INT} not null references distributors (id),
      acknowledged_by ${INT} not null references people (id), acknowledged_at text not null,
      primary key (version_id, distributor_id)) ${END}`,

    `create table joint_plans (
      id ${ID}, distributor_id ${INT} not null references distributors (id), year text not null, currency text not null,
      opened_by ${INT} not null references people (id), opened_at text not null, unique (distributor_id, year)) ${END}`,
    `create table joint_plan_versions (
      id ${ID}, plan_id ${INT} not null references joint_plans (id), number ${INT} not null, body text not null,
      ${written}, unique (plan_id, number)) ${END}`,
    `create table joint_plan_signatures (
      version_id ${INT} not null references joint_plan_versions (id),
      side text not null check (side in ('brand', 'distributor')), signed_by ${INT} not null references people (id),
      signed_at text not null, primary key (version_id, side)) ${END}`,
    `create table joint_plan_completions (
      plan_id ${INT} not null references joint_plans (id), commitment ${INT} not null, done_on text not null,
      recorded_by ${INT} not null references people (id), recorded_at text not null,
      primary key (plan_id, commitment)) ${END}`,
  ];
}

/** What was decided, signed or published, and every entry of a fund, stays as it is: a correction is a new row. */
const finalTables = [
  'funds',
  'allocations',
  'allocation_decisions',
  'requests',
  'activities',
  'activity_decisions',
  'activity_closures',
  'claims',
  'claim_expenses',
  'claim_proofs',
  'claim_decisions',
  'claim_payments',
  'fund_entries',
  'annual_plan_versions',
  'annual_plan_publications',
  'annual_plan_acknowledgements',
  'joint_plans',
  'joint_plan_versions',
  'joint_plan_signatures',
  'joint_plan_completions',
];

const decidedByProposer =
  'exists (select 1 from allocations a where a.id = new.allocation_id and a.proposed_by = new.decided_by)';

/** What the entries of a fund, of its distributor, of an activity or of a claim leave, with signs by kind. */
const left = (kinds: Record<string, '' | '-'>, within: string) =>
  `(select coalesce(sum(case kind ${Object.entries(kinds)
    .map(([kind, sign]) => `when '${kind}' then ${sign}amount_minor`)
    .join(' ')} else 0 end), 0) from fund_entries where fund_id = new.fund_id and ${within})`;

/** No account is ever emptied below zero, not by a mistake of ours either. */
const balanceTooSmall = [
  `new.kind = 'allocated' and new.amount_minor > ${left({ funded: '', allocated: '-' }, 'true')}`,
  `new.kind = 'reserved' and new.amount_minor > ${left(
    { allocated: '', reserved: '-', released: '' },
    'distributor_id = new.distributor_id',
  )}`,
  `new.kind in ('released', 'claimed') and new.amount_minor > ${left(
    { reserved: '', released: '-', claimed: '-' },
    'activity_id = new.activity_id',
  )}`,
  `new.kind = 'paid' and new.amount_minor <> ${left({ claimed: '', paid: '-' }, 'claim_id = new.claim_id')}`,
].join(' or ');
