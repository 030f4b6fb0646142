import { catalogue } from '../catalogue.ts';

/** The page of those to whom a programme applies. */
export const participantMessages = catalogue({
  title: { en: 'Who takes part', 'zh-Hans': '适用经销商', 'zh-Hant': '適用經銷商' },
  titleOf: { en: '{title}: who takes part', 'zh-Hans': '{title}：适用经销商', 'zh-Hant': '{title}：適用經銷商' },
  sentence: {
    en: 'By version {number}, in {period}: {takingPart}, {absent}.',
    'zh-Hans': '按第 {number} 版规则，{period}{takingPart}，{absent}。',
    'zh-Hant': '依第 {number} 版規則，{period}{takingPart}，{absent}。',
  },
  takingPart: {
    en: { one: 'one distributor takes part', other: '{count} distributors take part' },
    'zh-Hans': '适用 {count} 家经销商',
    'zh-Hant': '適用 {count} 家經銷商',
  },
  absent: {
    en: { one: 'one does not', other: '{count} do not' },
    'zh-Hans': '不适用 {count} 家',
    'zh-Hant': '不適用 {count} 家',
  },
  search: { en: 'Name or code', 'zh-Hans': '名称或代码', 'zh-Hant': '名稱或代碼' },
  shown: { en: 'Shown', 'zh-Hans': '显示', 'zh-Hant': '顯示' },
  those: { en: 'Those that take part', 'zh-Hans': '适用的', 'zh-Hant': '適用的' },
  others: { en: 'Those that do not', 'zh-Hans': '不适用的', 'zh-Hant': '不適用的' },
  distributor: { en: 'Distributor', 'zh-Hans': '经销商', 'zh-Hant': '經銷商' },
  code: { en: 'Code', 'zh-Hans': '代码', 'zh-Hant': '代碼' },
  grade: { en: 'Grade', 'zh-Hans': '等级', 'zh-Hant': '等級' },
  territory: { en: 'Territory', 'zh-Hans': '区域', 'zh-Hant': '區域' },
  stages: { en: 'Stage', 'zh-Hans': '合作阶段', 'zh-Hant': '合作階段' },
  due: { en: 'Due, run of {period}', 'zh-Hans': '{period}计算应付', 'zh-Hant': '{period}計算應付' },
  reason: { en: 'Why it takes no part', 'zh-Hans': '不适用的原因', 'zh-Hant': '不適用的原因' },
  'absent-excepted': { en: 'Excepted by name', 'zh-Hans': '已被列为例外', 'zh-Hant': '已被列為例外' },
  'absent-not-named': {
    en: 'Not among those named',
    'zh-Hans': '不在指定的经销商之列',
    'zh-Hant': '不在指定的經銷商之列',
  },
  'absent-grade': {
    en: 'Its grade takes no part',
    'zh-Hans': '所属等级不适用',
    'zh-Hant': '所屬等級不適用',
  },
  'absent-territory': {
    en: 'Its territory takes no part',
    'zh-Hans': '所在区域不适用',
    'zh-Hant': '所在區域不適用',
  },
  'absent-stage': {
    en: 'No partnership in a stage that counts',
    'zh-Hans': '没有处于适用阶段的合作',
    'zh-Hant': '沒有處於適用階段的合作',
  },
  emptyTitle: { en: 'No distributor fits', 'zh-Hans': '没有符合条件的经销商', 'zh-Hant': '沒有符合條件的經銷商' },
  emptyThose: {
    en: 'No distributor takes part that fits the filter; those that do not are shown with the reason.',
    'zh-Hans': '没有符合筛选条件且适用本方案的经销商；可改为显示不适用的经销商及原因。',
    'zh-Hant': '沒有符合篩選條件且適用本方案的經銷商；可改為顯示不適用的經銷商及原因。',
  },
  emptyOthers: {
    en: 'Every distributor that fits the filter takes part.',
    'zh-Hans': '符合筛选条件的经销商均适用本方案。',
    'zh-Hant': '符合篩選條件的經銷商均適用本方案。',
  },
});
