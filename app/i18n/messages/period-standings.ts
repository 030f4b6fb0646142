import { catalogue } from '../catalogue.ts';

/** How far a period is on the way from its last day to its statements. */
export const periodStandingMessages = catalogue({
  running: { en: 'Not over', 'zh-Hans': '进行中', 'zh-Hant': '進行中' },
  forecast: { en: 'Forecast', 'zh-Hans': '预测', 'zh-Hant': '預測' },
  'to-run': { en: 'To run', 'zh-Hans': '待计算', 'zh-Hant': '待計算' },
  'to-issue': { en: 'To issue', 'zh-Hans': '待出具', 'zh-Hant': '待開立' },
  'partly-issued': { en: 'Partly issued', 'zh-Hans': '部分已出具', 'zh-Hant': '部分已開立' },
  issued: { en: 'Issued', 'zh-Hans': '已出具', 'zh-Hant': '已開立' },
  passed: { en: 'Passed over', 'zh-Hans': '已跳过', 'zh-Hant': '已略過' },
  empty: { en: 'Nothing to issue', 'zh-Hans': '无需出具', 'zh-Hant': '無需開立' },
  'whole-terms': { en: 'Whole terms', 'zh-Hans': '整个有效期', 'zh-Hant': '整個有效期' },
});

export type PeriodStandingName = keyof typeof periodStandingMessages;
export const periodStandings = Object.keys(periodStandingMessages) as PeriodStandingName[];
