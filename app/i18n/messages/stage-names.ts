import { catalogue } from '../catalogue.ts';

/** The stages of a partnership within a sentence. */
export const stageNames = catalogue({
  entry: { en: 'entry', 'zh-Hans': '入市期', 'zh-Hant': '入市期' },
  growth: { en: 'growth', 'zh-Hans': '发展期', 'zh-Hant': '發展期' },
  maturity: { en: 'maturity', 'zh-Hans': '成熟期', 'zh-Hant': '成熟期' },
  none: { en: 'the end of the partnership', 'zh-Hans': '终止合作', 'zh-Hant': '終止合作' },
});
