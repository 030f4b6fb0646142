import { catalogue } from '../catalogue.ts';

/** The words of the frame: navigation, roles, and what stands when something is not there. */
export const commonMessages = catalogue({
  home: { en: 'Home', 'zh-Hans': '首页', 'zh-Hant': '首頁' },
  statements: { en: 'Statements', 'zh-Hans': '对账单', 'zh-Hant': '對帳單' },
  periods: { en: 'Periods', 'zh-Hans': '期间', 'zh-Hant': '期間' },
  distributor: { en: 'Distributor', 'zh-Hans': '经销商', 'zh-Hant': '經銷商' },
  'brand-manager': { en: 'Brand manager', 'zh-Hans': '品牌经理', 'zh-Hant': '品牌經理' },
  finance: { en: 'Finance', 'zh-Hans': '财务', 'zh-Hant': '財務' },
  administrator: { en: 'Administrator', 'zh-Hans': '管理员', 'zh-Hant': '管理員' },
  auditor: { en: 'Auditor', 'zh-Hans': '审计', 'zh-Hant': '稽核' },
  programmes: { en: 'Programmes', 'zh-Hans': '返利方案', 'zh-Hant': '返利方案' },
  partnership: { en: 'Partnership', 'zh-Hans': '合作', 'zh-Hant': '合作' },
  partnerships: { en: 'Partnerships', 'zh-Hans': '合作关系', 'zh-Hant': '合作關係' },
  policies: { en: 'Policies', 'zh-Hans': '阶段政策', 'zh-Hant': '階段政策' },
  sales: { en: 'Sales', 'zh-Hans': '销售明细', 'zh-Hant': '銷售明細' },
  jobs: { en: 'Jobs', 'zh-Hans': '后台任务', 'zh-Hant': '背景工作' },
  people: { en: 'People', 'zh-Hans': '人员', 'zh-Hant': '人員' },
  audit: { en: 'Audit trail', 'zh-Hans': '审计日志', 'zh-Hant': '稽核紀錄' },
  money: { en: 'Rebates', 'zh-Hans': '返利', 'zh-Hant': '返利' },
  office: { en: 'Office', 'zh-Hans': '管理', 'zh-Hant': '管理' },
  notFound: { en: 'There is nothing here', 'zh-Hans': '这里没有内容', 'zh-Hant': '這裡沒有內容' },
  notFoundSentence: {
    en: 'The address is wrong, or the page is not yours to see.',
    'zh-Hans': '地址有误，或您无权查看此页。',
    'zh-Hant': '網址有誤，或您無權檢視此頁。',
  },
  notAllowed: {
    en: 'Your role may not do this',
    'zh-Hans': '您的角色无权进行此操作',
    'zh-Hant': '您的角色無權進行此操作',
  },
  failed: { en: 'Something went wrong on our side', 'zh-Hans': '系统出现问题', 'zh-Hant': '系統發生問題' },
  failedSentence: {
    en: 'Nothing was changed that you cannot see. Try again; if it happens again, name the number {requestId}.',
    'zh-Hans': '请重试；如仍出现，请提供编号 {requestId}。',
    'zh-Hant': '請重試；如仍發生，請提供編號 {requestId}。',
  },
  toHome: { en: 'To the home page', 'zh-Hans': '返回首页', 'zh-Hant': '返回首頁' },
});
