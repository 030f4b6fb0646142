import { catalogue } from '../catalogue.ts';

/** The list of products and the page of one. */
export const productMessages = catalogue({
  title: { en: 'Products', 'zh-Hans': '产品', 'zh-Hant': '產品' },
  sentence: {
    en: 'Every product as it stands today. Programmes count it by its product line, brand and category.',
    'zh-Hans': '各产品的当前资料。返利方案按产品线、品牌和类别认定产品。',
    'zh-Hant': '各產品的目前資料。返利方案依產品線、品牌與類別認定產品。',
  },
  sentenceOwn: {
    en: 'The products of your product lines.',
    'zh-Hans': '您所合作产品线的全部产品。',
    'zh-Hant': '您所合作產品線的全部產品。',
  },
  search: { en: 'SKU or name', 'zh-Hans': 'SKU 或名称', 'zh-Hant': 'SKU 或名稱' },
  sku: { en: 'SKU', 'zh-Hans': 'SKU', 'zh-Hant': 'SKU' },
  name: { en: 'Product', 'zh-Hans': '产品', 'zh-Hant': '產品' },
  nameField: { en: 'Name', 'zh-Hans': '名称', 'zh-Hant': '名稱' },
  productLine: { en: 'Product line', 'zh-Hans': '产品线', 'zh-Hant': '產品線' },
  anyProductLine: { en: 'Every product line', 'zh-Hans': '全部产品线', 'zh-Hant': '全部產品線' },
  brand: { en: 'Brand', 'zh-Hans': '品牌', 'zh-Hant': '品牌' },
  anyBrand: { en: 'Every brand', 'zh-Hans': '全部品牌', 'zh-Hant': '全部品牌' },
  category: { en: 'Category', 'zh-Hans': '类别', 'zh-Hant': '類別' },
  unit: { en: 'Unit', 'zh-Hans': '单位', 'zh-Hant': '單位' },
  listPrice: { en: 'List price', 'zh-Hans': '目录价', 'zh-Hant': '定價' },
  currency: { en: 'Currency', 'zh-Hans': '币种', 'zh-Hant': '幣別' },
  counting: { en: 'Where it counts', 'zh-Hans': '计入的返利方案', 'zh-Hant': '計入的返利方案' },
  countingNote: {
    en: 'By what the product says today; a sale counts by what it said on its day.',
    'zh-Hans': '按产品当前资料列示；每笔销售按其当日资料计入。',
    'zh-Hant': '依產品目前資料列示；每筆銷售依其當日資料計入。',
  },
  noProgramme: {
    en: 'In no programme so far.',
    'zh-Hans': '尚未计入任何返利方案。',
    'zh-Hant': '尚未計入任何返利方案。',
  },
  how: { en: 'How', 'zh-Hans': '计入方式', 'zh-Hant': '計入方式' },
  paid: { en: 'Paid on', 'zh-Hans': '计算返利', 'zh-Hant': '計算返利' },
  helps: { en: 'Helps to reach a band', 'zh-Hans': '仅计入达标', 'zh-Hant': '僅計入達標' },
  'by-sku': { en: 'by its SKU', 'zh-Hans': '按 SKU', 'zh-Hant': '依 SKU' },
  'by-category': { en: 'by its category', 'zh-Hans': '按类别', 'zh-Hant': '依類別' },
  'by-brand': { en: 'by its brand', 'zh-Hans': '按品牌', 'zh-Hant': '依品牌' },
  'by-product-line': { en: 'by its product line', 'zh-Hans': '按产品线', 'zh-Hant': '依產品線' },
  'by-everything': { en: 'as every product', 'zh-Hans': '全部产品均计入', 'zh-Hant': '全部產品均計入' },
  emptyTitle: { en: 'No product fits', 'zh-Hans': '没有符合条件的产品', 'zh-Hant': '沒有符合條件的產品' },
  emptyText: {
    en: 'Nothing on record fits the filter. Products come in with a file, under Sales.',
    'zh-Hans': '没有与筛选条件相符的产品。产品资料在“销售明细”中以文件导入。',
    'zh-Hant': '沒有與篩選條件相符的產品。產品資料在「銷售明細」中以檔案匯入。',
  },
  emptyOwn: {
    en: 'No product of your product lines fits the filter.',
    'zh-Hans': '您的产品线中没有与筛选条件相符的产品。',
    'zh-Hant': '您的產品線中沒有與篩選條件相符的產品。',
  },
});
