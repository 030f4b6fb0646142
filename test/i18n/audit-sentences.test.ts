import { expect, test } from 'vitest';
import { languages } from '#app/i18n/index.ts';
import { auditActions } from '#app/i18n/messages/audit.ts';
import { describeAction } from '#app/i18n/messages/audit-sentences.ts';

const counts = {
  ...{ lesson: 'why', course: 'SERVICE', right: 5, of: 6, from: '2026-11-15', to: '2028-11-14' },
  ...{ bytes: 2048, columns: 7, mistakes: 2 },
  kind: 'sales',
  role: 'distributor',
  rows: 1200,
  new: 3,
  same: 0,
  errors: 1,
  number: 2,
  fromDate: '2026-07-01',
  loadDate: '2026-11-15',
  period: '2026-Q3',
  granted: '-1234.50',
  currency: 'USD',
  amount: '1500.00',
  brand: 'AW',
  year: '2026',
  distributor: 'D1',
  line: 2,
  commitment: 3,
  date: '2026-05-04',
  stage: 'growth',
  fromStage: 'growth',
  toStage: 'none',
  met: 2,
  criteria: 3,
  category: 'industry',
  name: 'Bicycle trade',
  lesson: 'case',
  right: 8,
  of: 10,
  course: 'SERVICE',
  ...{ brands: 'AW', productLines: '–', territories: 'FR, DE' },
  ...{ setting: 'timeZone', value: 'Asia/Shanghai', code: 'Bikes', title: 'Bicycles / 自行车' },
  sum: '15000.00',
  before: '–',
  from: '2026-07-01',
  to: '2028-06-30',
};

test.each([
  ['import-accepted', 'Imported sales lines: 1,200 rows, 3 new.', '导入销售明细：共 1,200 行，新增 3 行。'],
  ['import-refused', 'A file of sales lines was refused for one mistake.', '销售明细文件有 1 处错误，未予导入。'],
  [
    'statement-issued',
    'Issued a statement of Q3 2026, which grants \u22121,234.50 USD.',
    '出具2026年第三季度对账单，核定 \u22121,234.50 USD。',
  ],
  ['period-run', 'Ran Q3 2026: 1,200 rows.', '计算2026年第三季度返利，共 1,200 行。'],
  ['membership-given', 'Gave the role Distributor D1.', '授予角色：经销商 D1。'],
  ['programme-approved', 'Approved version 2, which holds from 2026-07-01.', '批准第 2 版，自 2026-07-01 起生效。'],
  ['activity-approved', 'Approved line 2 with 1,500.00 USD.', '批准第 2 项活动，金额 1,500.00 USD。'],
  [
    'stage-moved',
    'Approved the move from growth to the end of the partnership from 2026-07-01 on.',
    '批准自 2026-07-01 起由发展期调整为终止合作。',
  ],
  ['setting-changed', 'Time zone: Asia/Shanghai; it was –.', '时区改为“Asia/Shanghai”，原为“–”。'],
  ['person-invited', 'Invited as Distributor D1.', '邀请加入，身份：经销商 D1。'],
])('%s is told in the reader’s words', (action, english, chinese) => {
  expect(describeAction(action, counts, 'en')).toBe(english);
  expect(describeAction(action, counts, 'zh-Hans')).toBe(chinese);
});

test.each(languages)('every action that the filter offers has a sentence in %s', (language) => {
  const untold = Object.keys(auditActions).filter((action) =>
    describeAction(action, counts, language).includes(action),
  );
  expect(untold).toEqual([]);
});

test.each([
  ['an action without a sentence', 'moon-landed', { crew: 3 }, 'moon-landed (crew 3)'],
  ['a detail that lacks what the sentence needs', 'programme-approved', { number: 2 }, 'programme-approved (number 2)'],
  ['a name that every object has', 'constructor', {}, 'constructor'],
])('%s is told by its own words', (_name, action, detail, expected) => {
  expect(describeAction(action, detail, 'en')).toBe(expected);
});
