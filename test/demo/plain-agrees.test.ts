import { expect, test, vi } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { calculate } from '#app/rebates/index.ts';
import { plainCalculate } from '#test/rebates/plain-engine/index.ts';
import { trials } from '#test/support/trials.ts';
import { filesOf, ofDistributors, readInputs } from './demo-inputs.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The plain engine is slow, so that of each territory a few are tried, a whole group among them, who show most of what programmes do. */
test.each([
  {
    territory: 'France',
    few: ['175', '139', '535', '121', '337', '481', '157', '211'].map((number) => `AW00000${number}`),
    count: trials(125, 362),
  },
  {
    territory: '华东 East China',
    few: ['D00237', 'D00211', 'D00119', 'D00144', 'D00240'],
    count: trials(13, 19),
  },
])('every row of $territory in the last complete quarter is what the second, plain engine says', async (world) => {
  const files = filesOf('2026-11-24');
  const distributors = files.find(({ kind }) => kind === 'distributors')?.text.split('\n') ?? [];
  const all = distributors
    .filter((row) => row.includes(`,${world.territory},`))
    .map((row) => row.slice(0, row.indexOf(',')));
  const chosen = [...new Set([...world.few, ...all])].slice(0, trials(world.few.length, all.length));
  const inputs = await readInputs(ofDistributors(files, (code) => chosen.includes(code)));
  const quarter = { from: requireDay('2026-07-01'), to: requireDay('2026-09-30') };
  const rows = calculate(inputs, quarter).rows.map(({ steps, ...row }) => row);
  expect(rows.length).toBe(world.count);
  expect(rows).toEqual(plainCalculate(inputs, quarter));
});
