import { catalogue } from '../catalogue.ts';

export const jobMessages = catalogue({
  title: { en: 'Jobs', 'zh-Hans': '后台任务', 'zh-Hant': '背景工作' },
  sentence: {
    en: 'Long work that goes on while nobody waits for it, the newest first.',
    'zh-Hans': '在后台进行的任务，最新的在前。',
    'zh-Hant': '於背景進行的工作，最新的在前。',
  },
  emptyTitle: { en: 'No job yet', 'zh-Hans': '还没有任务', 'zh-Hant': '還沒有工作' },
  emptyText: {
    en: 'Running a period and issuing its statements take a while; how far they are stands here.',
    'zh-Hans': '期间计算与对账单签发需要一些时间，进度显示在此。',
    'zh-Hant': '期間計算與對帳單簽發需要一些時間，進度顯示於此。',
  },
  job: { en: 'Job', 'zh-Hans': '任务', 'zh-Hant': '工作' },
  state: { en: 'State', 'zh-Hans': '状态', 'zh-Hant': '狀態' },
  progress: { en: 'Progress', 'zh-Hans': '进度', 'zh-Hant': '進度' },
  parts: { en: '{done} of {total}', 'zh-Hans': '{done} / {total}', 'zh-Hant': '{done} / {total}' },
  who: { en: 'Asked by', 'zh-Hans': '发起人', 'zh-Hant': '發起人' },
  asked: { en: 'Asked at', 'zh-Hans': '发起', 'zh-Hant': '發起' },
  started: { en: 'Begun', 'zh-Hans': '开始', 'zh-Hant': '開始' },
  finished: { en: 'Finished', 'zh-Hans': '完成', 'zh-Hant': '完成' },
  reason: { en: 'Reason on record', 'zh-Hans': '记录的原因', 'zh-Hant': '紀錄的原因' },
  failedSentence: {
    en: 'It did not come to its end. Ask for it again; what was done before is not done twice.',
    'zh-Hans': '任务未能完成。请重新发起，已完成的部分不会重复进行。',
    'zh-Hant': '工作未能完成。請重新發起，已完成的部分不會重複進行。',
  },
  toResult: { en: 'See what it made', 'zh-Hans': '查看结果', 'zh-Hant': '檢視結果' },

  'run-period': { en: 'Run of {period}', 'zh-Hans': '{period}返利计算', 'zh-Hant': '{period}返利計算' },
  'run-period-done': {
    en: { one: 'One row was calculated.', other: '{count} rows were calculated.' },
    'zh-Hans': '已计算 {count} 行。',
    'zh-Hant': '已計算 {count} 列。',
  },
  'issue-statements': {
    en: 'Statements of {period}',
    'zh-Hans': '{period}对账单签发',
    'zh-Hant': '{period}對帳單簽發',
  },
  'issue-statements-done': {
    en: {
      one: 'One statement was issued; {already} had been issued before.',
      other: '{count} statements were issued; {already} had been issued before.',
    },
    'zh-Hans': '签发对账单 {count} 份，此前已签发 {already} 份。',
    'zh-Hant': '簽發對帳單 {count} 份，先前已簽發 {already} 份。',
  },
});
