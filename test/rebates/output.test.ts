import { describe, expect, test } from 'vitest';
import { rowToJson } from '#app/rebates/index.ts';
import { programme, rowsOf } from './world.ts';

describe('a row as JSON', () => {
  test('has exactly the keys of the contract, amounts with the digits of the currency', () => {
    const keys = {
      method: 'marginal',
      bands: [
        { from: '0', percent: '10' },
        { from: '1000', percent: '25' },
        { from: '9000', percent: '30' },
      ],
    };
    const rows = rowsOf({ programmes: [programme(keys)], lines: [{ amount: '2000.00' }] }, '2026');
    expect(rows.map(rowToJson).map((row) => JSON.stringify(row))).toEqual([
      '{"period":"2026","programme":"STEP","distributor":"D1","outcome":"earned","qualifier":"2000","basis":"2000","band":1,' +
        '"next":{"band":2,"distance":"7000"},"entitlement":"350.00","settled":"0.00","due":"350.00","currency":"USD","steps":[' +
        '{"kind":"percent","text":{"band":"0","percent":"10","of":"1000"},"amount":"100.00"},' +
        '{"kind":"percent","text":{"band":"1","percent":"25","of":"1000"},"amount":"250.00"}]}',
    ]);
  });

  test('and free units where there are any', () => {
    const keys = { basis: { of: 'quantity' }, currency: 'JPY', bands: [{ freeUnits: '1', every: '2', percent: '10' }] };
    const [row] = rowsOf(
      { programmes: [programme(keys)], lines: [{ quantity: '5', amount: '999', currency: 'JPY' }] },
      '2026',
    );
    expect(row && rowToJson(row)).toMatchObject({ freeUnits: '2', entitlement: '100', due: '100', settled: '0' });
  });
});
