import { catalogue } from '../../catalogue.ts';

/** What happened to stages and stage policies. */
export const partnershipsSentences = catalogue({
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
});
