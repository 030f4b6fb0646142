import { sql } from 'kysely';
import type { Database } from '#db/connect.ts';

const at = '2026-10-01T08:00:00.000Z';
const largest = 200_000;

type House = {
  /** How many distributors there are whose codes begin with the prefix. */
  distributors: number;
  prefix?: 'L' | 'M';
  /** How many rows there shall be of a noun of which a large house has `many`. */
  rows: (many: number) => number;
};

/**
 * Fills the rooms with rows of the distributors whose codes begin with a prefix, past all rules, for what only lists them. The
 * house has a fund, a published course and annual plan, and two runs already.
 */
export async function addManyRows(db: Database, house: House): Promise<void> {
  for (const statement of [...people(house), ...office(house), ...runsAndStatements(house)])
    await run(db, statement, house);
  for (const statement of [...marketing(house), ...trainingAndNews(house)]) await run(db, statement, house);
}

async function run(db: Database, statement: string, house: House): Promise<void> {
  await sql.raw(`with recursive ${numbers(house)} ${statement}`).execute(db);
}

/** As many numbers from 0 on as the longest list has rows, and the distributors with a number from 0 on each. */
const numbers = ({
  prefix = 'L',
  rows,
}: House) => `counted (n) as (select 0 union all select n + 1 from counted where n < ${rows(largest) - 1}),
  own (n, id) as (select row_number() over (order by id) - 1, id from distributors where code like '${prefix}%')`;

const someone = (role: string) => `(select min(person_id) from memberships where role = '${role}')`;
const member = someone('distributor');
const brandManager = someone('brand-manager');
const file = `(select max(id) from files where digest = 'lists')`;

/** What the rows of one prefix are called, so that they are told from those of another. */
const tag = ({ prefix = 'L' }: House) => `@${prefix.toLowerCase()}.example`;
const many = ({ prefix = 'L' }: House) => `Many ${prefix}`;

/** The end of a statement that reads a number `n` for each row, or one of the distributors beside. */
const few = ({ rows }: House, many: number) => `from counted where n < ${rows(many)}`;
const each = ({ rows, distributors }: House, many: number) =>
  `from counted join own on own.n = counted.n % ${distributors} where counted.n < ${rows(many)}`;

const people = (house: House) => [
  `insert into people (email, name, created_at)
    select 'p' || n || '${tag(house)}', 'Person ' || (n * 7919 % 8000), '${at}' ${few(house, 8_000)}`,
  `insert into memberships (person_id, role, distributor_id, is_owner, created_at)
    select people.id, 'distributor', own.id, 0, '${at}' from people
    join own on own.n = people.id % ${house.distributors} where people.email like 'p%${tag(house)}'`,
  `insert into invitations (person_id, role, distributor_id, is_owner, invited_by, invited_at)
    select people.id, 'distributor', own.id, 0, ${brandManager}, '${at}' from people
    join own on own.n = people.id % ${house.distributors} where people.email like 'p%${tag(house)}'`,
];

const office = (house: House) => [
  `insert into audit_events (at, person_id, actor, action, subject, detail)
    select '2026-0' || (1 + n % 9) || '-1' || (n % 10) || 'T08:00:00.000Z', ${brandManager}, 'person', 'signed-in',
      'person ' || ${brandManager}, '{}' ${few(house, largest)}`,
  `insert into jobs (kind, payload, state, requested_at, started_at, finished_at)
    select 'run', '{"period":"2026-Q1"}', 'done', '${at}', '${at}', '${at}' ${few(house, 5_000)}`,
  `insert into imports (kind, file_name, state, started_at, heartbeat_at, finished_at)
    select 'sales', 'sales-' || n || '.csv', 'refused', '${at}', '${at}', '${at}' ${few(house, 2_000)}`,
  `insert into files (name, content_type, size, digest, created_at)
    select 'x.pdf', 'application/pdf', 1, 'lists', '${at}'`,
];

const runsAndStatements = (house: House) => [
  runRows(house, 'min', 'counted.n'),
  runRows(house, 'max', 'counted.n + counted.n % 3'),
  runSums,
  `insert into statements (series, number, run_id, distributor_id, period, currency, opening_minor, granted_minor,
      settled_minor, closing_minor, body, digest, pdf_file_id, seal, issued_at)
    select ${house.prefix === 'M' ? 200000 : 100000} + counted.n, '${house.prefix ?? 'L'}-' || counted.n, (select max(id) from runs), own.id,
      '2024-Q' || (1 + counted.n / ${house.distributors}), 'USD', 0, counted.n, counted.n, 0, '{}', 'd', ${file}, 's',
      '${at}' ${each(house, 8_000)}`,
];

/** More rows of a run, 32 of each distributor in a large house, like the first that there is. */
const runRows = (house: House, which: 'min' | 'max', due: string) =>
  `insert into run_results (run_id, distributor_id, programme_version_id, period, outcome, currency, entitlement_minor,
      settled_minor, due_minor, row)
    select (select ${which}(id) from runs), own.id, model.programme_version_id, (1990 + counted.n / ${house.distributors}) || '-Q1',
      model.outcome, 'USD', ${due}, 0, ${due}, model.row
    from counted join own on own.n = counted.n % ${house.distributors}
      join run_results as model on model.id = (select min(id) from run_results)
    where counted.n < ${house.rows(64_000)}`;

/** What the rows of each distributor come to. A sum that there is already is final, and tells of its run alone. */
const runSums = `insert into run_sums (run_id, currency, distributor_id, row_count, adjustment_count, entitlement_minor,
      settled_minor, due_minor)
    select run_id, currency, distributor_id, count(*), count(adjusting_lines), sum(entitlement_minor),
      sum(settled_minor), sum(due_minor)
    from run_results where true group by run_id, currency, distributor_id on conflict do nothing`;

const marketing = (house: House) => [
  `insert into joint_plans (distributor_id, year, currency, opened_by, opened_at)
    select id, '2026', 'USD', ${brandManager}, '${at}' from own`,
  `insert into joint_plan_versions (plan_id, number, body, written_by, written_at)
    select joint_plans.id, 1, '{"objectives":[],"commitments":[]}', ${brandManager}, '${at}'
    from joint_plans join own on own.id = joint_plans.distributor_id`,
  `insert into annual_plan_acknowledgements (version_id, distributor_id, acknowledged_by, acknowledged_at)
    select (select max(version_id) from annual_plan_publications), id, ${member}, '${at}' from own`,
  `insert into requests (fund_id, distributor_id, title, note, made_by, made_at)
    select (select min(id) from funds), own.id, '${many(house)} ' || counted.n, '', ${member}, '${at}' ${each(house, 10_000)}`,
  `insert into activities (request_id, position, what, from_date, to_date, cost_minor, share_minor)
    select requests.id, place, '${many(house)} ' || requests.id, '2026-0' || (1 + requests.id % 9) || '-01', '2026-10-02', 100, 50
    from requests, (select 1 as place union all select 2) as places where requests.title like '${many(house)} %'`,
  `insert into activity_decisions (activity_id, state, amount_minor, decided_by, decided_at, reason)
    select id, 'approved', 50, ${brandManager}, '${at}', '${many(house)}' from activities where what like '${many(house)} %' and id % 4 > 0`,
  `insert into claims (activity_id, note, made_by, made_at)
    select activity_id, '${many(house)}', ${member}, '${at}' from activity_decisions where reason = '${many(house)}'`,
  `insert into claim_expenses (claim_id, position, what, date, amount_minor)
    select id, 1, 'Tent', '2026-10-02', 100 from claims where note = '${many(house)}'`,
  `insert into claim_decisions (claim_id, state, amount_minor, decided_by, decided_at, reason)
    select id, 'approved', 50, ${brandManager}, '${at}', '' from claims where note = '${many(house)}' and id % 2 = 0`,
];

const trainingAndNews = (house: House) => [
  `insert into enrolments (person_id, distributor_id, course_id, version_id, turn, enrolled_at)
    select memberships.person_id, memberships.distributor_id, version.course_id, version.id, 1, '${at}'
    from memberships join course_versions as version on version.id = (select min(version_id) from course_publications)
    join people on people.id = memberships.person_id
    where people.email like 'p%${tag(house)}'`,
  `insert into certificates (series, number, code, enrolment_id, person_id, distributor_id, course_id, counts, from_date,
      to_date, change_number, pdf_file_id, issued_at)
    select 1000 + id, 'L-' || id, 'L-' || id, id, person_id, distributor_id, course_id, 0, '2026-10-01', '2028-09-30', 1,
      ${file}, '${at}'
    from enrolments where enrolled_at = '${at}' and id not in (select enrolment_id from certificates)`,
  `insert into news_stories (item_id) select cast(null as bigint) ${few(house, 2_000)}`,
  `insert into news_versions (story_id, number, category, title, body, meaning, published_by, published_at)
    select id, 1, 'market', '{"en":"Story ' || id || '"}', '{"en":"Text"}', '{"en":"Meaning"}', ${brandManager}, '${at}'
    from news_stories where id not in (select story_id from news_versions)`,
];
