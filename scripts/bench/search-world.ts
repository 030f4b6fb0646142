import { sql } from 'kysely';
import type { Database } from '#db/connect.ts';

export const sizes = {
  ...{ distributors: 2_000, products: 10_000, statements: 100_000 },
  ...{ people: 8_000, jointPlans: 10_000, requests: 40_000 },
};

/** Everything that a search looks through, put into an empty database row by row without the imports. */
export async function fillSearchWorld(db: Database, { lines }: { lines: number }): Promise<void> {
  const { distributors, products, statements, people, jointPlans, requests } = sizes;
  const statementsEach = statements / distributors;
  const bike = `case n.i % 3 when 0 then '上海建华自行车行' when 1 then 'Valley Bicycle Store' else 'Vélo Atelier' end`;
  const part = `case n.i % 3 when 0 then '山地自行车' when 1 then 'Mountain frame' else 'Sélle route' end`;
  const person = `case n.i % 2 when 0 then '张建华' else 'Vera Valley' end`;
  const fair = `case n.i % 2 when 0 then '春季山地车展销会' else 'Bicycle fair of spring' end`;
  const at = `'2026-01-01T00:00:00.000Z'`;
  const inserts: [string, number][] = [
    [`changes (number, kind, accepted_at) select 1, 'import', ${at}`, 1],
    [`territories (code) select 'T' || n.i`, 12],
    [`product_lines (code, title) select 'L' || n.i, '{"en":"Line"}'`, 8],
    [`distributors (code) select 'D' || (100000 + n.i)`, distributors],
    [
      `distributor_versions (distributor_id, change_number, name, territory_id, status)
      select n.i, 1, ${bike} || ' ' || n.i, 1 + n.i % 12, 'active'`,
      distributors,
    ],
    [
      `partnership_stages (distributor_id, product_line_id, stage, from_date, change_number)
      select 1 + n.i % ${distributors}, 1 + n.i % 8, 'growth', '2024-01-01', 1`,
      distributors * 4,
    ],
    [`products (sku) select 'BK-' || (100000 + n.i)`, products],
    [
      `product_versions (product_id, change_number, name, product_line_id)
      select n.i, 1, ${part} || ' ' || n.i, 1 + n.i % 8`,
      products,
    ],
    [
      `imports (kind, file_name, state, change_number, started_at, heartbeat_at)
      select 'sales', 'bench.csv', 'accepted', 1, ${at}, ${at}`,
      1,
    ],
    [
      `sales_lines (import_id, source, document, line, key_distributor_id, distributor_id, product_id, date,
        quantity_milli, amount_minor, currency, is_return, price_type)
      select 1, 0, 'SO' || (1000000 + n.i / 5), cast(n.i % 5 as text), 0, 1 + (n.i / 5) % ${distributors},
        1 + n.i % ${products}, '2026-01-01', 1000, 100, 'USD', 0, 0`,
      lines,
    ],
    [
      `runs (period, watermark, settled_through, engine_revision, versions, refused, line_count, digest, ran_at)
      select '2026-Q1', 1, 0, 1, '[]', '[]', 0, '', ${at}`,
      1,
    ],
    [`files (name, content_type, size, digest, created_at) select 'a.pdf', 'application/pdf', 0, '', ${at}`, 1],
    [
      `statements (series, number, run_id, distributor_id, period, currency, opening_minor, granted_minor,
        settled_minor, closing_minor, body, digest, pdf_file_id, seal, issued_at)
      select n.i, 'TD-' || substr('00000' || n.i, length('00000' || n.i) - 5), 1, 1 + (n.i - 1) / ${statementsEach},
        'P' || (n.i % ${statementsEach}), 'USD', 0, 0, 0, 0, '{}', '', 1, '', ${at}`,
      statements,
    ],
    [`people (email, name, created_at) select 'p' || n.i || '@x.example', ${person} || ' ' || n.i, ${at}`, people],
    [
      `memberships (person_id, role, distributor_id, is_owner, created_at)
      select n.i, 'distributor', 1 + n.i % ${distributors}, n.i % 2, ${at}`,
      people,
    ],
    [
      `joint_plans (distributor_id, year, currency, opened_by, opened_at)
      select 1 + n.i % ${distributors}, cast(2020 + (n.i - 1) / ${distributors} as text), 'USD', 1, ${at}`,
      jointPlans,
    ],
    [`brands (code) select 'BRAND'`, 1],
    [`funds (brand_id, year, currency, opened_by, opened_at) select 1, '2026', 'USD', 1, ${at}`, 1],
    [
      `requests (fund_id, distributor_id, title, note, made_by, made_at)
      select 1, 1 + n.i % ${distributors}, ${fair} || ' ' || n.i, '', 1, ${at}`,
      requests,
    ],
    [
      `activities (request_id, position, what, from_date, to_date, cost_minor, share_minor)
      select n.i, 1, ${fair}, '2026-01-01', '2026-01-02', 100, 50`,
      requests,
    ],
    [`claims (activity_id, note, made_by, made_at) select n.i, '', 1, ${at}`, requests],
  ];
  for (const [into, count] of inserts) {
    const numbers = `with recursive n (i) as (select 1 union all select i + 1 from n where i < ${count}) select i from n`;
    await sql.raw(`insert into ${into} from (${numbers}) as n`).execute(db);
  }
  await sql.raw('analyze').execute(db);
}
