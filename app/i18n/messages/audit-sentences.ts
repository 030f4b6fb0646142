import { type Catalogue, catalogue, sayIn } from '../catalogue.ts';
import type { Language } from '../languages.ts';
import { formatDecimal, formatPeriod } from '../numbers.ts';
import { importKindMessages } from './import-kinds.ts';
import { newsMessages } from './news.ts';
import { stageNames } from './stage-names.ts';

const sentences = catalogue({
  'signed-in': { en: 'Signed in.', 'zh-Hans': '登录。', 'zh-Hant': '登入。' },
  'import-accepted': {
    en: { one: 'Imported {kind}: one row, {new} new.', other: 'Imported {kind}: {count} rows, {new} new.' },
    'zh-Hans': '导入{kind}：共 {count} 行，新增 {new} 行。',
    'zh-Hant': '匯入{kind}：共 {count} 列，新增 {new} 列。',
  },
  'import-unchanged': {
    en: {
      one: 'Read a file of {kind}: its one row was known.',
      other: 'Read a file of {kind}: all {count} rows were known.',
    },
    'zh-Hans': '读取{kind}文件：{count} 行均已在册，未作更改。',
    'zh-Hant': '讀取{kind}檔案：{count} 列均已在冊，未作更改。',
  },
  'import-refused': {
    en: {
      one: 'A file of {kind} was refused for one mistake.',
      other: 'A file of {kind} was refused for {count} mistakes.',
    },
    'zh-Hans': '{kind}文件有 {count} 处错误，未予导入。',
    'zh-Hant': '{kind}檔案有 {count} 處錯誤，未予匯入。',
  },
  'demonstration-loaded': {
    en: 'Loaded the demonstration as of {loadDate}.',
    'zh-Hans': '载入截至 {loadDate} 的演示数据。',
    'zh-Hant': '載入截至 {loadDate} 的示範資料。',
  },
  'period-run': {
    en: { one: 'Ran {period}: one row.', other: 'Ran {period}: {count} rows.' },
    'zh-Hans': '计算{period}返利，共 {count} 行。',
    'zh-Hant': '計算{period}返利，共 {count} 列。',
  },
  'statement-issued': {
    en: 'Issued a statement of {period}, which grants {granted} {currency}.',
    'zh-Hans': '出具{period}对账单，核定 {granted} {currency}。',
    'zh-Hant': '開立{period}對帳單，核定 {granted} {currency}。',
  },
  'stage-move-proposed': {
    en: 'Proposed the move from {fromStage} to {toStage} from {fromDate} on.',
    'zh-Hans': '提议自 {fromDate} 起由{fromStage}调整为{toStage}。',
    'zh-Hant': '提議自 {fromDate} 起由{fromStage}調整為{toStage}。',
  },
  'stage-moved': {
    en: 'Approved the move from {fromStage} to {toStage} from {fromDate} on.',
    'zh-Hans': '批准自 {fromDate} 起由{fromStage}调整为{toStage}。',
    'zh-Hant': '核准自 {fromDate} 起由{fromStage}調整為{toStage}。',
  },
  'stage-move-retracted': {
    en: 'Took back the move to {toStage} from {fromDate} on.',
    'zh-Hans': '撤回自 {fromDate} 起调整为{toStage}的提议。',
    'zh-Hant': '撤回自 {fromDate} 起調整為{toStage}的提議。',
  },
  'stage-evaluated': {
    en: 'Measured the criteria of {stage}: {met} of {criteria} hold.',
    'zh-Hans': '评估{stage}晋级条件：{criteria} 项中 {met} 项达到。',
    'zh-Hant': '評估{stage}晉級條件：{criteria} 項中 {met} 項達到。',
  },
  'policy-drafted': {
    en: 'Saved the draft of version {number}, which would hold from {fromDate}.',
    'zh-Hans': '保存第 {number} 版草稿，拟自 {fromDate} 起生效。',
    'zh-Hant': '儲存第 {number} 版草稿，擬自 {fromDate} 起生效。',
  },
  'policy-approved': {
    en: 'Approved version {number}, which holds from {fromDate}.',
    'zh-Hans': '批准第 {number} 版，自 {fromDate} 起生效。',
    'zh-Hant': '核准第 {number} 版，自 {fromDate} 起生效。',
  },
  'policy-retracted': {
    en: 'Took back the draft of version {number}.',
    'zh-Hans': '撤回第 {number} 版草稿。',
    'zh-Hant': '撤回第 {number} 版草稿。',
  },
  'programme-approved': {
    en: 'Approved version {number}, which holds from {fromDate}.',
    'zh-Hans': '批准第 {number} 版，自 {fromDate} 起生效。',
    'zh-Hant': '核准第 {number} 版，自 {fromDate} 起生效。',
  },
  'course-drafted': {
    en: 'Drafted version {number} of the course.',
    'zh-Hans': '起草课程第 {number} 版。',
    'zh-Hant': '草擬課程第 {number} 版。',
  },
  'lesson-saved': {
    en: 'Changed the lesson {lesson} in the draft of version {number}.',
    'zh-Hans': '修改第 {number} 版草稿中的课时 {lesson}。',
    'zh-Hant': '修改第 {number} 版草稿中的課堂 {lesson}。',
  },
  'course-published': {
    en: 'Published version {number} of the course.',
    'zh-Hans': '发布课程第 {number} 版。',
    'zh-Hant': '發布課程第 {number} 版。',
  },
  'course-enrolled': {
    en: 'Enrolled in version {number} of the course.',
    'zh-Hans': '报名学习课程第 {number} 版。',
    'zh-Hant': '報名學習課程第 {number} 版。',
  },
  'quiz-passed': {
    en: 'Passed the quiz {lesson} in attempt {number}: {right} of {of} right.',
    'zh-Hans': '第 {number} 次作答通过测验 {lesson}：{of} 题答对 {right} 题。',
    'zh-Hant': '第 {number} 次作答通過測驗 {lesson}：{of} 題答對 {right} 題。',
  },
  'quiz-failed': {
    en: 'Did not pass the quiz {lesson} in attempt {number}: {right} of {of} right.',
    'zh-Hans': '第 {number} 次作答未通过测验 {lesson}：{of} 题答对 {right} 题。',
    'zh-Hant': '第 {number} 次作答未通過測驗 {lesson}：{of} 題答對 {right} 題。',
  },
  'certificate-issued': {
    en: 'Issued a certificate of {course}, valid from {from} to {to}.',
    'zh-Hans': '颁发 {course} 证书，有效期自 {from} 至 {to}。',
    'zh-Hant': '頒發 {course} 證書，有效期自 {from} 至 {to}。',
  },
  'fund-opened': {
    en: 'Opened the fund of {brand} for {year} in {currency}.',
    'zh-Hans': '设立 {brand} {year} 年 {currency} 基金。',
    'zh-Hant': '設立 {brand} {year} 年 {currency} 基金。',
  },
  'budget-proposed': {
    en: 'Proposed a budget of {amount} {currency} for the fund.',
    'zh-Hans': '提出基金预算 {amount} {currency}。',
    'zh-Hant': '提出基金預算 {amount} {currency}。',
  },
  'budget-approved': {
    en: 'Approved a budget of {amount} {currency} for the fund.',
    'zh-Hans': '批准基金预算 {amount} {currency}。',
    'zh-Hant': '核准基金預算 {amount} {currency}。',
  },
  'budget-refused': {
    en: 'Refused a budget of {amount} {currency} for the fund.',
    'zh-Hans': '未批准基金预算 {amount} {currency}。',
    'zh-Hant': '未核准基金預算 {amount} {currency}。',
  },
  'allocation-proposed': {
    en: 'Proposed {amount} {currency} of the fund for distributor {distributor}.',
    'zh-Hans': '提出向经销商 {distributor} 分配 {amount} {currency}。',
    'zh-Hant': '提出向經銷商 {distributor} 分配 {amount} {currency}。',
  },
  'allocation-approved': {
    en: 'Approved {amount} {currency} of the fund for distributor {distributor}.',
    'zh-Hans': '批准向经销商 {distributor} 分配 {amount} {currency}。',
    'zh-Hant': '核准向經銷商 {distributor} 分配 {amount} {currency}。',
  },
  'allocation-refused': {
    en: 'Refused {amount} {currency} of the fund for distributor {distributor}.',
    'zh-Hans': '未批准向经销商 {distributor} 分配 {amount} {currency}。',
    'zh-Hant': '未核准向經銷商 {distributor} 分配 {amount} {currency}。',
  },
  'request-made': {
    en: {
      one: 'Asked for {amount} {currency} for one activity.',
      other: 'Asked for {amount} {currency} for {count} activities.',
    },
    'zh-Hans': '为 {count} 项活动申请 {amount} {currency}。',
    'zh-Hant': '為 {count} 項活動申請 {amount} {currency}。',
  },
  'activity-approved': {
    en: 'Approved line {line} with {amount} {currency}.',
    'zh-Hans': '批准第 {line} 项活动，金额 {amount} {currency}。',
    'zh-Hant': '核准第 {line} 項活動，金額 {amount} {currency}。',
  },
  'activity-declined': {
    en: 'Declined line {line}.',
    'zh-Hans': '未批准第 {line} 项活动。',
    'zh-Hant': '未核准第 {line} 項活動。',
  },
  'activity-closed': {
    en: 'Closed an activity and released {amount} {currency}.',
    'zh-Hans': '活动结案，释放 {amount} {currency}。',
    'zh-Hant': '活動結案，釋出 {amount} {currency}。',
  },
  'claim-made': {
    en: 'Claimed for expenses of {amount} {currency}.',
    'zh-Hans': '提交核销，实际费用 {amount} {currency}。',
    'zh-Hant': '提交核銷，實際費用 {amount} {currency}。',
  },
  'claim-approved': {
    en: 'Approved the claim with {amount} {currency}.',
    'zh-Hans': '核准核销 {amount} {currency}。',
    'zh-Hant': '核准核銷 {amount} {currency}。',
  },
  'claim-rejected': {
    en: 'Sent the claim back to be handed in again.',
    'zh-Hans': '核销退回修改。',
    'zh-Hant': '核銷退回修改。',
  },
  'claim-declined': { en: 'Declined the claim.', 'zh-Hans': '不予核销。', 'zh-Hant': '不予核銷。' },
  'claim-paid': {
    en: 'Recorded the payment of {amount} {currency}.',
    'zh-Hans': '登记付款 {amount} {currency}。',
    'zh-Hant': '登錄付款 {amount} {currency}。',
  },
  'annual-plan-written': {
    en: 'Wrote version {number} of the annual plan.',
    'zh-Hans': '编写年度计划第 {number} 版。',
    'zh-Hant': '撰寫年度計畫第 {number} 版。',
  },
  'annual-plan-published': {
    en: 'Published version {number} of the annual plan.',
    'zh-Hans': '发布年度计划第 {number} 版。',
    'zh-Hant': '發布年度計畫第 {number} 版。',
  },
  'annual-plan-acknowledged': {
    en: 'Acknowledged version {number} of the annual plan.',
    'zh-Hans': '确认年度计划第 {number} 版。',
    'zh-Hant': '確認年度計畫第 {number} 版。',
  },
  'joint-plan-opened': {
    en: 'Opened the joint plan of distributor {distributor} for {year}.',
    'zh-Hans': '发起经销商 {distributor} 的 {year} 年联合计划。',
    'zh-Hant': '發起經銷商 {distributor} 的 {year} 年聯合計畫。',
  },
  'joint-plan-written': {
    en: 'Wrote version {number} of the joint plan.',
    'zh-Hans': '编写联合计划第 {number} 版。',
    'zh-Hant': '撰寫聯合計畫第 {number} 版。',
  },
  'joint-plan-signed-brand': {
    en: 'Signed version {number} of the joint plan for the brand.',
    'zh-Hans': '代表品牌签署联合计划第 {number} 版。',
    'zh-Hant': '代表品牌簽署聯合計畫第 {number} 版。',
  },
  'joint-plan-signed-distributor': {
    en: 'Signed version {number} of the joint plan for the distributor.',
    'zh-Hans': '代表经销商签署联合计划第 {number} 版。',
    'zh-Hant': '代表經銷商簽署聯合計畫第 {number} 版。',
  },
  'commitment-done': {
    en: 'Recorded that commitment {commitment} was kept on {date}.',
    'zh-Hans': '登记第 {commitment} 项承诺于 {date} 履行。',
    'zh-Hant': '登錄第 {commitment} 項承諾於 {date} 履行。',
  },
  'source-added': {
    en: 'Added the source {name}.',
    'zh-Hans': '添加来源“{name}”。',
    'zh-Hant': '新增來源「{name}」。',
  },
  'source-ended': {
    en: 'Ended the source {name}.',
    'zh-Hans': '停用来源“{name}”。',
    'zh-Hant': '停用來源「{name}」。',
  },
  'source-resumed': {
    en: 'Resumed the source {name}.',
    'zh-Hans': '恢复来源“{name}”。',
    'zh-Hant': '恢復來源「{name}」。',
  },
  'item-discarded': {
    en: 'Discarded an item of the news inbox.',
    'zh-Hans': '舍弃待处理资讯一条。',
    'zh-Hant': '捨棄待處理資訊一則。',
  },
  'story-published': {
    en: 'Published a story: {category}.',
    'zh-Hans': '发布资讯，类别：{category}。',
    'zh-Hant': '發布資訊，類別：{category}。',
  },
  'story-revised': {
    en: 'Published version {number} of a story: {category}.',
    'zh-Hans': '发布资讯第 {number} 版，类别：{category}。',
    'zh-Hant': '發布資訊第 {number} 版，類別：{category}。',
  },
  'story-withdrawn': {
    en: 'Withdrew a story at version {number}.',
    'zh-Hans': '撤回资讯（第 {number} 版）。',
    'zh-Hant': '撤回資訊（第 {number} 版）。',
  },
  'feed-made': {
    en: 'Made a private address for reading news.',
    'zh-Hans': '创建资讯订阅专用地址。',
    'zh-Hant': '建立資訊訂閱專用網址。',
  },
  'feed-revoked': {
    en: 'Revoked the private address for reading news.',
    'zh-Hans': '撤销资讯订阅专用地址。',
    'zh-Hant': '撤銷資訊訂閱專用網址。',
  },
});

type Detail = Record<string, unknown>;

/**
 * What happened in one sentence. An action without a sentence, or whose detail lacks what the sentence needs, is told by
 * its own words, so that no event ever stands unexplained.
 */
export function describeAction(action: string, detail: Detail, language: Language): string {
  if (!Object.hasOwn(sentences, action)) return ownWords(action, detail);
  const say = sayIn(sentences, language) as (key: string, values: Detail) => string;
  const sentence = say(action, valuesOf(action, detail, language));
  return /\{\w+\}/.test(sentence) ? ownWords(action, detail) : sentence;
}

/** The numbers and texts of the detail, the count that the sentence agrees with, and codes in the reader's words. */
function valuesOf(action: string, detail: Detail, language: Language): Detail {
  const count = action === 'import-refused' ? detail.errors : detail.rows;
  const { kind, period, granted, amount, category } = detail;
  const isStage = (value: unknown) => typeof value === 'string' && Object.hasOwn(stageNames, value);
  const staged = ['stage', 'fromStage', 'toStage'].filter((name) => isStage(detail[name]));
  const isCategory = typeof category === 'string' && Object.hasOwn(newsMessages, category);
  const isKind = typeof kind === 'string' && Object.hasOwn(importKindMessages, kind);
  return {
    ...detail,
    ...Object.fromEntries(staged.map((name) => [name, sayIn<Catalogue>(stageNames, language)(detail[name] as string)])),
    ...(isKind && { kind: sayIn<Catalogue>(importKindMessages, language)(kind) }),
    ...(isCategory && { category: sayIn<Catalogue>(newsMessages, language)(category) }),
    ...(typeof period === 'string' && { period: formatPeriod(period, language) }),
    ...(typeof granted === 'string' && { granted: formatDecimal(granted, language) }),
    ...(typeof amount === 'string' && { amount: formatDecimal(amount, language) }),
    ...(count !== undefined && { count }),
  };
}

function ownWords(action: string, detail: Detail): string {
  const facts = Object.entries(detail).map(([name, value]) => `${name} ${String(value)}`);
  return facts.length === 0 ? action : `${action} (${facts.join(', ')})`;
}
