import { catalogue } from '../catalogue.ts';

/** What a distributor reads of the programmes in which it takes part. */
export const ownProgrammeMessages = catalogue({
  inForce: { en: 'In force', 'zh-Hans': '生效中', 'zh-Hant': '生效中' },
  others: { en: 'Coming and ended', 'zh-Hans': '即将开始与已结束', 'zh-Hant': '即將開始與已結束' },
  until: { en: 'Until {date}.', 'zh-Hans': '有效至{date}。', 'zh-Hant': '有效至{date}。' },
  standing: { en: 'Where you stand', 'zh-Hans': '您目前的进度', 'zh-Hant': '您目前的進度' },
  standingNote: {
    en: 'Calculated now from the sales on record; nothing of it is final.',
    'zh-Hans': '按目前已有的销售数据计算，非最终结果。',
    'zh-Hant': '依目前已有的銷售資料計算，非最終結果。',
  },
  nothingCounts: {
    en: 'No sale of yours counts in the period that runs yet.',
    'zh-Hans': '本期还没有计入该方案的销售。',
    'zh-Hant': '本期還沒有計入該方案的銷售。',
  },
  lastGranted: {
    en: '{period}: {amount} granted, and why',
    'zh-Hans': '{period}：核定 {amount}，查看计算过程',
    'zh-Hant': '{period}：核定 {amount}，檢視計算過程',
  },
  howEstimated: { en: 'How this is estimated', 'zh-Hans': '估算方法', 'zh-Hant': '估算方法' },
  gets: { en: 'What you get', 'zh-Hans': '您能得到什么', 'zh-Hant': '您能得到什麼' },
  counts: { en: 'What counts', 'zh-Hans': '哪些销售计入', 'zh-Hant': '哪些銷售計入' },
  mustHold: { en: 'What must hold', 'zh-Hans': '需要满足的条件', 'zh-Hant': '需要符合的條件' },
  settles: { en: 'By when', 'zh-Hans': '何时结算', 'zh-Hant': '何時結算' },
});
