import { catalogue } from '../catalogue.ts';

export const limitMessages = catalogue({
  title: { en: 'Limits of {name}', 'zh-Hans': '{name}的权限范围', 'zh-Hant': '{name}的權限範圍' },
  sentence: {
    en: 'A limited role finds and decides only what lies inside its brands, product lines and territories.',
    'zh-Hans': '角色受限后，只能查看和处理所选品牌、产品线与区域之内的内容。',
    'zh-Hant': '角色受限後，只能查看和處理所選品牌、產品線與區域之內的內容。',
  },
  toLimits: { en: 'See and set the limits', 'zh-Hans': '查看与设定权限范围', 'zh-Hant': '檢視與設定權限範圍' },
  open: { en: 'Limits', 'zh-Hans': '权限范围', 'zh-Hant': '權限範圍' },
  brand: { en: 'Brands', 'zh-Hans': '品牌', 'zh-Hant': '品牌' },
  'product-line': { en: 'Product lines', 'zh-Hans': '产品线', 'zh-Hant': '產品線' },
  territory: { en: 'Territories', 'zh-Hans': '区域', 'zh-Hant': '區域' },
  brandHint: {
    en: 'Tick none for all. A product line belongs to a brand while one of its products bears it.',
    'zh-Hans': '不勾选即为全部。产品线中有产品属于该品牌，即归入该品牌。',
    'zh-Hant': '不勾選即為全部。產品線中有產品屬於該品牌，即歸入該品牌。',
  },
  productLineHint: { en: 'Tick none for all.', 'zh-Hans': '不勾选即为全部。', 'zh-Hant': '不勾選即為全部。' },
  territoryHint: {
    en: 'Tick none for all. What counts is where a distributor stands today.',
    'zh-Hans': '不勾选即为全部。以经销商当前所属区域为准。',
    'zh-Hant': '不勾選即為全部。以經銷商目前所屬區域為準。',
  },
  together: {
    en: 'Limits of different kinds hold together: one brand and one territory leave what lies in both. Imports, runs, issuing, annual plans, courses and news reach everyone, and take a role without limits.',
    'zh-Hans':
      '不同种类的限制同时生效：选定一个品牌和一个区域，即只限两者的交集。导入、计算、出具对账单、年度计划、课程与资讯涉及全体，须由不受限制的角色处理。',
    'zh-Hant':
      '不同種類的限制同時生效：選定一個品牌和一個區域，即只限兩者的交集。匯入、計算、開立對帳單、年度計畫、課程與資訊涉及全體，須由不受限制的角色處理。',
  },
  save: { en: 'Set the limits', 'zh-Hans': '保存权限范围', 'zh-Hant': '儲存權限範圍' },
  back: { en: 'Leave them', 'zh-Hans': '不作更改', 'zh-Hant': '不作變更' },
  none: { en: 'No limits', 'zh-Hans': '不受限制', 'zh-Hant': '不受限制' },
  history: {
    en: 'Every setting, the newest first',
    'zh-Hans': '历次设置，最新的在前',
    'zh-Hant': '歷次設定，最新的在前',
  },
  nothingSet: {
    en: 'No limits were ever set for this role.',
    'zh-Hans': '该角色从未设置过限制。',
    'zh-Hant': '該角色從未設定過限制。',
  },
  all: { en: 'all', 'zh-Hans': '全部', 'zh-Hant': '全部' },
  newer: {
    en: '{name} has set these limits since you opened the form. Nothing is saved. Check your choice against theirs, then set the limits again.',
    'zh-Hans': '在您打开此表单后，{name}已修改权限范围，您的更改未保存。请对照其设置核对后重新保存。',
    'zh-Hant': '在您開啟此表單後，{name}已修改權限範圍，您的變更未儲存。請對照其設定核對後重新儲存。',
  },
  theirs: { en: 'Set by {name}', 'zh-Hans': '{name}的设置', 'zh-Hant': '{name}的設定' },
  yours: { en: 'Your choice', 'zh-Hans': '您的选择', 'zh-Hant': '您的選擇' },
  own: {
    en: 'These are your own limits. Another administrator sets them.',
    'zh-Hans': '这是您自己的权限范围，须由其他管理员设置。',
    'zh-Hant': '這是您自己的權限範圍，須由其他管理員設定。',
  },
  unknown: {
    en: 'One of these is not on record any more: choose from the list',
    'zh-Hans': '所选项目中有不存在的内容，请从列表中选择',
    'zh-Hant': '所選項目中有不存在的內容，請從清單中選擇',
  },
  tooMany: {
    en: 'Choose {most} at most, or none for all',
    'zh-Hans': '最多选择 {most} 项；不勾选即为全部',
    'zh-Hant': '最多選擇 {most} 項；不勾選即為全部',
  },
});
