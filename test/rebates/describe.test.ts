import { describe, expect, test } from 'vitest';
import { languages } from '#app/i18n/index.ts';
import { describeProgramme } from '#app/rebates/index.ts';
import { measureKinds } from '#app/rebates/measures/index.ts';
import { bandMethods } from '#app/rebates/methods/index.ts';
import { base, changes } from './programme-changes.ts';
import { definition, programme } from './world.ts';

const inAll = (keys: Record<string, unknown>) =>
  languages.map((language) => describeProgramme(definition(programme(keys)), language));

const quarterly = {
  period: 'quarter',
  bands: [
    { from: '10000', percent: '2' },
    { from: '50000', percent: '3' },
  ],
  basis: { of: 'amount', lines: { productLines: ['Bikes', 'Frames'], priceTypes: ['standard'] } },
  stages: ['entry', { stage: 'growth', to: '2026-06-30' }],
  distributors: { grades: ['A'], except: ['D9'] },
};

const slices = {
  currency: 'CNY',
  period: 'month',
  accumulate: 'year-to-date',
  source: 'sell-out',
  basis: { of: 'quantity' },
  method: 'marginal',
  boundary: 'upper',
  bands: [{ perUnit: '0.5' }, { from: '100', lumpSum: '500', every: '10', everyCounts: 'started' }],
};

describe('a programme is told in plain words', () => {
  test('bands of purchases in a quarter', () => {
    expect(inAll(quarterly)).toEqual([
      [
        'From 10,000.00 USD in a quarter: 2% of all purchases; from 50,000.00 USD: 3%.',
        'The band reached pays on the whole.',
        'Paid on the purchases in a quarter (product lines Bikes, Frames, at standard prices).',
        'Counts only while the partnership is in: entry, growth until 30 June 2026.',
        'For distributors of grade A, except D9.',
        'Settled every quarter, from 1 January 2026 to 31 December 2026, in USD.',
        'Settled by credit note.',
      ],
      [
        '季度进货额满10,000.00 USD，按全部进货额返2%；满50,000.00 USD，返3%。',
        '按所达档位对全额计算返利。',
        '返利按季度进货额计算（产品线Bikes、Frames，价格类型标准价）。',
        '仅计入处于以下阶段的合作：入市期、发展期（至2026年6月30日止）。',
        '适用经销商：等级A，D9除外。',
        '每季度结算，有效期自2026年1月1日至2026年12月31日，以USD计。',
        '以贷项通知单结算。',
      ],
      [
        '季度進貨額滿10,000.00 USD，按全部進貨額返2%；滿50,000.00 USD，返3%。',
        '按所達級距對全額計算返利。',
        '返利按季度進貨額計算（產品線Bikes、Frames，價格類型標準價）。',
        '僅計入處於以下階段的合作：入市期、發展期（至2026年6月30日止）。',
        '適用經銷商：等級A，D9除外。',
        '每季結算，有效期自2026年1月1日至2026年12月31日，以USD計。',
        '以貸項通知單結算。',
      ],
    ]);
  });

  test('the currency in which it is settled, as the language calls it', () => {
    const settled = inAll(slices).map((sentences) => sentences.find((sentence) => sentence.includes('2026')));
    expect(settled).toEqual([
      'Settled every month, from 1 January 2026 to 31 December 2026, in CNY.',
      '每月结算，有效期自2026年1月1日至2026年12月31日，以人民币计。',
      '每月結算，有效期自2026年1月1日至2026年12月31日，以人民幣計。',
    ]);
  });

  test('slices of units sold, in yuan', () => {
    expect(inAll(slices).map((sentences) => sentences.slice(0, 2))).toEqual([
      [
        'Without a lower limit since the start of the fiscal year: 0.50 CNY a unit; ' +
          'above 100 units: 500.00 CNY for every 10 units, a part counting in full.',
        'Each part earns the rate of its own band.',
      ],
      [
        '财年累计销售数量不设起点，每件返0.50元；超过100件，每10件（不足部分按一份计），返500.00元。',
        '分段计算，各段按各自档位的标准返利。',
      ],
      [
        '會計年度累計銷售數量不設起點，每件返0.50元人民幣；超過100件，每10件（不足部分按一份計），返500.00元人民幣。',
        '分段計算，各段按各自級距的標準返利。',
      ],
    ]);
  });

  test.each([
    [
      'a percent',
      { qualifier: { of: 'attainment-percent', baseline: { kind: 'target', name: 'sales' } } },
      [
        'Attainment of the amount against the target “sales” in a year, from 80%: 1% of all purchases.',
        '年度金额达成率（以目标“sales”为基数）满80%，按全部进货额返1%。',
        '年度金額達成率（以目標「sales」為基數）滿80%，按全部進貨額返1%。',
      ],
    ],
    [
      'a growth',
      { basis: { of: 'growth-amount', baseline: { kind: 'year-before' } } },
      [
        'Growth of the amount against the year before in a year, from 80.00 USD: 1% of the growth of the amount.',
        '年度金额增长（与上年同期相比）满80.00 USD，按金额增长返1%。',
        '年度金額增長（與去年同期相比）滿80.00 USD，按金額增長返1%。',
      ],
    ],
    [
      'each document',
      { unit: 'document' },
      [
        'From 80.00 USD in one document: 1% of all purchases.',
        '单张单据进货额满80.00 USD，按全部进货额返1%。',
        '單張單據進貨額滿80.00 USD，按全部進貨額返1%。',
      ],
    ],
    [
      'each line',
      { unit: 'line', qualifier: { of: 'quantity' } },
      [
        'From 80 units in one line: 1% of all purchases.',
        '单个明细行进货数量满80件，按全部进货额返1%。',
        '單個明細行進貨數量滿80件，按全部進貨額返1%。',
      ],
    ],
    [
      'each product',
      { unit: 'product', period: 'quarter' },
      [
        'From 80.00 USD of one product in a quarter: 1% of all purchases.',
        '单个产品季度进货额满80.00 USD，按全部进货额返1%。',
        '單個產品季度進貨額滿80.00 USD，按全部進貨額返1%。',
      ],
    ],
  ])('what decides the band is named with its value: %s', (_what, keys, expected) => {
    const told = inAll({ ...keys, bands: [{ from: '80', percent: '1' }] });
    expect(told.map(([sentence]) => sentence)).toEqual(expected);
  });

  test('people with a certificate are counted on the last day', () => {
    const certified = { of: 'certified-people', course: 'SERVICE' };
    const steps = [
      { from: '0', percent: '100' },
      { from: '2', percent: '110' },
    ];
    const told = inAll({ conditions: [{ ...certified, atLeast: '1' }], multipliers: [{ ...certified, steps }] });
    expect(told.map((sentences) => sentences.slice(2, 4))).toEqual([
      [
        'Condition: number of people with the certificate “SERVICE” on the last day, at least 1.',
        'Then multiplied according to the number of people with the certificate “SERVICE” on the last day: from 0: 100%; from 2: 110%.',
      ],
      ['前提：期末“SERVICE”持证人数不低于1。', '返利金额再按期末“SERVICE”持证人数乘以系数：满0为100%；满2为110%。'],
      ['前提：期末「SERVICE」持證人數不低於1。', '返利金額再按期末「SERVICE」持證人數乘以係數：滿0為100%；滿2為110%。'],
    ]);
  });

  test('of several territories or grades any will do', () => {
    const distributors = { grades: ['A'], territories: ['North', 'East', 'West'], except: ['D8', 'D9'] };
    expect(inAll({ distributors }).map((sentences) => sentences[2])).toEqual([
      'For distributors of grade A, in the territory North, East or West, except D8, D9.',
      '适用经销商：等级A，区域North、East、West，D8、D9除外。',
      '適用經銷商：等級A，區域North、East、West，D8、D9除外。',
    ]);
  });

  test('one band without a from is told without a limit', () => {
    expect(inAll({}).map(([sentence]) => sentence)).toEqual([
      '10% of all purchases.',
      '按全部进货额返10%。',
      '按全部進貨額返10%。',
    ]);
  });

  test.each([
    ['JPY', '5000', '5,000 JPY once.'],
    ['CNY', '5000', '5,000.00 CNY once.'],
    ['KWD', '0.5', '0.500 KWD once.'],
    ['USD', '0.001', '0.001 USD once.'],
    ['USD', '-1234.5', '−1,234.50 USD once.'],
  ])('amounts have the digits of %s', (currency, lumpSum, expected) => {
    expect(inAll({ currency, bands: [{ lumpSum }] })[0]?.[0]).toBe(expected);
  });
});

describe('what else is read of a distributor', () => {
  const conditions = [
    { of: 'days-to-pay', below: '45.5' },
    { of: 'on-time-percent', lines: { brands: ['B1'] }, atLeast: '90' },
    { of: 'score', name: 'service', atLeast: '80' },
    { of: 'breaches', over: { lastMonths: 12 }, below: '1' },
  ];

  test('is told with its window; a score is that of the period, whatever accumulates', () => {
    const told = inAll({ period: 'quarter', accumulate: 'year-to-date', conditions });
    expect(told.map((sentences) => sentences.slice(2, 6))).toEqual([
      [
        'Condition: average number of days to payment since the start of the fiscal year, below 45.5 days.',
        'Condition: part paid on time of what fell due since the start of the fiscal year (brand B1), at least 90%.',
        'Condition: score “service” in a quarter, at least 80.',
        'Condition: number of channel breaches in the last 12 months, below 1.',
      ],
      [
        '前提：财年累计平均付款天数低于45.5天。',
        '前提：财年累计到期货款的按期付款率（品牌B1）不低于90%。',
        '前提：季度“service”评分不低于80。',
        '前提：最近12个月渠道违规次数低于1。',
      ],
      [
        '前提：會計年度累計平均付款天數低於45.5天。',
        '前提：會計年度累計到期貨款的準時付款率（品牌B1）不低於90%。',
        '前提：季度「service」評分不低於80。',
        '前提：最近12個月通路違規次數低於1。',
      ],
    ]);
  });
});

describe('nothing that changes what is paid is left untold', () => {
  test.each(languages.map((language) => [language]))('in %s', (language) => {
    const told = [{}, ...changes].map((change) =>
      describeProgramme(definition(programme({ ...base, ...change })), language).join('\n'),
    );
    const twice = told.flatMap((text, index) => (told.indexOf(text) < index ? [changes[index - 1]] : []));
    expect(twice).toEqual([]);
  });
});

describe('every kind has its words in every language', () => {
  test.each(measureKinds.map((kind) => [kind.of, kind] as const))('the measure %s', (_, { phrase }) => {
    expect(languages.filter((language) => phrase[language].trim() === '')).toEqual([]);
  });

  test.each(bandMethods.map((method) => [method.name, method] as const))('the method %s', (_, { sentence }) => {
    expect(languages.filter((language) => !/[.。]$/.test(sentence[language]))).toEqual([]);
  });
});
