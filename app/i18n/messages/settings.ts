import { catalogue } from '../catalogue.ts';

/** The settings of the installation, and the names of brands and product lines. */
export const settingsMessages = catalogue({
  title: { en: 'Settings', 'zh-Hans': '系统设置', 'zh-Hant': '系統設定' },
  sentence: {
    en: 'What the whole installation goes by. Each change stands in the audit trail.',
    'zh-Hans': '整个系统依此运行，每次更改均记入审计日志。',
    'zh-Hant': '整個系統依此運作，每次變更均記入稽核紀錄。',
  },
  pages: { en: 'Settings', 'zh-Hans': '设置页面', 'zh-Hant': '設定頁面' },
  house: { en: 'Installation', 'zh-Hans': '基本信息', 'zh-Hant': '基本資料' },
  'product-lines': { en: 'Product lines', 'zh-Hans': '产品线', 'zh-Hant': '產品線' },
  brands: { en: 'Brands', 'zh-Hans': '品牌', 'zh-Hant': '品牌' },
  change: { en: 'Change the settings', 'zh-Hans': '修改设置', 'zh-Hant': '變更設定' },
  notSaid: {
    en: 'Nobody has said yet whose installation this is. What stands here is what every installation begins with.',
    'zh-Hans': '尚未填写，以下为系统初始值。',
    'zh-Hant': '尚未填寫，以下為系統初始值。',
  },
  none: { en: 'Not given', 'zh-Hans': '未填写', 'zh-Hant': '未填寫' },
  noSums: {
    en: 'None: one person issues any sum',
    'zh-Hans': '未设定，任何金额均可由一人出具',
    'zh-Hant': '未設定，任何金額均可由一人開立',
  },

  editTitle: { en: 'Change the settings', 'zh-Hans': '修改设置', 'zh-Hant': '變更設定' },
  editSentence: {
    en: 'What money rests on cannot be changed any more; why, stands beside it.',
    'zh-Hans': '已有金额据此确定的项目不能再更改，原因见该项说明。',
    'zh-Hant': '已有金額據此確定的項目不能再變更，原因見該項說明。',
  },
  manufacturerHint: {
    en: 'As it stands on statements and in mail',
    'zh-Hans': '显示在对账单与邮件中',
    'zh-Hant': '顯示於對帳單與郵件中',
  },
  addressHint: { en: 'As it stands on statements', 'zh-Hans': '显示在对账单上', 'zh-Hant': '顯示於對帳單上' },
  currencyHint: {
    en: 'In which new policies, plans and funds are measured. Distributors and programmes have currencies of their own.',
    'zh-Hans': '新建政策、计划与基金的默认币种；经销商与返利方案各有币种。',
    'zh-Hant': '新建政策、計畫與基金的預設幣別；經銷商與返利方案各有幣別。',
  },
  fiscalYearHint: {
    en: 'Quarters and years begin with it. The year is called after the one in which it begins.',
    'zh-Hans': '季度与年度由此起算；财年以起始月所在年份命名。',
    'zh-Hant': '季度與年度由此起算；會計年度以起始月所在年份命名。',
  },
  timeZoneHint: {
    en: 'When a day begins and a period is over',
    'zh-Hans': '决定一天何时开始、期间何时结束',
    'zh-Hant': '決定一天何時開始、期間何時結束',
  },
  languageHint: {
    en: 'For distributors whose record names none. Everyone chooses for themselves in which language to read the portal.',
    'zh-Hans': '用于档案中未注明语言的经销商；每人可自行选择界面语言。',
    'zh-Hant': '用於檔案中未註明語言的經銷商；每人可自行選擇介面語言。',
  },
  sumsHint: {
    en: 'A statement that grants or takes back more is confirmed by a second person. Left empty, one person issues any sum.',
    'zh-Hans': '单份对账单核定或扣回的金额超过此数，须由第二人确认；留空则任何金额均可由一人出具。',
    'zh-Hant': '單份對帳單核定或扣回的金額超過此數，須由第二人確認；留空則任何金額均可由一人開立。',
  },
  sumIn: { en: 'Above, in {currency}', 'zh-Hans': '超过（{currency}）', 'zh-Hant': '超過（{currency}）' },
  save: { en: 'Save the settings', 'zh-Hans': '保存设置', 'zh-Hant': '儲存設定' },
  cancel: { en: 'Leave them as they are', 'zh-Hans': '不作更改', 'zh-Hant': '不作變更' },
  newer: {
    en: 'Somebody has changed this meanwhile, so nothing of yours was saved. Compare both; saving again puts yours in place of theirs.',
    'zh-Hans': '此内容已被他人修改，您的更改未保存。请对比两者；再次保存将以您的内容为准。',
    'zh-Hant': '此內容已被他人變更，您的變更未儲存。請對照兩者；再次儲存將以您的內容為準。',
  },
  theirs: { en: 'As it stands now', 'zh-Hans': '当前内容', 'zh-Hant': '目前內容' },
  yours: { en: 'As you wrote it', 'zh-Hans': '您填写的内容', 'zh-Hant': '您填寫的內容' },

  'sentence-product-lines': {
    en: 'A partnership is a distributor with a product line. Products name theirs by its code.',
    'zh-Hans': '合作关系由经销商与产品线构成；产品文件以编号指明所属产品线。',
    'zh-Hant': '合作關係由經銷商與產品線構成；產品檔案以編號指明所屬產品線。',
  },
  'sentence-brands': {
    en: 'The trade marks under which products are sold. Funds belong to a brand; products name theirs by its code.',
    'zh-Hans': '产品所用的商标；基金归属于品牌，产品文件以编号指明所属品牌。',
    'zh-Hant': '產品所用的商標；基金歸屬於品牌，產品檔案以編號指明所屬品牌。',
  },
  'add-product-lines': { en: 'Add a product line', 'zh-Hans': '添加产品线', 'zh-Hant': '新增產品線' },
  'add-brands': { en: 'Add a brand', 'zh-Hans': '添加品牌', 'zh-Hant': '新增品牌' },
  'empty-product-lines': { en: 'No product line yet', 'zh-Hans': '还没有产品线', 'zh-Hant': '還沒有產品線' },
  'empty-brands': { en: 'No brand yet', 'zh-Hans': '还没有品牌', 'zh-Hant': '還沒有品牌' },
  emptyText: {
    en: 'Added here, or by a file of products that names it.',
    'zh-Hans': '可在此添加，导入的产品文件也会带入。',
    'zh-Hant': '可在此新增，匯入的產品檔案也會帶入。',
  },
  code: { en: 'Code', 'zh-Hans': '编号', 'zh-Hant': '編號' },
  codeHint: {
    en: 'As files of products write it. It stays.',
    'zh-Hans': '与产品文件中的写法一致，添加后不可更改。',
    'zh-Hant': '與產品檔案中的寫法一致，新增後不可變更。',
  },
  nameIn: { en: 'Name in {language}', 'zh-Hans': '名称（{language}）', 'zh-Hant': '名稱（{language}）' },
  nameHint: {
    en: 'As people read it. Where a language has no name, another one’s or the code stands.',
    'zh-Hans': '供阅读使用；某种语言未填写时，显示其他语言的名称或编号。',
    'zh-Hant': '供閱讀使用；某種語言未填寫時，顯示其他語言的名稱或編號。',
  },
  add: { en: 'Add', 'zh-Hans': '添加', 'zh-Hant': '新增' },
  rename: { en: 'Save the names', 'zh-Hans': '保存名称', 'zh-Hant': '儲存名稱' },
  renameTitle: { en: 'Names of {code}', 'zh-Hans': '{code} 的名称', 'zh-Hant': '{code} 的名稱' },
});
