import { catalogue } from '../../catalogue.ts';

/** What each column of distributors, products and stages means. */
export const masterDataColumns = catalogue({
  'distributors.code': {
    en: 'The code by which every file calls the distributor',
    'zh-Hans': '各文件中使用的经销商代码',
    'zh-Hant': '各檔案中使用的經銷商代碼',
  },
  'distributors.name': { en: 'The name that people read', 'zh-Hans': '显示名称', 'zh-Hant': '顯示名稱' },
  'distributors.territory': { en: 'The code of the territory', 'zh-Hans': '区域代码', 'zh-Hant': '區域代碼' },
  'distributors.grade': {
    en: 'The rank that programmes go by',
    'zh-Hans': '返利方案所依据的等级',
    'zh-Hant': '返利方案所依據的等級',
  },
  'distributors.parent': {
    en: 'The code of the head of the group',
    'zh-Hans': '集团上级经销商的代码',
    'zh-Hant': '集團上級經銷商的代碼',
  },
  'distributors.currency': {
    en: 'The currency in which the distributor buys, such as CNY',
    'zh-Hans': '采购币种，如 CNY',
    'zh-Hant': '採購幣別，如 CNY',
  },
  'distributors.since': { en: 'The day on which the business began', 'zh-Hans': '合作起始日', 'zh-Hant': '合作起始日' },
  'distributors.status': {
    en: 'active, suspended or ended; without it active',
    'zh-Hans': 'active、suspended 或 ended，留空为 active',
    'zh-Hant': 'active、suspended 或 ended，留空為 active',
  },
  'distributors.from': {
    en: 'The day from which the row holds; without it today',
    'zh-Hans': '本行生效日期，留空为导入当日',
    'zh-Hant': '本列生效日期，留空為匯入當日',
  },
  'distributors.legal_name': {
    en: 'The name on statements',
    'zh-Hans': '对账单上的公司名称',
    'zh-Hant': '對帳單上的公司名稱',
  },
  'distributors.address': {
    en: 'The address on statements; it may run over several lines',
    'zh-Hans': '对账单上的地址，可分多行',
    'zh-Hant': '對帳單上的地址，可分多行',
  },
  'distributors.country': {
    en: 'The country’s code of two letters, such as CN',
    'zh-Hans': '两位国家代码，如 CN',
    'zh-Hant': '兩位國家代碼，如 CN',
  },
  'distributors.tax_id': { en: 'The number at the tax office', 'zh-Hans': '税号', 'zh-Hant': '統一編號（稅號）' },
  'distributors.iban': {
    en: 'The account to which money goes',
    'zh-Hans': '收款账号（IBAN）',
    'zh-Hant': '收款帳號（IBAN）',
  },
  'distributors.account': {
    en: 'The customer’s account in your ledger',
    'zh-Hans': '您账簿中的客户科目',
    'zh-Hant': '貴司帳簿中的客戶科目',
  },
  'distributors.language': {
    en: 'en, zh-Hans or zh-Hant: the language of statements',
    'zh-Hans': 'en、zh-Hans 或 zh-Hant，对账单语言',
    'zh-Hant': 'en、zh-Hans 或 zh-Hant，對帳單語言',
  },
  'products.sku': {
    en: 'The code by which every file calls the product',
    'zh-Hans': '各文件中使用的产品代码',
    'zh-Hant': '各檔案中使用的產品代碼',
  },
  'products.name': { en: 'The name that people read', 'zh-Hans': '显示名称', 'zh-Hant': '顯示名稱' },
  'products.product_line': {
    en: 'The product line: partnerships stand by it',
    'zh-Hans': '产品线，合作关系以此划分',
    'zh-Hant': '產品線，合作關係以此劃分',
  },
  'products.brand': { en: 'The trade mark', 'zh-Hans': '品牌', 'zh-Hant': '品牌' },
  'products.category': {
    en: 'A narrower group that programmes may name',
    'zh-Hans': '返利方案可引用的品类',
    'zh-Hant': '返利方案可引用的品類',
  },
  'products.unit': { en: 'What one piece is, such as case', 'zh-Hans': '计量单位，如箱', 'zh-Hant': '計量單位，如箱' },
  'products.list_price': {
    en: 'The price before discounts, with the decimals of its currency',
    'zh-Hans': '折前价格，小数位数依币种',
    'zh-Hant': '折前價格，小數位數依幣別',
  },
  'products.currency': { en: 'The currency of the list price', 'zh-Hans': '目录价的币种', 'zh-Hant': '目錄價的幣別' },
  'products.from': {
    en: 'The day from which the row holds; without it today',
    'zh-Hans': '本行生效日期，留空为导入当日',
    'zh-Hant': '本列生效日期，留空為匯入當日',
  },
  'stages.distributor': {
    en: 'The code of a distributor on record',
    'zh-Hans': '已在册经销商的代码',
    'zh-Hant': '已在冊經銷商的代碼',
  },
  'stages.product_line': {
    en: 'A product line of the products on record',
    'zh-Hans': '已在册产品的产品线',
    'zh-Hant': '已在冊產品的產品線',
  },
  'stages.stage': {
    en: 'entry, growth or maturity; none where the partnership has ended',
    'zh-Hans': 'entry、growth 或 maturity；合作终止为 none',
    'zh-Hant': 'entry、growth 或 maturity；合作終止為 none',
  },
  'stages.from': { en: 'The day from which the stage holds', 'zh-Hans': '阶段生效日期', 'zh-Hant': '階段生效日期' },
});
