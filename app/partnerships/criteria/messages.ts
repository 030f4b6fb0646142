import { catalogue } from '#app/i18n/index.ts';

/** What the criteria to move on are called, and what each asks for. */
export const criterionMessages = catalogue({
  netSales: { en: 'Net sales', 'zh-Hans': '净销售额', 'zh-Hant': '淨銷售額' },
  netSalesAtLeast: { en: 'Net sales of at least', 'zh-Hans': '净销售额不低于', 'zh-Hant': '淨銷售額不低於' },
  netSalesRule: {
    en: {
      one: 'Net sales of at least {amount} in the last whole month',
      other: 'Net sales of at least {amount} in the last {count} whole months',
    },
    'zh-Hans': '最近 {count} 个整月净销售额不低于 {amount}',
    'zh-Hant': '最近 {count} 個整月淨銷售額不低於 {amount}',
  },
  growth: { en: 'Growth on the year before', 'zh-Hans': '同比增长', 'zh-Hant': '同比成長' },
  growthAtLeast: {
    en: 'Growth on the year before of at least',
    'zh-Hans': '同比增长不低于',
    'zh-Hant': '同比成長不低於',
  },
  growthRule: {
    en: {
      one: 'Growth of at least {percent}% in the last whole month, against the same month a year earlier',
      other: 'Growth of at least {percent}% in the last {count} whole months, against the same months a year earlier',
    },
    'zh-Hans': '最近 {count} 个整月净销售额同比增长不低于 {percent}%',
    'zh-Hant': '最近 {count} 個整月淨銷售額同比成長不低於 {percent}%',
  },
  onTime: { en: 'Paid on time', 'zh-Hans': '按期付款', 'zh-Hant': '準時付款' },
  onTimeAtLeast: { en: 'Paid on time, at least', 'zh-Hans': '按期付款率不低于', 'zh-Hant': '準時付款率不低於' },
  onTimeRule: {
    en: {
      one: 'At least {percent}% of what fell due in the last whole month paid on time',
      other: 'At least {percent}% of what fell due in the last {count} whole months paid on time',
    },
    'zh-Hans': '最近 {count} 个整月到期货款的按期付款率不低于 {percent}%',
    'zh-Hant': '最近 {count} 個整月到期貨款的準時付款率不低於 {percent}%',
  },
  certified: { en: 'Certified people', 'zh-Hans': '持证人数', 'zh-Hant': '持證人數' },
  certifiedAtLeast: { en: 'Certified people, at least', 'zh-Hans': '持证人数不少于', 'zh-Hant': '持證人數不少於' },
  certifiedCourse: { en: 'Code of the course', 'zh-Hans': '课程代码', 'zh-Hant': '課程代碼' },
  certifiedRule: {
    en: {
      one: 'At least one person with a valid certificate of {course}',
      other: 'At least {count} people with a valid certificate of {course}',
    },
    'zh-Hans': '至少 {count} 人持有有效的 {course} 证书',
    'zh-Hant': '至少 {count} 人持有有效的 {course} 證書',
  },
  months: { en: 'Months in this stage', 'zh-Hans': '在本阶段的时间', 'zh-Hant': '在本階段的時間' },
  monthsAtLeast: { en: 'Months in this stage, at least', 'zh-Hans': '在本阶段不少于', 'zh-Hant': '在本階段不少於' },
  monthsRule: {
    en: { one: 'At least one month in this stage', other: 'At least {count} months in this stage' },
    'zh-Hans': '在本阶段满 {count} 个月',
    'zh-Hant': '在本階段滿 {count} 個月',
  },
  monthsRead: { en: 'Over the last … whole months', 'zh-Hans': '统计最近几个整月', 'zh-Hant': '統計最近幾個整月' },
  wholeMonthsHint: {
    en: 'From 1 to 24; the month that is running does not count.',
    'zh-Hans': '1 至 24 个月，不含当月。',
    'zh-Hant': '1 至 24 個月，不含當月。',
  },
  dueMonthsHint: {
    en: 'From 1 to 24; what fell due in them counts.',
    'zh-Hans': '1 至 24 个月，按到期日计。',
    'zh-Hant': '1 至 24 個月，依到期日計。',
  },
});
