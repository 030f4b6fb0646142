import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { verifyStatements } from '#app/statements/index.server.ts';
import { updatePassword } from '#db/queries/people.ts';
import { describeDrawnDatabase } from '#test/support/databases.ts';
import { type House, openHouse, tenPercent } from '#test/support/house.ts';
import { addPerson } from '#test/support/people.ts';
import { trials } from '#test/support/trials.ts';

vi.setConfig({ testTimeout: 240_000 });

const distributors = trials(20, 45);
const today = '2026-10-15T08:00:00Z';

/** What the child has said when it is killed, and how many milliseconds later. */
type Kill = { said: string; later: number };

describeDrawnDatabase('running and issuing that is killed', (database) => {
  const kills = trials(database.name === 'sqlite' ? 3 : 2, 20);
  /** A moment within so many milliseconds, another one for each kill. */
  const spread = (kill: number, within: number) => ((kill + Math.random()) * within) / kills;

  test('leaves whole runs and whole statements or none, and the next issues the rest', async () => {
    const house = await openHouse(database);
    await fill(house);
    for (let kill = 0; kill < kills; kill += 1) {
      await workInChild(house.url, { only: 'run', kill: { said: 'begun', later: spread(kill, 60) } });
      await expectWhole(house);
    }
    for (let kill = 0; kill < kills; kill += 1) {
      await workInChild(house.url, {
        kill: { said: `issued ${(await countStatements(house)) + 1}`, later: spread(kill, 40) },
      });
      await expectWhole(house);
    }
    const issued = await countStatements(house);
    expect(await verifyStatements(house.db)).toEqual({ statements: issued, findings: [] });
    expect(issued).toBeGreaterThanOrEqual(kills);
    await house.run('2026-Q3');
    const rest = { length: distributors - issued };
    expect(await house.issue('2026-Q3')).toMatchObject({ kind: 'issued', numbers: rest, already: issued });
    expect(await verifyStatements(house.db)).toEqual({ statements: distributors, findings: [] });
    await expectTold(house);
    const jobs = await house.db.selectFrom('jobs').select('kind').execute();
    expect(jobs).toEqual([{ kind: 'send-notices' }]);
    await house.close();
  });
});

async function expectWhole(house: House): Promise<void> {
  const { results, runs } = await countRuns(house);
  expect(results).toBe(runs * distributors);
  const pdfs = await house.db.selectFrom('files').select('id').execute();
  const statements = await house.db.selectFrom('statements').select('pdfFileId').execute();
  expect(pdfs.map(({ id }) => id)).toEqual(statements.map(({ pdfFileId }) => pdfFileId));
  await expectTold(house);
}

/** Whoever acts for a distributor was told of its statement, if it was issued, and of no other. */
async function expectTold({ db }: House): Promise<void> {
  const issued = await db
    .selectFrom('statements')
    .innerJoin('memberships', 'memberships.distributorId', 'statements.distributorId')
    .select(['memberships.id as membershipId', 'statements.number'])
    .orderBy('statements.series')
    .execute();
  const told = await db
    .selectFrom('notices')
    .select(['membershipId', 'subject', 'kind', 'mailState'])
    .where('kind', '=', 'statement-issued')
    .orderBy('id')
    .execute();
  expect(told).toEqual(
    issued.map(({ membershipId, number }) => ({
      ...{ membershipId, subject: `statement ${number}`, kind: 'statement-issued', mailState: 'waiting' },
    })),
  );
}

async function countStatements({ db }: House): Promise<number> {
  return (await db.selectFrom('statements').select('id').execute()).length;
}

async function fill({ db, load, rule, sell }: House): Promise<void> {
  const codes = Array.from({ length: distributors }, (_, index) => `D${index}`);
  await load('distributors', `code,name,currency\n${codes.map((code) => `${code},${code},USD`).join('\n')}\n`);
  await load('products', 'sku,name,product_line\nS1,Bike,Road\n');
  await rule(tenPercent);
  for (const { id } of await db.selectFrom('distributors').select('id').orderBy('id').execute()) {
    const person = await addPerson(db, `Owner ${id}`, 'distributor', id);
    await updatePassword(db, person.personId, 'hash');
  }
  await sell(...codes.map((code, line) => `A,${line},2026-08-01,${code},S1,1,${line + 1}00`));
}

async function workInChild(url: string, { only = '', kill }: { only?: string; kill?: Kill } = {}): Promise<string[]> {
  const words = ['scripts/run.mjs', '--bundle', 'test/support/child.ts', 'issue', url, '2026-Q3', today, only];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
    if (kill && output.includes(kill.said)) setTimeout(() => child.kill('SIGKILL'), kill.later);
  });
  await ended;
  return output.trim().split('\n');
}

async function countRuns({ db }: House) {
  const results = await db.selectFrom('runResults').select('id').execute();
  const runs = await db.selectFrom('runs').select('id').execute();
  return { results: results.length, runs: runs.length };
}
