import { catalogue } from '../catalogue.ts';

/** Searching, and what was found. */
export const searchMessages = catalogue({
  title: { en: 'Search', 'zh-Hans': '搜索', 'zh-Hant': '搜尋' },
  resultsFor: { en: 'Search: {text}', 'zh-Hans': '搜索：{text}', 'zh-Hant': '搜尋：{text}' },
  question: { en: 'Name, code or number', 'zh-Hans': '名称、编码或单号', 'zh-Hant': '名稱、代碼或單號' },
  submit: { en: 'Search', 'zh-Hans': '搜索', 'zh-Hant': '搜尋' },

  more: { en: 'More', 'zh-Hans': '更多', 'zh-Hant': '更多' },
  moreOf: { en: 'More: {kind}', 'zh-Hans': '更多{kind}', 'zh-Hant': '更多{kind}' },
  allKinds: { en: 'Everything found', 'zh-Hans': '全部结果', 'zh-Hant': '全部結果' },

  emptyTitle: { en: 'What can be found', 'zh-Hans': '可以搜索的内容', 'zh-Hant': '可以搜尋的內容' },
  emptyText: {
    en: 'Type a number from its beginning, or any part of a name. Capitals, accents, and simplified or traditional writing make no difference.',
    'zh-Hans': '编码和单号从开头输入，名称可输入任意部分；不分大小写、全角半角，也不分简体繁体。',
    'zh-Hant': '代碼與單號從開頭輸入，名稱可輸入任意部分；不分大小寫、全形半形，也不分簡體繁體。',
  },
  noneTitle: { en: 'Nothing found', 'zh-Hans': '没有找到', 'zh-Hant': '沒有找到' },
  noneText: {
    en: 'Try fewer words or only the beginning of a number. What is not yours to see is not found.',
    'zh-Hans': '请减少字词，或只输入单号的开头。您无权查看的内容不会出现在结果中。',
    'zh-Hant': '請減少字詞，或只輸入單號的開頭。您無權檢視的內容不會出現在結果中。',
  },
});

/** The kinds of things that can be found, called as their rooms are. */
export const searchKindMessages = catalogue({
  distributors: { en: 'Distributors', 'zh-Hans': '经销商', 'zh-Hant': '經銷商' },
  statements: { en: 'Statements', 'zh-Hans': '对账单', 'zh-Hant': '對帳單' },
  periods: { en: 'Periods', 'zh-Hans': '期间', 'zh-Hant': '期間' },
  programmes: { en: 'Programmes', 'zh-Hans': '返利方案', 'zh-Hant': '返利方案' },
  products: { en: 'Products', 'zh-Hans': '产品', 'zh-Hant': '產品' },
  documents: { en: 'Sales documents', 'zh-Hans': '销售单据', 'zh-Hant': '銷售單據' },
  plans: { en: 'Plans', 'zh-Hans': '经营计划', 'zh-Hant': '經營計畫' },
  requests: { en: 'Requests', 'zh-Hans': '活动申请', 'zh-Hant': '活動申請' },
  claims: { en: 'Claims', 'zh-Hans': '费用核销', 'zh-Hant': '費用核銷' },
  courses: { en: 'Courses', 'zh-Hans': '培训课程', 'zh-Hant': '培訓課程' },
  certificates: { en: 'Certificates', 'zh-Hans': '证书', 'zh-Hant': '證書' },
  stories: { en: 'News', 'zh-Hans': '资讯', 'zh-Hant': '資訊' },
  people: { en: 'People', 'zh-Hans': '人员', 'zh-Hant': '人員' },
});

/** By what each kind is found. */
export const searchByMessages = catalogue({
  distributors: {
    en: 'by name, also a former one, or by code',
    'zh-Hans': '按名称（含曾用名）或编码',
    'zh-Hant': '依名稱（含曾用名）或代碼',
  },
  statements: { en: 'by number', 'zh-Hans': '按单号', 'zh-Hant': '依單號' },
  ownStatements: {
    en: 'by number, or by period such as Q3 2026',
    'zh-Hans': '按单号，或按期间（例如 2026-Q3、2026年第三季度）',
    'zh-Hant': '依單號，或依期間（例如 2026-Q3、2026年第三季）',
  },
  periods: {
    en: 'by name, such as Q3 2026 or 2026-Q3',
    'zh-Hans': '按名称（例如 2026-Q3、2026年第三季度）',
    'zh-Hant': '依名稱（例如 2026-Q3、2026年第三季）',
  },
  programmes: { en: 'by title or code', 'zh-Hans': '按标题或编码', 'zh-Hant': '依標題或代碼' },
  products: {
    en: 'by name, also a former one, or by SKU',
    'zh-Hans': '按名称（含曾用名）或 SKU',
    'zh-Hant': '依名稱（含曾用名）或 SKU',
  },
  documents: { en: 'by number', 'zh-Hans': '按单号', 'zh-Hant': '依單號' },
  plans: {
    en: 'by fiscal year, by heading, or by distributor',
    'zh-Hans': '按财年、章节标题或经销商',
    'zh-Hant': '依會計年度、章節標題或經銷商',
  },
  ownPlans: {
    en: 'by fiscal year or by heading',
    'zh-Hans': '按财年或章节标题',
    'zh-Hant': '依會計年度或章節標題',
  },
  requests: { en: 'by title or activity', 'zh-Hans': '按标题或活动', 'zh-Hant': '依標題或活動' },
  claims: {
    en: 'by number, request or activity',
    'zh-Hans': '按编号、申请或活动',
    'zh-Hant': '依編號、申請或活動',
  },
  courses: { en: 'by title or code', 'zh-Hans': '按标题或编码', 'zh-Hant': '依標題或代碼' },
  certificates: { en: 'by the whole number', 'zh-Hans': '按完整编号', 'zh-Hant': '依完整編號' },
  stories: { en: 'by words that stand in them', 'zh-Hans': '按文中字词', 'zh-Hant': '依文中字詞' },
  people: {
    en: 'by name, or by the beginning of the e-mail address',
    'zh-Hans': '按姓名，或按邮箱开头',
    'zh-Hant': '依姓名，或依電子郵件開頭',
  },
});
