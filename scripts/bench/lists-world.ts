import { sql } from 'kysely';
import { operator } from '#app/identity/index.ts';
import { runPeriod } from '#app/rebates/index.server.ts';
import { importFile } from '#app/sales/index.server.ts';
import type { ImportKind } from '#app/sales/index.ts';
import type { Database } from '#db/connect.ts';
import { readSource } from '#db/demo/source.ts';

const distributors = 2_000;
const linesADocument = 20;
const at = '2026-10-01T08:00:00.000Z';
const now = () => new Date('2026-11-15T08:00:00Z');

/**
 * Makes of the demonstration an installation of 2,000 distributors with as many sales lines as are asked for, two runs of a
 * quarter to compare, and thousands of rows in every room. What no list reads stays empty.
 */
export async function loadListsWorld(db: Database, { lines }: { lines: number }): Promise<void> {
  const lineTitles = readSource().products.map(({ sku }) => sku);
  await load(db, 'distributors', 'code,name,currency,territory,grade', distributors, (i) => {
    return `L${i},Lists ${(i * 7919) % distributors} 自行车,USD,T${i % 12},${'ABC'[i % 3]}`;
  });
  await load(db, 'stages', 'distributor,product_line,stage,from', distributors * 4, (i) => {
    const productLine = ['Bikes', 'Clothing', 'Accessories', 'Components'][i % 4];
    return `L${i >> 2},${productLine},${['entry', 'growth', 'maturity'][i % 3]},2026-01-01`;
  });
  await load(db, 'sales', 'document,line,date,distributor,sku,quantity,net_amount,currency', lines, (i) => {
    const document = Math.floor(i / linesADocument);
    const date = `2026-${String((i % 10) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`;
    const amount = `${(i * 7919) % 10_000}.${String(i % 100).padStart(2, '0')}`;
    const rest = `L${document % distributors},${lineTitles[i % lineTitles.length]},${(i % 40) + 1},${amount},USD`;
    return `BENCH${document},${(i % linesADocument) + 1},${date},${rest}`;
  });
  await run(db);
  await load(db, 'sales', 'document,line,date,distributor,sku,quantity,net_amount,currency', distributors, (i) => {
    return `LATE${i},1,2026-09-30,L${i},${lineTitles[i % lineTitles.length]},1,${i + 1}.00,USD`;
  });
  await run(db);
  for (const statement of rooms) await sql.raw(`with recursive ${numbers} ${statement}`).execute(db);
}

async function run(db: Database): Promise<void> {
  const answer = await runPeriod(db, { period: '2026-Q3', actor: operator, now });
  if (answer.kind !== 'ran') throw new Error(`2026-Q3 was not run: ${answer.kind}`);
}

/** Rows from `number` 0 on that statements below count off. */
const numbers = `counted (n) as (select 0 union all select n + 1 from counted where n < 199999),
  own (n, id) as (select row_number() over (order by id) - 1, id from distributors where code like 'L%')`;

const member = "(select min(id) from people where email like 'terry%')";
const brandManager = "(select min(id) from people where email like 'brand@%')";
/** Beside the rows of the two runs as many as a large house has: 32 more for each distributor. */
const runRows = (run: string, due: string) =>
  `insert into run_results (run_id, distributor_id, programme_version_id, period, outcome, currency, entitlement_minor,
      settled_minor, due_minor, row)
    select (select ${run}(id) from runs), own.id, some.programme_version_id, 'P' || (counted.n / ${distributors}),
      some.outcome, 'USD', ${due}, 0, ${due}, some.row
    from counted join own on own.n = counted.n % ${distributors}, (select * from run_results order by id limit 1) as some
    where counted.n < 64000`;

const few = (count: number) => `from counted where n < ${count}`;
const each = (count: number) =>
  `from counted join own on own.n = counted.n % ${distributors} where counted.n < ${count}`;

/** Each is the end of a statement that begins with `numbers`. */
const rooms = [
  runRows('min', 'counted.n'),
  runRows('max', 'counted.n + counted.n % 3'),
  `insert into people (email, name, created_at)
    select 'p' || n || '@lists.example', 'Person ' || (n * 7919 % 8000), '${at}' ${few(8_000)}`,
  `insert into memberships (person_id, role, distributor_id, is_owner, created_at)
    select people.id, 'distributor', own.id, 0, '${at}' from people
    join own on own.n = people.id % ${distributors} where people.email like 'p%@lists.example'`,
  `insert into invitations (person_id, role, distributor_id, is_owner, invited_by, invited_at)
    select people.id, 'distributor', own.id, 0, ${brandManager}, '${at}' from people
    join own on own.n = people.id % ${distributors} where people.email like 'p1%@lists.example'`,
  `insert into audit_events (at, person_id, actor, action, subject, detail)
    select '2026-0' || (1 + n % 9) || '-1' || (n % 10) || 'T08:00:00.000Z', ${brandManager}, 'person', 'signed-in',
      'person ' || ${brandManager}, '{}' ${few(200_000)}`,
  `insert into jobs (kind, payload, state, requested_at, started_at, finished_at)
    select 'run', '{"period":"2026-Q1"}', 'done', '${at}', '${at}', '${at}' ${few(5_000)}`,
  `insert into imports (kind, file_name, state, started_at, heartbeat_at, finished_at)
    select 'sales', 'sales-' || n || '.csv', 'refused', '${at}', '${at}', '${at}' ${few(2_000)}`,
  `insert into files (name, content_type, size, digest, created_at) values ('x.pdf', 'application/pdf', 1, 'lists', '${at}')`,
  `insert into statements (series, number, run_id, distributor_id, period, currency, opening_minor, granted_minor,
      settled_minor, closing_minor, body, digest, pdf_file_id, seal, issued_at)
    select 100000 + counted.n, 'L-' || counted.n, (select max(id) from runs), own.id,
      '2024-Q' || (1 + counted.n / ${distributors}), 'USD', 0, counted.n, counted.n, 0, '{}', 'd',
      (select id from files where digest = 'lists'), 's', '${at}' ${each(8_000)}`,
  `insert into joint_plans (distributor_id, year, currency, opened_by, opened_at)
    select id, '2026', 'USD', ${brandManager}, '${at}' from own`,
  `insert into joint_plan_versions (plan_id, number, body, written_by, written_at)
    select joint_plans.id, 1, '{"objectives":[],"commitments":[]}', ${brandManager}, '${at}'
    from joint_plans join own on own.id = joint_plans.distributor_id`,
  `insert into annual_plan_acknowledgements (version_id, distributor_id, acknowledged_by, acknowledged_at)
    select (select max(version_id) from annual_plan_publications), id, ${member}, '${at}' from own`,
  `insert into requests (fund_id, distributor_id, title, note, made_by, made_at)
    select 1, own.id, 'Request ' || counted.n, '', ${member}, '${at}' ${each(10_000)}`,
  `insert into activities (request_id, position, what, from_date, to_date, cost_minor, share_minor)
    select requests.id, place, 'Activity ' || requests.id, '2026-0' || (1 + requests.id % 9) || '-01', '2026-10-02',
      100, 50
    from requests, (select 1 as place union all select 2) as places where requests.title like 'Request %'`,
  `insert into activity_decisions (activity_id, state, amount_minor, decided_by, decided_at, reason)
    select id, 'approved', 50, ${brandManager}, '${at}', '' from activities
    where what like 'Activity %' and id % 4 > 0`,
  `insert into claims (activity_id, note, made_by, made_at)
    select activity_id, '', ${member}, '${at}' from activity_decisions where reason = ''`,
  `insert into claim_expenses (claim_id, position, what, date, amount_minor)
    select id, 1, 'Tent', '2026-10-02', 100 from claims where made_at = '${at}'`,
  `insert into claim_decisions (claim_id, state, amount_minor, decided_by, decided_at, reason)
    select id, 'approved', 50, ${brandManager}, '${at}', '' from claims where made_at = '${at}' and id % 2 = 0`,
  `insert into enrolments (person_id, distributor_id, course_id, version_id, turn, enrolled_at)
    select person_id, distributor_id, 1, (select min(id) from course_versions where course_id = 1), 1, '${at}'
    from memberships where created_at = '${at}'`,
  `insert into certificates (series, number, code, enrolment_id, person_id, distributor_id, course_id, counts, from_date,
      to_date, change_number, pdf_file_id, issued_at)
    select 1000 + id, 'L-' || id, 'L-' || id, id, person_id, distributor_id, 1, 0, '2026-10-01', '2028-09-30', 1,
      (select id from files where digest = 'lists'), '${at}'
    from enrolments where enrolled_at = '${at}'`,
  `insert into news_stories (item_id) select null ${few(2_000)}`,
  `insert into news_versions (story_id, number, category, title, body, meaning, published_by, published_at)
    select id, 1, 'market', '{"en":"Story ' || id || '"}', '{"en":"Text"}', '{"en":"Meaning"}', ${brandManager}, '${at}'
    from news_stories where id not in (select story_id from news_versions)`,
];

async function load(db: Database, kind: ImportKind, header: string, count: number, row: (index: number) => string) {
  const report = await importFile(db, {
    ...{ kind, fileName: `${kind}.csv`, actor: operator, now },
    source: () => pieces(header, count, row),
  });
  if (report.errorCount > 0) throw new Error(JSON.stringify(report.errors.slice(0, 3)));
}

async function* pieces(header: string, count: number, row: (index: number) => string): AsyncGenerator<Uint8Array> {
  const rowsAPiece = 1_000;
  yield Buffer.from(`${header}\n`);
  for (let from = 0; from < count; from += rowsAPiece) {
    const rows = Array.from({ length: Math.min(rowsAPiece, count - from) }, (_, index) => row(from + index));
    yield Buffer.from(`${rows.join('\n')}\n`);
  }
}
