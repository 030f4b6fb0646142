import type { Language } from '#app/i18n/index.ts';
import { ruleKey, type Statement, type StatementContext, type StatementRow } from '#app/statements/statement.ts';

type Example = { statement: Statement; context: StatementContext };

/** A statement with every kind of row: earned, below the first band, nothing to qualify by, a negative due. */
export function exampleStatement(language: Language = 'en', change: Partial<Statement> = {}): Example {
  const names = namesIn[language];
  const statement: Statement = {
    number: 'TD-2026-000042',
    period: '2026-Q3',
    distributor: 'D0017',
    name: names.name,
    currency: 'USD',
    language,
    issuedAt: '2026-10-14T06:05:00.000Z',
    rows: exampleRows,
    adjustments: [{ period: '2026-Q2', programme: 'VOLUME', due: '-120.55', lines: 4 }],
    opening: '-310.00',
    granted: '17263.77',
    settled: '12000.00',
    closing: '4953.77',
    digest: '9f2c4e1b7a6d5c3e8f0a1b2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f',
    previousDigest: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d6e7f9f2c4e1b7a6d5c3e8f0',
    ...change,
  };
  return structuredClone({ statement, context: { ...sharedContext, ...names.context } });
}

const exampleRows: StatementRow[] = [
  {
    period: '2026-Q3',
    programme: 'VOLUME',
    distributor: 'D0017',
    outcome: 'earned',
    qualifier: '1284310.5',
    basis: '1201877.25',
    band: 2,
    next: null,
    entitlement: '17384.32',
    settled: '0.00',
    due: '17384.32',
    currency: 'USD',
    steps: [
      { kind: 'percent', text: { band: '0', percent: '1', of: '500000' }, amount: '5000.00' },
      { kind: 'percent', text: { band: '1', percent: '1.5', of: '500000' }, amount: '7500.00' },
      { kind: 'percent', text: { band: '2', percent: '2.42', of: '201831.25' }, amount: '4884.31625' },
      { kind: 'rounding', text: { rounding: 'half-up' }, amount: '0.00375' },
    ],
  },
  {
    period: '2026-Q3',
    programme: 'GROWTH',
    distributor: 'D0017',
    outcome: 'below-first-band',
    qualifier: '3.217544',
    basis: '1201877.25',
    band: null,
    next: { band: 0, distance: '1.782456' },
    entitlement: '0.00',
    settled: '0.00',
    due: '0.00',
    currency: 'USD',
    steps: [],
  },
  {
    period: '2026-09',
    programme: 'ACCESSORIES',
    distributor: 'D0017',
    outcome: 'earned',
    qualifier: null,
    basis: '-880',
    band: 0,
    next: null,
    entitlement: '0.00',
    settled: '0.00',
    due: '0.00',
    currency: 'USD',
    steps: [
      { kind: 'percent', text: { band: '0', percent: '5', of: '-880' }, amount: '-44.00' },
      { kind: 'guarantee', text: { guarantee: '0' }, amount: '44.00' },
    ],
  },
];

const sharedContext = {
  programmeRules: {},
  rowsInWords: {},
  periodFrom: '2026-07-01',
  periodTo: '2026-09-30',
  url: 'https://portal.example/statements/TD-2026-000042',
};

const namesIn: Record<
  Language,
  { name: string; context: Omit<StatementContext, keyof typeof sharedContext> & Partial<StatementContext> }
> = {
  en: {
    name: 'Bike Universe',
    context: {
      issuer: { name: 'Adventure Works Cycles', address: '9833 Mt. Dias Blv.\nBothell, WA 98011, United States' },
      distributor: {
        legalName: 'Bike Universe Ltd.',
        address: '1200 Lakeside Avenue\nSeattle, WA 98101',
        territory: 'Northwest',
        grade: 'Specialty',
      },
      programmeTitles: {
        VOLUME: 'Quarterly volume rebate',
        GROWTH: 'Growth over the year before',
        ACCESSORIES: 'Accessories',
      },
      programmeRules: {
        'VOLUME 2026-Q3':
          'Net sell-in of bikes in the quarter: 1% of the first 500,000, 1.5% of the next 500,000 and 2.42% of what is above. Each part earns the rate of its own band.',
        'GROWTH 2026-Q3': 'Growth of at least 5% over the same quarter a year before pays 1% on the whole.',
      },
    },
  },
  'zh-Hans': {
    name: '西雅图单车',
    context: {
      issuer: { name: '探险家自行车（中国）有限公司', address: '上海市浦东新区张江高科技园区碧波路 690 号' },
      distributor: {
        legalName: '西雅图单车贸易有限责任公司',
        address: '浙江省杭州市余杭区文一西路 969 号\n310023',
        territory: '华东',
        grade: '金牌',
      },
      programmeTitles: { VOLUME: '季度销量返利', GROWTH: '同比增长返利', ACCESSORIES: '配件返利' },
      programmeRules: {
        'VOLUME 2026-Q3':
          '按季度自行车净进货额分段计算：首 500,000 返 1%，其后 500,000 返 1.5%，超出部分返 2.42%。各段按各自档位的标准返利。',
        'GROWTH 2026-Q3': '较上年同季增长达到 5% 时，按全额返 1%。',
      },
    },
  },
  'zh-Hant': {
    name: '西雅圖單車',
    context: {
      issuer: { name: '探險家自行車股份有限公司', address: '臺北市信義區信義路五段 7 號' },
      distributor: {
        legalName: '西雅圖單車貿易股份有限公司',
        address: '新北市板橋區縣民大道二段 7 號',
        territory: '北區',
        grade: '金級',
      },
      programmeTitles: { VOLUME: '季度銷量返利', GROWTH: '同比成長返利', ACCESSORIES: '配件返利' },
      programmeRules: {
        'VOLUME 2026-Q3':
          '依季度自行車淨進貨額分段計算：首 500,000 返 1%，其後 500,000 返 1.5%，超出部分返 2.42%。各段依各自級距的標準返利。',
        'GROWTH 2026-Q3': '較上年同季成長達到 5% 時，依全額返 1%。',
      },
    },
  },
};

/** A statement of so many programmes that it takes several pages, one of them explained by more steps than a page holds. */
export function longStatement(programmes: number): Example {
  const { statement, context } = exampleStatement('en', { adjustments: [] });
  const [first] = exampleRows as [StatementRow];
  const rows = Array.from({ length: programmes }, (_, index) => ({
    ...first,
    programme: `VOLUME-${index}`,
    ...(index === 2 && { steps: manySteps, entitlement: '2415.00', due: '2415.00' }),
  }));
  const granted = ((programmes > 2 ? 2415 : 17384.32) + (programmes - 1) * 17384.32).toFixed(2);
  const [title = '', rule = ''] = [context.programmeTitles.VOLUME, context.programmeRules['VOLUME 2026-Q3']];
  return {
    statement: { ...statement, rows, opening: '0.00', granted, settled: granted, closing: '0.00' },
    context: {
      ...context,
      programmeTitles: Object.fromEntries(rows.map(({ programme }) => [programme, title])),
      programmeRules: Object.fromEntries(rows.map((row) => [ruleKey(row), rule])),
    },
  };
}

const manySteps = Array.from({ length: 70 }, (_, index) => ({
  kind: 'percent',
  text: { band: String(index), percent: '1', of: String(index * 100) },
  amount: `${index}.00`,
}));
