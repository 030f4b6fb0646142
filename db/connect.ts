import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import SqliteDatabase from 'better-sqlite3';
import { CamelCasePlugin, Kysely, type Logger, PostgresDialect, SqliteAdapter, SqliteDialect } from 'kysely';
import pg from 'pg';
import { readInteger } from './numbers.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/**
 * Opens `file:PATH` (SQLite, made if it is missing) or `postgres://…`. Throws for any other address. Whoever opens a
 * database destroys it when done. `log` is told of every query.
 */
export function connect(url: string, { log }: { log?: Logger } = {}): Database {
  const plugins = [new CamelCasePlugin()];
  if (/^postgres(ql)?:\/\//.test(url)) return new Kysely<Tables>({ dialect: postgres(url), plugins, log });
  if (url.startsWith('file:')) return new Kysely<Tables>({ dialect: sqlite(url), plugins, log });
  throw new Error(`DATABASE_URL is file:PATH or postgres://…, not ${JSON.stringify(url)}`);
}

function postgres(url: string): PostgresDialect {
  const pool = new pg.Pool({ connectionString: url, max: 8, types: postgresTypes });
  // Without a listener, an idle connection that is lost would end the process; the pool opens another when needed.
  pool.on('error', ({ message }) => console.error(`an idle database connection was lost: ${message}`));
  return new PostgresDialect({ pool });
}

const int8 = 20;
const numeric = 1700;

/** PostgreSQL sends int8 and its sums as text; every number is read by the one function that refuses the unsafe. */
const postgresTypes = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    id === int8 || id === numeric
      ? readInteger
      : pg.types.getTypeParser(id, format as 'text')) as typeof pg.types.getTypeParser,
};

function sqlite(url: string): SqliteDialect {
  const path = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new SqliteDatabase(path, { timeout: 10_000 });
  for (const pragma of sqlitePragmas) database.pragma(pragma);
  return new SqliteWholeMigrations({ database: withStatementCache(database) });
}

/** SQLite makes tables in a transaction too, so that a migration is whole or absent and two at once do not collide. */
class SqliteWholeMigrations extends SqliteDialect {
  override createAdapter() {
    return new SqliteAdapterWithTransactions();
  }
}

class SqliteAdapterWithTransactions extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

/** With recursive triggers, REPLACE too runs into the triggers that refuse deleting. */
const sqlitePragmas = [
  'journal_mode = WAL',
  'synchronous = NORMAL',
  'foreign_keys = ON',
  'recursive_triggers = ON',
  'cache_size = -32000',
  'temp_store = MEMORY',
];

const cachedStatements = 300;

/**
 * Kysely prepares each statement anew; here one text is prepared once. A transaction takes the write lock when it
 * begins, because one that reads first and writes later is refused instead of waiting.
 */
function withStatementCache(database: SqliteDatabase.Database) {
  const cache = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(text: string) {
      const known = cache.get(text);
      if (known) return known;
      const statement = asKyselyStatement(database.prepare(text === 'begin' ? 'begin immediate' : text));
      if (cache.size >= cachedStatements) cache.delete(cache.keys().next().value as string);
      cache.set(text, statement);
      return statement;
    },
  };
}

type SqliteStatement = ReturnType<typeof asKyselyStatement>;

function asKyselyStatement(statement: SqliteDatabase.Statement) {
  const bind = (parameters: readonly unknown[]) => parameters.map(toSqlite);
  return {
    reader: statement.reader,
    all: (parameters: readonly unknown[]) => statement.all(bind(parameters)),
    run: (parameters: readonly unknown[]) => statement.run(bind(parameters)),
    iterate: (parameters: readonly unknown[]) => statement.iterate(bind(parameters)) as IterableIterator<unknown>,
  };
}

/** SQLite knows no booleans and no dates; a date here is our own mistake, because instants are stored as text. */
function toSqlite(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) throw new TypeError('an instant is stored as ISO text, not as a Date');
  return value === undefined ? null : value;
}
