import { describe, expect, test } from 'vitest';
import { type Language, languages } from '#app/i18n/index.ts';
import { noLimits, roles } from '#app/identity/index.ts';
import { type NoticeData, type NoticeKindName, noticeKinds } from '#app/notifications/kinds/index.ts';
import { kindsFor, noticeInWords } from '#app/notifications/notice-in-words.ts';

type Row<Kind extends NoticeKindName> = {
  kind: Kind;
  data: NoticeData<Kind>;
  says: Record<Language, string>;
  path: string;
};

/** Checks the data of each row by its kind. */
function row<Kind extends NoticeKindName>(
  kind: Kind,
  data: NoticeData<Kind>,
  path: string,
  [en, hans, hant]: [string, string, string],
): Row<Kind> {
  return { kind, data, path, says: { en, 'zh-Hans': hans, 'zh-Hant': hant } };
}

const statement = { number: 'TD-000123', period: '2026-Q3', settled: '4475.84', closing: '0.00', currency: 'CNY' };
const activity = { requestId: 4, what: 'Demo day', amount: '750.00', currency: 'USD' };
const claim = { claimId: 9, what: 'Demo day', amount: '1425.25', currency: 'USD' };
const moved = {
  partnership: 'D1~Bikes',
  productLine: { en: 'Bikes', 'zh-Hans': '自行车' },
  toStage: 'maturity',
  fromDate: '2027-01-01',
};
const file = { importId: 12, fileName: 'sales.csv' };

const rows = [
  row('statement-issued', statement, '/statements/TD-000123', [
    'Statement TD-000123 for Q3 2026: 4,475.84 CNY to you',
    '2026年第三季度对账单 TD-000123：结算给您 4,475.84元',
    '2026年第三季對帳單 TD-000123：結算給您 4,475.84元人民幣',
  ]),
  row('statement-issued', { ...statement, settled: '0.00', closing: '-120.50' }, '/statements/TD-000123', [
    'Statement TD-000123 for Q3 2026: nothing to pay out, −120.50 CNY carried to the next one',
    '2026年第三季度对账单 TD-000123：本期无结算，结转下期 −120.50元',
    '2026年第三季對帳單 TD-000123：本期無結算，結轉下期 −120.50元人民幣',
  ]),
  row('statement-issued', { ...statement, settled: '0.00' }, '/statements/TD-000123', [
    'Statement TD-000123 for Q3 2026: nothing to pay out',
    '2026年第三季度对账单 TD-000123：本期无结算',
    '2026年第三季對帳單 TD-000123：本期無結算',
  ]),
  row(
    'statement-adjusted',
    { number: 'TD-000123', periods: ['2026-Q2'], adjustments: 1, amount: '-25.00', currency: 'USD' },
    '/statements/TD-000123/adjustments/1',
    [
      'Statement TD-000123 adjusts Q2 2026: −25.00 USD',
      '对账单 TD-000123 调整2026年第二季度：−25.00 USD',
      '對帳單 TD-000123 調整2026年第二季：−25.00 USD',
    ],
  ),
  row(
    'statement-adjusted',
    { number: 'TD-000123', periods: ['2026-Q1', '2026-Q2'], adjustments: 3, amount: '10.00', currency: 'USD' },
    '/statements/TD-000123',
    [
      'Statement TD-000123 adjusts Q1 2026, Q2 2026: 10.00 USD',
      '对账单 TD-000123 调整2026年第一季度、2026年第二季度：10.00 USD',
      '對帳單 TD-000123 調整2026年第一季、2026年第二季：10.00 USD',
    ],
  ),
  row(
    'statement-adjusted',
    {
      number: 'TD-000123',
      periods: ['2026-01', '2026-02', '2026-03', '2026-04'],
      adjustments: 4,
      amount: '0.00',
      currency: 'USD',
    },
    '/statements/TD-000123',
    [
      'Statement TD-000123 adjusts 4 earlier periods: 0.00 USD',
      '对账单 TD-000123 调整此前 4 个期间：0.00 USD',
      '對帳單 TD-000123 調整先前 4 個期間：0.00 USD',
    ],
  ),
  row(
    'statements-issued',
    { period: '2026-Q3', sums: [{ currency: 'CNY', count: 212, granted: '1204331.20' }], through: 212 },
    '/statements?period=2026-Q3',
    [
      '212 statements issued for Q3 2026: 1,204,331.20 CNY',
      '已出具2026年第三季度对账单 212 份：1,204,331.20元',
      '已開立2026年第三季對帳單 212 份：1,204,331.20元人民幣',
    ],
  ),
  row(
    'statements-issued',
    {
      period: '2026-10',
      sums: [
        { currency: 'CNY', count: 1, granted: '10.00' },
        { currency: 'USD', count: 1, granted: '-4.00' },
      ],
      through: 2,
    },
    '/statements?period=2026-10',
    [
      '2 statements issued for October 2026: 10.00 CNY and −4.00 USD',
      '已出具2026年10月对账单 2 份：10.00元，−4.00 USD',
      '已開立2026年10月對帳單 2 份：10.00元人民幣，−4.00 USD',
    ],
  ),
  row('import-finished', { ...file, new: 1204, same: 3, mistakes: 0 }, '/sales/imports/12', [
    'sales.csv is imported: 1,204 new rows',
    'sales.csv 已导入：新增 1,204 行',
    'sales.csv 已匯入：新增 1,204 列',
  ]),
  row('import-finished', { ...file, new: 1, same: 0, mistakes: 40 }, '/sales/imports/12', [
    'sales.csv is imported: one new row, 40 mistakes left out',
    'sales.csv 已导入：新增 1 行，40 处错误未导入',
    'sales.csv 已匯入：新增 1 列，40 處錯誤未匯入',
  ]),
  row('import-finished', { ...file, new: 0, same: 50, mistakes: 0 }, '/sales/imports/12', [
    'sales.csv changes nothing: all 50 rows were known',
    'sales.csv 没有变动：50 行均已在记录中',
    'sales.csv 沒有變動：50 列均已在紀錄中',
  ]),
  row('import-refused', { ...file, mistakes: 40 }, '/sales/imports/12', [
    'sales.csv is refused: 40 mistakes, nothing was taken',
    'sales.csv 被退回：40 处错误，未导入任何内容',
    'sales.csv 被退回：40 處錯誤，未匯入任何內容',
  ]),
  row('activity-decided', { ...activity, state: 'approved' }, '/requests/4', [
    'Your activity “Demo day” is approved: 750.00 USD set aside',
    '您的活动“Demo day”已获批准：预留 750.00 USD',
    '您的活動「Demo day」已獲核准：預留 750.00 USD',
  ]),
  row('activity-decided', { ...activity, state: 'declined', amount: '0.00' }, '/requests/4', [
    'Your activity “Demo day” is declined',
    '您的活动“Demo day”未获批准',
    '您的活動「Demo day」未獲核准',
  ]),
  row('claim-decided', { ...claim, state: 'approved' }, '/claims/9', [
    'Your claim for “Demo day” is approved: 1,425.25 USD to you',
    '您的“Demo day”报销申请已批准：支付给您 1,425.25 USD',
    '您的「Demo day」請款已核准：支付給您 1,425.25 USD',
  ]),
  row('claim-decided', { ...claim, state: 'rejected', amount: '0.00' }, '/claims/9', [
    'Your claim for “Demo day” comes back to you: mend it and hand it in again',
    '您的“Demo day”报销申请已退回，请修改后重新提交',
    '您的「Demo day」請款已退回，請修改後重新提交',
  ]),
  row('claim-decided', { ...claim, state: 'declined', amount: '0.00' }, '/claims/9', [
    'Your claim for “Demo day” is declined',
    '您的“Demo day”报销申请未获批准',
    '您的「Demo day」請款未獲核准',
  ]),
  row('stage-moved', moved, '/partnerships/D1~Bikes', [
    'Your partnership in Bikes moves to maturity on 1 January 2027',
    '您的自行车合作自2027年1月1日起进入成熟期',
    '您的自行车合作自2027年1月1日起進入成熟期',
  ]),
  row('stage-moved', { ...moved, toStage: 'none', productLine: { en: 'BK' } }, '/partnerships/D1~Bikes', [
    'Your partnership in BK ends on 1 January 2027',
    '您的BK合作于2027年1月1日终止',
    '您的BK合作於2027年1月1日終止',
  ]),
  row('job-failed', { jobId: 1234, kind: 'run-period', payload: { period: '2026-Q3' } }, '/jobs/1234', [
    'Run of Q3 2026 failed (job 1234)',
    '“2026年第三季度返利计算”失败（任务 1234）',
    '「2026年第三季返利計算」失敗（工作 1234）',
  ]),
  row(
    'job-failed',
    { jobId: 7, kind: 'import-upload', payload: { uploadId: 3, fileName: 'sales.csv' } },
    '/sales/uploads/3',
    [
      'Import of sales.csv failed (job 7)',
      '“导入文件：sales.csv”失败（任务 7）',
      '「匯入檔案：sales.csv」失敗（工作 7）',
    ],
  ),
  row(
    'job-failed',
    { jobId: 7, kind: 'fetch-source', payload: { sourceId: 2, name: 'Bike news' } },
    '/news/sources/2',
    [
      'News from Bike news failed (job 7)',
      '“获取资讯：Bike news”失败（任务 7）',
      '「擷取資訊：Bike news」失敗（工作 7）',
    ],
  ),
];

test('every kind has a row here', () => {
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(Object.keys(noticeKinds)));
});

describe.each(rows)('$kind: $says.en', ({ kind, data, says, path }) => {
  test.each(languages)('in %s', (language) => {
    expect(noticeInWords({ kind, data }, language)).toEqual({ sentence: says[language], path });
  });

  test('says the same from what the database keeps', () => {
    const stored = JSON.parse(JSON.stringify(data));
    expect(noticeInWords({ kind, data: stored }, 'en').sentence).toBe(says.en);
  });
});

describe('who may be told what', () => {
  const ofDistributor = [
    ...(['statement-issued', 'statement-adjusted', 'activity-decided', 'claim-decided'] as const),
    'stage-moved' as const,
  ];
  const limited = { ...noLimits, territory: [1] };

  test.each(roles.map((role) => [role] as const))('%s', (role) => {
    const told = {
      distributor: ofDistributor,
      finance: ['statements-issued', 'import-finished', 'import-refused', 'job-failed'],
      'brand-manager': ['import-finished', 'import-refused', 'job-failed'],
      administrator: ['import-finished', 'import-refused', 'job-failed'],
      auditor: [],
    }[role];
    expect(kindsFor({ role, isOwner: false, limits: noLimits }).sort()).toEqual([...told].sort());
  });

  test.each(['finance', 'brand-manager'] as const)('%s with limits: nothing that reaches beyond them', (role) => {
    expect(kindsFor({ role, isOwner: false, limits: limited })).toEqual([]);
  });
});
