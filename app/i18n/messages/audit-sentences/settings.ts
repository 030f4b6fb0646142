import { catalogue } from '../../catalogue.ts';

/** What was changed in the settings of the installation. */
export const settingsSentences = catalogue({
  'setting-changed': {
    en: '{setting}: {value}; it was {before}.',
    'zh-Hans': '{setting}改为“{value}”，原为“{before}”。',
    'zh-Hant': '{setting}改為「{value}」，原為「{before}」。',
  },
  'brand-added': {
    en: 'Added the brand {code}: {title}.',
    'zh-Hans': '添加品牌 {code}：{title}。',
    'zh-Hant': '新增品牌 {code}：{title}。',
  },
  'brand-renamed': {
    en: 'Called the brand {code}: {title}.',
    'zh-Hans': '品牌 {code} 改称：{title}。',
    'zh-Hant': '品牌 {code} 改稱：{title}。',
  },
  'product-line-added': {
    en: 'Added the product line {code}: {title}.',
    'zh-Hans': '添加产品线 {code}：{title}。',
    'zh-Hant': '新增產品線 {code}：{title}。',
  },
  'product-line-renamed': {
    en: 'Called the product line {code}: {title}.',
    'zh-Hans': '产品线 {code} 改称：{title}。',
    'zh-Hant': '產品線 {code} 改稱：{title}。',
  },
});
