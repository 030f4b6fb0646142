import { catalogue } from '../catalogue.ts';

/** What came of a programme for a distributor in a period, by the engine's name for it. */
export const outcomeMessages = catalogue({
  earned: { en: 'Earned', 'zh-Hans': '已获得', 'zh-Hant': '已獲得' },
  'below-first-band': { en: 'Below the first band', 'zh-Hans': '未达首个档位', 'zh-Hant': '未達首個級距' },
  'condition-not-met': { en: 'A condition is not met', 'zh-Hans': '未满足条件', 'zh-Hant': '未符合條件' },
  'not-eligible': { en: 'Not eligible', 'zh-Hans': '不在适用范围', 'zh-Hant': '不在適用範圍' },
  'no-baseline': { en: 'No baseline', 'zh-Hans': '缺少比较基准', 'zh-Hant': '缺少比較基準' },
  superseded: { en: 'Another programme pays', 'zh-Hans': '由其他方案支付', 'zh-Hant': '由其他方案支付' },
});

export type OutcomeName = keyof typeof outcomeMessages;
export const outcomeNames = Object.keys(outcomeMessages) as OutcomeName[];

export function isOutcome(text: string): text is OutcomeName {
  return Object.hasOwn(outcomeMessages, text);
}
