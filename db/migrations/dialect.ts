import { type Kysely, PostgresAdapter, sql } from 'kysely';

export function isPostgres(db: Pick<Kysely<unknown>, 'getExecutor'>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/** The few words in which the two databases differ when a table is made. */
export function dialectWords(db: Kysely<unknown>): { ID: string; INT: string; BYTES: string; END: string } {
  return isPostgres(db)
    ? { ID: 'bigint primary key generated always as identity', INT: 'bigint', BYTES: 'bytea', END: '' }
    : { ID: 'integer primary key autoincrement', INT: 'integer', BYTES: 'blob', END: 'strict' };
}

type Condition = { when?: string; truncate?: boolean };

/** A trigger by which the database itself refuses the operation on a table, always or for the rows of `when`. */
export async function refuseChanges(
  db: Kysely<unknown>,
  table: string,
  operation: 'insert' | 'update' | 'delete',
  { when, truncate = operation === 'delete' }: Condition = {},
): Promise<void> {
  const name = `${table}_no_${operation}`;
  const sentence = `${table}: ${operation} refused, these rows are final`;
  if (!isPostgres(db)) {
    const condition = when ? `when ${when}` : '';
    await run(
      db,
      `create trigger ${name} before ${operation} on ${table} ${condition}
      begin select raise(abort, '${sentence}'); end`,
    );
    return;
  }
  const returned = operation === 'delete' ? 'old' : 'new';
  await run(
    db,
    `create function ${name}() returns trigger language plpgsql as $$ begin
    if ${when ?? 'true'} then raise exception '${sentence}'; end if; return ${returned}; end $$`,
  );
  await run(db, `create trigger ${name} before ${operation} on ${table} for each row execute function ${name}()`);
  if (!truncate) return;
  await run(
    db,
    `create function ${table}_no_truncate() returns trigger language plpgsql as $$ begin
    raise exception '${table}: truncate refused, these rows are final'; end $$`,
  );
  await run(
    db,
    `create trigger ${table}_no_truncate before truncate on ${table}
    for each statement execute function ${table}_no_truncate()`,
  );
}

async function run(db: Kysely<unknown>, statement: string): Promise<void> {
  await sql.raw(statement).execute(db);
}
