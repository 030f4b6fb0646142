import { expect, test } from 'vitest';
import { describeNotCounted, type LineToDescribe } from '#app/i18n/messages/not-counted.ts';

const line: LineToDescribe = { reason: 'product', source: 'sell-in', stage: 'growth', priceType: 'standard' };

test.each<[Partial<LineToDescribe>, string, string]>([
  [{ reason: 'outside-term' }, 'Dated outside the programme’s term', '日期不在方案有效期内'],
  [
    { reason: 'source', source: 'sell-out' },
    'A sale to a customer (sell-out); the programme counts purchases (sell-in)',
    '属于售出（sell-out），本方案按进货（sell-in）计算',
  ],
  [
    { reason: 'stage', stage: 'maturity' },
    'The partnership was in maturity on this date, which does not count',
    '当日合作处于成熟期，不适用本方案',
  ],
  [{ reason: 'stage', stage: null }, 'The partnership stood in no stage on this date', '当日合作未处于任何阶段'],
  [{ reason: 'product' }, 'This product or kind of line does not count', '产品或明细类型不在方案范围内'],
  [{ reason: 'territory' }, 'The territory is not part of the programme', '销售区域不在方案范围内'],
  [
    { reason: 'price-type', priceType: 'promotional' },
    'At a promotional price, which does not count',
    '促销价商品，不计入',
  ],
  [{ reason: 'unpaid' }, 'Not paid yet', '尚未付款'],
  [{ reason: 'not-eligible' }, 'The distributor does not take part in the programme', '经销商不适用本方案'],
])('a line with %j is told why it does not count', (what, english, chinese) => {
  const whole = { ...line, ...what };
  expect([describeNotCounted(whole, 'en'), describeNotCounted(whole, 'zh-Hans')]).toEqual([english, chinese]);
});
