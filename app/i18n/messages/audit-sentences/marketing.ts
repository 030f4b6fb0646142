import { catalogue } from '../../catalogue.ts';

/** What happened to funds, claims and plans. */
export const marketingSentences = catalogue({
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
});
