import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';

const at = '2026-11-24T00:00:00.000Z';

/** A row of each, so that the triggers, which look at rows, have one to refuse. */
const rows = [
  `insert into people (email, name, created_at) values ('a@x.example', 'A', '${at}'), ('b@x.example', 'B', '${at}')`,
  `insert into changes (number, kind, accepted_at) values (1, 'test', '${at}')`,
  `insert into distributors (code) values ('D1')`,
  `insert into products (sku) values ('S1')`,
  `insert into product_lines (code) values ('L1')`,
  `insert into distributor_versions (distributor_id, change_number, name, status) values (1, 1, 'D', 'active')`,
  `insert into product_versions (product_id, change_number, name, product_line_id) values (1, 1, 'S', 1)`,
  `insert into partnership_stages (distributor_id, product_line_id, stage, from_date, change_number)
   values (1, 1, 'entry', '2026-01-01', 1)`,
  `insert into targets (distributor_id, name, period, value, change_number) values (1, 'T', '2026-Q1', '1', 1)`,
  `insert into payments (document, paid_date, change_number) values ('DOC1', '2026-02-01', 1)`,
  `insert into scores (distributor_id, name, period, value, change_number) values (1, 'S', '2026-Q1', '1', 1)`,
  `insert into rates (date, from_currency, to_currency, rate, change_number) values ('2026-01-01', 'EUR', 'USD', '1', 1)`,
  `insert into breaches (distributor_id, date, change_number) values (1, '2026-01-01', 1)`,
  `insert into certificate_holders (distributor_id, name) values (1, 'Ann')`,
  `insert into imported_certificates (holder_id, course, from_date, change_number) values (1, 'FIT', '2026-01-01', 1)`,
  `insert into programmes (code) values ('P1')`,
  `insert into programme_versions (programme_id, number, from_date, definition, digest, proposed_by, proposed_at)
   values (1, 1, '2026-01-01', '{}', '', 1, '${at}'), (1, 2, '2026-01-01', '{}', '', 1, '${at}')`,
  `insert into programme_approvals (version_id, approved_by, approved_at, change_number) values (1, 2, '${at}', 1)`,
  `insert into imports (kind, file_name, state, change_number, started_at, heartbeat_at)
   values ('sales', 'a.csv', 'accepted', 1, '${at}', '${at}'), ('sales', 'b.csv', 'staging', null, '${at}', '${at}')`,
  ...[1, 2].map(
    (importId) => `insert into sales_lines (import_id, source, document, line, key_distributor_id, distributor_id,
      product_id, date, quantity_milli, amount_minor, currency, is_return, price_type)
      values (${importId}, 0, 'DOC${importId}', '1', 0, 1, 1, '2026-01-01', 1000, 100, 'USD', 0, 0)`,
  ),
  `insert into runs (period, watermark, settled_through, engine_revision, versions, refused, line_count, digest, ran_at)
   values ('2026-Q1', 1, 0, 1, '[]', '[]', 1, '', '${at}')`,
  `insert into run_results (run_id, distributor_id, programme_version_id, period, outcome, currency, entitlement_minor,
     settled_minor, due_minor, row) values (1, 1, 1, '2026-Q1', 'earned', 'USD', 1, 0, 1, '{}')`,
  `insert into run_sums (run_id, currency, distributor_id, row_count, adjustment_count, entitlement_minor, settled_minor,
     due_minor) values (1, 'USD', 1, 1, 0, 1, 0, 1)`,
  `insert into files (name, content_type, size, digest, created_at) values ('s.pdf', 'application/pdf', 0, '', '${at}')`,
  `insert into issue_proposals (run_id, distributor_id, period, currency, granted_minor, digest, proposed_by, proposed_at)
   values (1, 1, '2026-Q1', 'USD', 1, '', 1, '${at}')`,
  `insert into statements (series, number, run_id, distributor_id, period, currency, opening_minor, granted_minor,
     settled_minor, closing_minor, body, digest, pdf_file_id, seal, issued_by, issued_at)
   values (1, 'S-1', 1, 1, '2026-Q1', 'USD', 0, 1, 1, 0, '{}', '', 1, '', 2, '${at}')`,
  `insert into statement_rows (statement_id, programme_id, distributor_id, period, granted_minor)
   values (1, 1, 1, '2026-Q1', 1)`,
  `insert into issue_confirmations (proposal_id, statement_id, confirmed_by, confirmed_at) values (1, 1, 2, '${at}')`,
  `insert into audit_events (at, actor, action, subject, detail) values ('${at}', 'operator', 'tested', 'x', '{}')`,
];

const finalColumns: [table: string, column: string][] = [
  ['changes', 'kind'],
  ['distributor_versions', 'name'],
  ['product_versions', 'name'],
  ['partnership_stages', 'stage'],
  ['targets', 'value'],
  ['payments', 'amount'],
  ['scores', 'value'],
  ['rates', 'rate'],
  ['breaches', 'date'],
  ['imported_certificates', 'course'],
  ['programme_versions', 'definition'],
  ['programme_approvals', 'approved_at'],
  ['runs', 'digest'],
  ['run_results', 'row'],
  ['run_sums', 'currency'],
  ['statements', 'body'],
  ['statement_rows', 'period'],
  ['issue_proposals', 'digest'],
  ['issue_confirmations', 'confirmed_at'],
  ['audit_events', 'action'],
];

describeEachDatabase('rows on which money rests', (database) => {
  let open: OpenDatabase;
  const run = (text: string) => sql.raw(text).execute(open.db);

  beforeAll(async () => {
    open = await openMigrated(database);
    for (const row of rows) await run(row);
  });
  afterAll(() => open.close());

  test.each(finalColumns)('%s is never updated or deleted', async (table, column) => {
    await expect(run(`update ${table} set ${column} = 'entry'`)).rejects.toThrow('these rows are final');
    await expect(run(`delete from ${table}`)).rejects.toThrow('these rows are final');
    const { rows: left } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(open.db);
    expect(Number(left[0]?.n)).toBe(table === 'programme_versions' ? 2 : 1);
  });

  test('an accepted sales line stays, a staged one may be removed, and neither is changed', async () => {
    await expect(run('update sales_lines set amount_minor = 1')).rejects.toThrow('these rows are final');
    await expect(run('delete from sales_lines where import_id = 1')).rejects.toThrow('these rows are final');
    await run('delete from sales_lines where import_id = 2');
    const { rows: left } = await sql<{ document: string }>`select document from sales_lines`.execute(open.db);
    expect(left).toEqual([{ document: 'DOC1' }]);
  });

  test('an accepted import cannot be taken back by hand', async () => {
    await expect(run('update imports set change_number = null where id = 1')).rejects.toThrow('these rows are final');
    await expect(run('delete from imports where id = 1')).rejects.toThrow('these rows are final');
  });

  test('who proposed a programme does not approve it', async () => {
    const approve = (person: number) =>
      run(`insert into programme_approvals (version_id, approved_by, approved_at, change_number)
        values (2, ${person}, '${at}', 1)`);
    await expect(approve(1)).rejects.toThrow('these rows are final');
    await approve(2);
  });

  test('a statement whose parts do not sum to its closing is refused', async () => {
    const statement = run(`insert into statements (series, number, run_id, distributor_id, period, currency,
      opening_minor, granted_minor, settled_minor, closing_minor, body, digest, pdf_file_id, seal, issued_at)
      values (2, 'S-2', 1, 1, '2026-Q2', 'USD', 0, 5, 1, 3, '{}', '', 1, '', '${at}')`);
    await expect(statement).rejects.toThrow(/check/i);
  });
});
