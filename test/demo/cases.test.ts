import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type DateText, dayToText } from '#app/calendar/index.ts';
import { type CalculationRow, calculate, explain } from '#app/rebates/index.ts';
import { demoCases } from '#db/demo/cases.ts';
import { type DemoDates, demoDates } from '#db/demo/dates.ts';
import { type DemoInputs, filesOf, isInChina, ofDistributors, readInputs } from './demo-inputs.ts';

vi.setConfig({ hookTimeout: 60_000 });

const ladder = 'LADDER-CN';
const growth = 'GROWTH-CN';
const { group } = demoCases;

describe.each(['2026-11-24', '2027-01-01', '2028-03-31'])('in the last complete quarter before %s', (loadDate) => {
  let dates: DemoDates;
  let inputs: DemoInputs;
  let rows: CalculationRow[];

  beforeAll(async () => {
    dates = demoDates(loadDate);
    const { quarter } = dates;
    inputs = await readInputs(ofDistributors(filesOf(loadDate), isInChina));
    rows = calculate(inputs, { from: quarter.firstDay, to: quarter.lastDay }).rows;
  });

  const rowOf = (programme: string, distributor: string) =>
    rows.find(
      (row) => row.programme === programme && row.distributor === distributor && row.period === dates.quarter.text,
    );

  const explanationOf = (programme: string, distributor: string) => {
    const { contributing, notCounted } = explain(inputs, { programme, distributor, period: dates.quarter.text });
    const quantityOf = (lineIndex: number) => (inputs.lines.quantityMilli[lineIndex] as number) / 1000;
    return {
      contributing: contributing.map(({ lineIndex, countsFor, shareMinor }) => [
        quantityOf(lineIndex),
        countsFor,
        shareMinor,
      ]),
      notCounted: notCounted.map(({ lineIndex, reason }) => [quantityOf(lineIndex), reason]),
    };
  };

  it('one returns more than it buys, and what the ladder had paid is taken back', () => {
    expect(rowOf(ladder, demoCases.negativeDue)).toMatchObject({
      outcome: 'earned',
      qualifier: '-56464',
      band: 0,
      dueMinor: -564_64,
    });
    expect(explanationOf(ladder, demoCases.negativeDue).contributing).toEqual([
      [20, 'both', 30_20],
      [-6, 'both', -594_84],
    ]);
  });

  it('one returns bicycles that it bought in the quarter before', () => {
    expect(rowOf(growth, demoCases.lateReturn)).toMatchObject({ qualifier: '25', band: 1, dueMinor: 1_350_00 });
    expect(explanationOf(growth, demoCases.lateReturn).contributing.map(([quantity]) => quantity)).toEqual([-5, 30]);
  });

  it('one becomes mature in mid-quarter, and what it buys afterwards does not count', () => {
    expect(stagesOf('Bikes', demoCases.stageChange).at(-1)).toBe(`maturity ${dayToText(dates.stageChange)}`);
    expect(dates.stageChange).toBeGreaterThan(dates.quarter.firstDay);
    expect(dates.stageChange).toBeLessThan(dates.quarter.lastDay);
    expect(rowOf(growth, demoCases.stageChange)).toMatchObject({ qualifier: '12', band: 0, dueMinor: 420_00 });
    expect(explanationOf(growth, demoCases.stageChange)).toEqual({
      contributing: [[12, 'both', 420_00]],
      notCounted: [[10, 'stage']],
    });
  });

  it('one buys at special prices, which help to reach a band and earn nothing', () => {
    expect(rowOf(ladder, demoCases.specialPrice)).toMatchObject({
      qualifier: '115480',
      basis: '55992',
      band: 1,
      dueMinor: 839_88,
    });
    expect(explanationOf(ladder, demoCases.specialPrice)).toEqual({
      contributing: [
        [24, 'both', 839_88],
        [8, 'qualifier', 0],
      ],
      notCounted: [],
    });
  });

  it('one stopped buying a year before, and all its partnerships have ended', () => {
    expect(rows.filter(({ distributor }) => distributor === demoCases.endedPartnership)).toEqual([]);
    const lines = ['Bikes', 'Components', 'Clothing', 'Accessories'];
    const ends = lines.flatMap((line) => stagesOf(line, demoCases.endedPartnership).at(-1) ?? []);
    expect(ends.length).toBeGreaterThan(0);
    for (const end of ends) {
      expect(end.startsWith('none ')).toBe(true);
      expect(end.slice('none '.length) <= dayToText(dates.quarter.firstDay)).toBe(true);
    }
  });

  it('three are measured together, and each is paid its part', () => {
    const shared = [group.head, ...group.members].map((code) => rowOf('GROUP-CN', code));
    const [head, ...members] = shared;
    expect(members).toHaveLength(2);
    for (const member of members) expect(member?.qualifier).toBe(head?.qualifier);
    const bought = shared.reduce((sum, row) => sum + Number(row?.basis), 0);
    expect(String(bought)).toBe(head?.qualifier);
    expect(bought).toBeGreaterThan(Math.max(...shared.map((row) => Number(row?.basis))));
    const due = shared.reduce((sum, row) => sum + (row?.dueMinor ?? 0), 0);
    expect(due).toBe(groupDueMinor(bought));
  });

  function stagesOf(productLine: string, code: string): string[] {
    const distributor = inputs.distributors.findIndex((each) => each.code === code);
    return inputs.stages
      .filter((stage) => stage.distributor === distributor && stage.productLine === productLine)
      .map(({ stage, from }) => `${stage} ${dayToText(from)}`);
  }
});

/** In fen: 0.3 % of what is above 300,000 yuan, 0.6 % of what is above 600,000. */
function groupDueMinor(yuan: number): number {
  const first = Math.max(0, Math.min(yuan, 600_000) - 300_000);
  return Math.round(first * 0.3 + Math.max(0, yuan - 600_000) * 0.6);
}

it('the cases are different distributors', () => {
  const { group: shops, ...others } = demoCases;
  const codes: DateText[] = [...Object.values(others), shops.head, ...shops.members];
  expect(new Set(codes).size).toBe(8);
});
