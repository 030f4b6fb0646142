import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { describe } from 'vitest';
import { isFull } from './trials.ts';

export type FreshDatabase = { url: string; drop(): Promise<void> };

export type TestDatabase = {
  name: 'sqlite' | 'postgres';
  available: boolean;
  /** Why it is not available. */
  reason?: string;
  /** Names the url of one with the current schema, to which no connection is open, in the environment. */
  templateVariable: string;
  /** A new database: empty, or a copy of the template. */
  createUrl(options?: { template?: string }): Promise<FreshDatabase>;
};

/** The databases that every test of database code runs on. Server tests only: `*.server.test.ts`, test/db, test/routes. */
export function testDatabases(): TestDatabase[] {
  const server = process.env.TEST_POSTGRES_URL;
  const reason = process.env.TEST_POSTGRES_MISSING;
  if (!server && !reason) {
    throw new Error('a test that uses a database is named *.server.test.ts, or lies in test/db or test/routes');
  }
  return [
    { name: 'sqlite', available: true, templateVariable: 'TEST_SQLITE_TEMPLATE', createUrl: createSqlite },
    {
      name: 'postgres',
      available: Boolean(server),
      reason,
      templateVariable: 'TEST_POSTGRES_TEMPLATE',
      createUrl: (options) => createPostgres(server, options),
    },
  ];
}

/** One of the databases, for a test that needs only one. */
export function requireDatabase(name: TestDatabase['name']): TestDatabase {
  return testDatabases().find((database) => database.name === name) as TestDatabase;
}

/** The same tests on each database, skipped by name where this machine lacks one. */
export function describeEachDatabase(name: string, tests: (database: TestDatabase) => void): void {
  describeDatabases(testDatabases(), name, tests);
}

/** The same tests on one of those there are, drawn by lot, so that runs add up; with `npm run test:full` on each. */
export function describeDrawnDatabase(name: string, tests: (database: TestDatabase) => void): void {
  const present = testDatabases().filter(({ available }) => available);
  const drawn = Math.floor(Math.random() * present.length);
  describeDatabases(isFull ? testDatabases() : present.slice(drawn, drawn + 1), name, tests);
}

function describeDatabases(databases: TestDatabase[], name: string, tests: (database: TestDatabase) => void): void {
  for (const database of databases) {
    describe.skipIf(!database.available)(`${name} (${database.name})`, () => tests(database));
  }
}

async function createSqlite({ template }: { template?: string } = {}): Promise<FreshDatabase> {
  const path = join(mkdtempSync(join(tmpdir(), 'tandem-sqlite-')), 'test.db');
  if (template) cpSync(template.slice('file:'.length), path);
  return {
    url: `file:${path}`,
    drop: async () => rmSync(dirname(path), { recursive: true, force: true }),
  };
}

async function createPostgres(
  server: string | undefined,
  { template }: { template?: string } = {},
): Promise<FreshDatabase> {
  if (!server) throw new Error('there is no PostgreSQL');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const source = template ? new URL(template).pathname.slice(1) : 'template1';
  await runOn(server, `create database ${name} template ${source} strategy file_copy`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => runOn(server, `drop database if exists ${name} with (force)`) };
}

async function runOn(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
