import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Rooms that any file of app/ may enter by their index.ts: they know nothing of the product. */
const groundRooms = ['money', 'calendar', 'i18n'];

/** Packages that a pure file may use. */
const purePackages = ['zod', 'react', 'react/jsx-runtime'];

const forbiddenInPure: [RegExp, string][] = [
  [/\bDate\.now\(|new Date\(\)/, 'a clock'],
  [/\bMath\.random\(|\bcrypto\.(randomUUID|getRandomValues)\(/, 'a random number'],
  [/\bprocess\.|import\.meta\.env/, 'the environment'],
];
const sqlIsBuilt = /\.(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql(\.raw\(|`)/;

type Import = { from: string; to: string };

/** The rules as a function of a file's name and text, so that the tests below can show that it finds each offence. */
function offences(file: string, text: string): string[] {
  const imports = importsOf(text).map((name) => ({ from: file, to: resolveImport(file, name) }));
  const found = imports.flatMap((one) => importOffence(one) ?? []);
  if (isPure(file)) {
    for (const [pattern, what] of forbiddenInPure) if (pattern.test(text)) found.push(`${file} uses ${what}`);
  }
  if (file.startsWith('app/') && sqlIsBuilt.test(text)) found.push(`${file} builds SQL outside db/`);
  if (!/^(app\/config\.server\.ts|scripts\/|test\/)/.test(file) && /process\.env/.test(text)) {
    found.push(`${file} reads the environment`);
  }
  return found;
}

/** Pure: every file of a room that does not end in .server.ts. Routes, the root and app/ui have rules of their own. */
function isPure(file: string): boolean {
  return /^app\/[^/]+\//.test(file) && !/^app\/(routes|ui)\//.test(file) && !isServer(file);
}

function isServer(file: string): boolean {
  return /\.server\.tsx?$/.test(file);
}

function importOffence({ from, to }: Import): string[] | undefined {
  const refused = [`${from} imports ${to}`];
  if (!/^(app|db|scripts|test)\//.test(to)) return isPure(from) && !purePackages.includes(to) ? refused : undefined;
  if (/^(scripts|test)\//.test(to)) return /^(app|db)\//.test(from) ? refused : undefined;
  if (from.startsWith('db/')) return isAllowedFromDb(to) ? undefined : refused;
  if (!from.startsWith('app/')) return undefined;
  if (to.startsWith('db/')) return isServer(from) && isDoorOfDb(to) ? undefined : refused;
  return isAllowedWithinApp(from, to) ? undefined : refused;
}

const isDoorOfDb = (to: string) => /^db\/(queries\/|connect\.ts$|demo\/people\.ts$)/.test(to);

/** db/ speaks of domain values and needs no server file but, for the demonstration, the doors of the rooms. */
const isAllowedFromDb = (to: string) => to.startsWith('db/') || /^app\/[^/]+\/index(\.server)?\.ts$/.test(to);

function isAllowedWithinApp(from: string, to: string): boolean {
  const [fromRoom, toRoom] = [roomOf(from), roomOf(to)];
  if (to === 'app/config.server.ts') return isServer(from);
  if (fromRoom === toRoom) return !isPure(from) || !isServer(to);
  if (fromRoom === 'i18n' && !['money', 'calendar'].includes(toRoom)) return false;
  if (toRoom === 'ui') return fromRoom === 'routes' || fromRoom === '';
  if (toRoom === 'i18n' && to.startsWith('app/i18n/messages/')) return true;
  if (groundRooms.includes(toRoom)) return to === `app/${toRoom}/index.ts`;
  if (toRoom === '') return fromRoom === 'routes' && to === 'app/root.tsx';
  if (fromRoom === 'ui') return false;
  if (fromRoom === '') return true;
  if (fromRoom === 'routes') return /\/index(\.server)?\.ts$/.test(to);
  return isServer(from) ? /\/index(\.server)?\.ts$/.test(to) : to.endsWith('/index.ts');
}

function roomOf(file: string): string {
  return /^app\/([^/]+)\//.exec(file)?.[1] ?? '';
}

function importsOf(text: string): string[] {
  const statements = text.matchAll(
    /^\s*(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|^\s*import\s*'([^']+)'|import\(\s*'([^']+)'/gm,
  );
  return [...statements].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

function resolveImport(file: string, name: string): string {
  if (name.startsWith('#')) return name.slice(1);
  return name.startsWith('.') ? normalize(join(dirname(file), name)) : name;
}

const files = ['app', 'db', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts') && !name.includes('data/'))
    .map((name) => join(folder, name)),
);

test('no file steps over a boundary', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => offences(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('no file is longer than 400 lines', () => {
  expect(files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 401)).toEqual([]);
});

describe('an offence is found', () => {
  test.each([
    ['a pure file that imports a server file', 'app/rebates/calculate.ts', "import { x } from './run.server.ts';"],
    ['a pure file that imports the database', 'app/rebates/calculate.ts', "import { x } from '#db/connect.ts';"],
    ['a pure file that imports a Node module', 'app/sales/records.ts', "import { x } from 'node:fs';"],
    ['a pure file that imports a package', 'app/sales/records.ts', "import x from 'pg';"],
    ['a pure file that reads the clock', 'app/money/safe.ts', 'const x = Date.now();'],
    ['a pure file that draws a random number', 'app/money/safe.ts', 'const x = Math.random();'],
    ['a pure file that reads the environment', 'app/money/safe.ts', 'const x = process.env.X;'],
    ['a server file that reads the environment', 'app/jobs/x.server.ts', 'const x = process.env.X;'],
    ['a server file past another room’s door', 'app/jobs/x.server.ts', "import { x } from '#app/sales/cells.ts';"],
    ['a route past a room’s door', 'app/routes/x.tsx', "import { x } from '#app/identity/roles.ts';"],
    ['a route that reads the database itself', 'app/routes/x.tsx', "import { x } from '#db/queries/people.ts';"],
    ['a part of the design system that knows a room', 'app/ui/x.tsx', "import { x } from '#app/identity/index.ts';"],
    ['SQL outside db/', 'app/jobs/x.server.ts', "const x = db.selectFrom('people');"],
    ['a query that knows a page', 'db/queries/x.ts', "import { x } from '#app/routes/x.tsx';"],
    ['the product that imports a test', 'app/jobs/x.server.ts', "import { x } from '#test/support/x.ts';"],
  ])('%s', (_name, file, text) => {
    expect(offences(file, text)).toHaveLength(file === 'app/money/safe.ts' && text.includes('process') ? 2 : 1);
  });
});
