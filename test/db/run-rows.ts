import { insertRun, type NewRunResult } from '#db/queries/runs.ts';
import type { TestDatabase } from '#test/support/databases.ts';
import { type House, openHouse, tenPercent } from '#test/support/house.ts';

export type Result = NewRunResult & { id: number; programme: string };

const distributors = Array.from({ length: 30 }, (_, index) => `D${index}`);
const periods = ['2026-Q2', '2026-Q3'];
const outcomes = ['earned', 'earned', 'below-first-band'];

/** A house with programmes in two currencies, one of which has another version since the first of two runs of a quarter. */
export async function openRunHouse(database: TestDatabase): Promise<RunHouse> {
  const house = await openHouse(database);
  await house.load(
    'distributors',
    `code,name,currency,territory\n${distributors.map((code, index) => `${code},${code},USD,T${index % 3}`).join('\n')}\n`,
  );
  const euros = { ...tenPercent, code: 'EUROS', currency: 'EUR' };
  await house.rule(tenPercent, euros, { ...tenPercent, code: 'NEXT' });
  const first = await versionsOf(house);
  await house.rule({ ...tenPercent, code: 'NEXT', bands: [{ percent: '12' }] });
  const later = await versionsOf(house);
  const random = randomFrom(20261130);
  return { ...house, runs: [await addRun(house, first, random), await addRun(house, later, random)] };
}

export type Run = { id: number; results: Result[] };
export type RunHouse = House & { runs: [Run, Run] };
type Versions = Map<string, number>;

/** The newest version of each programme. */
async function versionsOf({ db }: House): Promise<Versions> {
  const rows = await db
    .selectFrom('programmeVersions as version')
    .innerJoin('programmes', 'programmes.id', 'version.programmeId')
    .select(['programmes.code', 'version.id'])
    .orderBy('version.id')
    .execute();
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** Most rows that there may be, many of them alike from run to run. */
async function addRun({ db }: House, versions: Versions, random: (below: number) => number): Promise<Run> {
  const rows = distributors.flatMap((distributor) =>
    [...versions].flatMap(([programme, programmeVersionId]) =>
      periods.flatMap((period): (NewRunResult & { programme: string })[] => {
        if (random(5) === 0) return [];
        const [entitlementMinor, settledMinor] = [100 * random(3), 100 * random(2)];
        return [
          {
            ...{ distributor, programme, programmeVersionId, period, row: '{}' },
            outcome: outcomes[random(outcomes.length)] as string,
            currency: programme === 'EUROS' ? 'EUR' : 'USD',
            ...{ entitlementMinor, settledMinor, dueMinor: entitlementMinor - settledMinor },
            adjustingLines: random(4) === 0 ? random(9) : null,
          },
        ];
      }),
    ),
  );
  const id = await db.transaction().execute((transaction) =>
    insertRun(transaction, {
      ...{ period: '2026-Q3', watermark: 1, settledThrough: 0, engineRevision: 1, versionIds: [...versions.values()] },
      ...{ refused: [], lineCount: 0, digest: 'd', ranBy: null, ranAt: '2026-10-15T08:00:00.000Z', adjustsFrom: null },
      results: rows.map(({ programme: _, ...row }) => row),
    }),
  );
  const ids = await db.selectFrom('runResults').select('id').where('runId', '=', id).orderBy('id').execute();
  return { id, results: rows.map((row, index) => ({ ...row, id: ids[index]?.id as number })) };
}

/** Whole numbers below a bound, always the same ones. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
