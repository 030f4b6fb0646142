import type { LocalText } from '#app/i18n/index.ts';

/** What the product lines are called; the data name them in English. */
export const productLineTitles: Record<string, LocalText> = {
  Accessories: { en: 'Accessories', 'zh-Hans': '配件', 'zh-Hant': '配件' },
  Bikes: { en: 'Bikes', 'zh-Hans': '整车', 'zh-Hant': '整車' },
  Clothing: { en: 'Clothing', 'zh-Hans': '骑行服饰', 'zh-Hant': '騎行服飾' },
  Components: { en: 'Components', 'zh-Hans': '零部件', 'zh-Hant': '零件' },
};
