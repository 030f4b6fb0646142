import { expect, it, vi } from 'vitest';
import { dayToText } from '#app/calendar/index.ts';
import { verifyStatements } from '#app/statements/index.server.ts';
import type { Statement } from '#app/statements/statement.ts';
import { demoCases } from '#db/demo/cases.ts';
import { demoDates } from '#db/demo/dates.ts';
import { requireDatabase } from '#test/support/databases.ts';
import { type House, openHouse } from '#test/support/house.ts';
import { filesOf, isInChina, ofDistributors } from './demo-inputs.ts';

vi.setConfig({ testTimeout: 60_000 });

const loadDate = '2026-11-24';
const { quarter } = demoDates(loadDate);

/** Of the twenty bicycles of LATE-1 four more come back, on a day of the quarter before, and are told afterwards. */
const toldLate = `document,line,date,distributor,sku,quantity,net_amount,currency,kind,reference
LATE-4,1,${dayToText(quarter.firstDay - 3)},${demoCases.lateReturn},BK-R19B-48-CN,4,9332.00,CNY,return,LATE-1/1
`;

/** On one database: adjustments are tested on both in test/statements. */
it('in the demonstration, a return told after its quarter was issued is an adjustment, and a negative due is carried on', async () => {
  const house = await openHouse(requireDatabase('sqlite'), { today: loadDate });
  for (const { kind, text } of ofDistributors(filesOf(loadDate), isInChina)) {
    if (kind === 'programmes') await house.rule(...JSON.parse(text));
    else await house.load(kind, text);
  }
  const both = [demoCases.lateReturn, demoCases.negativeDue];
  await settle(house, '2026-Q2', both);
  await house.load('sales', toldLate);
  await settle(house, quarter.text, both);
  const adjusted = { period: '2026-Q2', lines: 1 };
  expect((await statementsOf(house)).slice(both.length)).toEqual([
    {
      distributor: demoCases.lateReturn,
      own: ['GROWTH-CN 1350.00', 'LADDER-CN 583.25'],
      adjustments: [
        { ...adjusted, programme: 'GROWTH-CN', due: '-520.00' },
        { ...adjusted, programme: 'LADDER-CN', due: '-261.30' },
      ],
      granted: '1151.95',
      settled: '1151.95',
      closing: '0.00',
      language: 'zh-Hans',
    },
    {
      distributor: demoCases.negativeDue,
      own: ['GROWTH-CN 0.00', 'LADDER-CN -564.64'],
      adjustments: [],
      granted: '-564.64',
      settled: '0.00',
      closing: '-564.64',
      language: 'zh-Hans',
    },
  ]);
  expect(await verifyStatements(house.db)).toEqual({ statements: 4, findings: [] });
  await house.close();
});

async function settle(house: House, period: string, distributors: string[]): Promise<void> {
  expect(await house.run(period)).toMatchObject({ kind: 'ran', refused: [] });
  for (const distributor of distributors) {
    const answer = await house.issue(period, { distributor });
    expect(answer).toMatchObject({ kind: 'issued', notIssued: [], proposed: [] });
  }
}

/** In the order of issuing. */
async function statementsOf({ db }: House) {
  const rows = await db.selectFrom('statements').select('body').orderBy('series').execute();
  return rows.map(({ body }) => {
    const { distributor, rows: own, adjustments, granted, settled, closing, language }: Statement = JSON.parse(body);
    const dues = own.map(({ programme, due }) => `${programme} ${due}`);
    return { distributor, own: dues, adjustments, granted, settled, closing, language };
  });
}
