import { catalogue } from '../../catalogue.ts';

/** What happened to the limits of a staff role. */
export const limitsSentences = catalogue({
  'limits-set': {
    en: 'Set limits: brands {brands}; product lines {productLines}; territories {territories}.',
    'zh-Hans': '设置权限范围：品牌 {brands}；产品线 {productLines}；区域 {territories}。',
    'zh-Hant': '設定權限範圍：品牌 {brands}；產品線 {productLines}；區域 {territories}。',
  },
  'limits-lifted': {
    en: 'Lifted all limits.',
    'zh-Hans': '解除全部权限限制。',
    'zh-Hant': '解除全部權限限制。',
  },
});
