import { catalogue } from '../catalogue.ts';

/** The way of a new installation to its first run: each step with why it matters, what is missing and what to do. */
export const firstStepMessages = catalogue({
  title: { en: 'The way to the first run', 'zh-Hans': '首次计算前的步骤', 'zh-Hant': '首次計算前的步驟' },
  note: {
    en: '{done} of {count} steps are done. Each can be changed afterwards as far as no money rests on it.',
    'zh-Hans': '已完成 {done} 步，共 {count} 步。未涉及金额的内容之后仍可更改。',
    'zh-Hant': '已完成 {done} 步，共 {count} 步。未涉及金額的內容之後仍可變更。',
  },
  titleOfOthers: {
    en: 'Still missing for the first run',
    'zh-Hans': '首次计算前尚缺',
    'zh-Hant': '首次計算前尚缺',
  },
  noteOfOthers: {
    en: 'The installation is being set up. This disappears once nothing is missing.',
    'zh-Hans': '系统正在初始设置，全部完成后此处不再显示。',
    'zh-Hant': '系統正在初始設定，全部完成後此處不再顯示。',
  },
  change: { en: 'See and change', 'zh-Hans': '查看与修改', 'zh-Hant': '檢視與變更' },
  done: { en: 'Done', 'zh-Hans': '已完成', 'zh-Hant': '已完成' },
  now: { en: 'Now', 'zh-Hans': '当前步骤', 'zh-Hant': '目前步驟' },
  waiting: { en: 'Up to others', 'zh-Hans': '待他人完成', 'zh-Hant': '待他人完成' },
  later: { en: 'Later', 'zh-Hans': '稍后', 'zh-Hant': '稍後' },

  house: {
    en: 'Name, brand, currency, fiscal year, time zone',
    'zh-Hans': '厂商、品牌、币种、财年与时区',
    'zh-Hant': '廠商、品牌、幣別、會計年度與時區',
  },
  'house-why': {
    en: 'Periods, statements and mail go by them, and once money rests on them they stay.',
    'zh-Hans': '期间、对账单与邮件均以此为准，涉及金额后即不能更改。',
    'zh-Hant': '期間、對帳單與郵件均以此為準，涉及金額後即不能變更。',
  },
  noSettings: {
    en: 'Nobody has said yet whose portal this is, in which currency it reckons, when its fiscal year begins, and in which time zone.',
    'zh-Hans': '尚未填写厂商名称、本位币、财年起始月与时区。',
    'zh-Hant': '尚未填寫廠商名稱、本位幣、會計年度起始月與時區。',
  },
  noBrand: {
    en: 'No brand yet: products are sold under one, and marketing funds belong to one.',
    'zh-Hans': '还没有品牌：产品以品牌销售，市场基金归属于品牌。',
    'zh-Hant': '還沒有品牌：產品以品牌銷售，行銷基金歸屬於品牌。',
  },
  saySettings: { en: 'Fill in the settings', 'zh-Hans': '填写设置', 'zh-Hant': '填寫設定' },
  addBrand: { en: 'Add a brand', 'zh-Hans': '添加品牌', 'zh-Hant': '新增品牌' },
  'house-there': {
    en: {
      one: '{manufacturer} · one brand · {currency} · {timeZone}',
      other: '{manufacturer} · {count} brands · {currency} · {timeZone}',
    },
    'zh-Hans': '{manufacturer} · {count} 个品牌 · {currency} · {timeZone}',
    'zh-Hant': '{manufacturer} · {count} 個品牌 · {currency} · {timeZone}',
  },

  people: {
    en: 'Two brand managers and finance',
    'zh-Hans': '两名品牌经理与财务',
    'zh-Hant': '兩名品牌經理與財務',
  },
  'people-why': {
    en: 'Rules of money take two people, whoever proposes one does not approve it; finance runs the periods.',
    'zh-Hans': '返利规则须两人经手，提出人不得自行审批；期间由财务计算。',
    'zh-Hant': '返利規則須兩人經手，提出人不得自行核准；期間由財務計算。',
  },
  noBrandManager: {
    en: 'Nobody is a brand manager yet: one proposes a programme, another approves it.',
    'zh-Hans': '还没有品牌经理：方案由一人提出、另一人审批。',
    'zh-Hant': '還沒有品牌經理：方案由一人提出、另一人核准。',
  },
  oneBrandManager: {
    en: 'A second brand manager is missing, who approves what the first one proposes.',
    'zh-Hans': '还缺第二名品牌经理，以审批第一人提出的方案。',
    'zh-Hant': '還缺第二名品牌經理，以核准第一人提出的方案。',
  },
  noFinance: {
    en: 'Nobody acts for finance yet.',
    'zh-Hans': '还没有财务人员。',
    'zh-Hant': '還沒有財務人員。',
  },
  invited: {
    en: {
      one: 'One invitation is not accepted yet.',
      other: '{count} invitations are not accepted yet.',
    },
    'zh-Hans': '{count} 份邀请尚未接受。',
    'zh-Hant': '{count} 份邀請尚未接受。',
  },
  inviteBrandManager: { en: 'Invite a brand manager', 'zh-Hans': '邀请品牌经理', 'zh-Hant': '邀請品牌經理' },
  inviteFinance: { en: 'Invite finance', 'zh-Hans': '邀请财务人员', 'zh-Hant': '邀請財務人員' },
  seeInvitations: { en: 'See the invitations', 'zh-Hans': '查看邀请', 'zh-Hant': '檢視邀請' },
  'people-there': {
    en: { one: 'One brand manager, and finance', other: '{count} brand managers, and finance' },
    'zh-Hans': '{count} 名品牌经理，财务已到位',
    'zh-Hant': '{count} 名品牌經理，財務已到位',
  },

  'product-lines': { en: 'Product lines', 'zh-Hans': '产品线', 'zh-Hant': '產品線' },
  'product-lines-why': {
    en: 'Stages, policies and many programmes go by product line.',
    'zh-Hans': '合作阶段、阶段政策与许多返利方案均按产品线确定。',
    'zh-Hant': '合作階段、階段政策與許多返利方案均依產品線確定。',
  },
  noProductLine: {
    en: 'No product line yet: a partnership is a distributor with a product line.',
    'zh-Hans': '还没有产品线：合作关系由经销商与产品线构成。',
    'zh-Hant': '還沒有產品線：合作關係由經銷商與產品線構成。',
  },
  addProductLine: { en: 'Add a product line', 'zh-Hans': '添加产品线', 'zh-Hant': '新增產品線' },
  'product-lines-there': {
    en: { one: 'One product line', other: '{count} product lines' },
    'zh-Hans': '{count} 条产品线',
    'zh-Hant': '{count} 條產品線',
  },

  distributors: { en: 'Distributors', 'zh-Hans': '经销商', 'zh-Hant': '經銷商' },
  'distributors-why': {
    en: 'What is earned, said and paid, is earned, said and paid for each of them.',
    'zh-Hans': '返利按经销商计算、出具对账单并支付。',
    'zh-Hant': '返利依經銷商計算、開立對帳單並支付。',
  },
  noDistributor: {
    en: 'No distributor yet: files of sales name them by code.',
    'zh-Hans': '还没有经销商：销售文件以编号指明经销商。',
    'zh-Hant': '還沒有經銷商：銷售檔案以編號指明經銷商。',
  },
  importDistributors: { en: 'Import distributors', 'zh-Hans': '导入经销商', 'zh-Hant': '匯入經銷商' },
  'distributors-there': {
    en: { one: 'One distributor', other: '{count} distributors' },
    'zh-Hans': '{count} 家经销商',
    'zh-Hant': '{count} 家經銷商',
  },

  products: { en: 'Products', 'zh-Hans': '产品', 'zh-Hant': '產品' },
  'products-why': {
    en: 'A product says to which product line and brand a sale belongs.',
    'zh-Hans': '产品决定一笔销售属于哪条产品线、哪个品牌。',
    'zh-Hant': '產品決定一筆銷售屬於哪條產品線、哪個品牌。',
  },
  noProduct: {
    en: 'No product yet: files of sales name them by SKU.',
    'zh-Hans': '还没有产品：销售文件以 SKU 指明产品。',
    'zh-Hant': '還沒有產品：銷售檔案以 SKU 指明產品。',
  },
  importProducts: { en: 'Import products', 'zh-Hans': '导入产品', 'zh-Hant': '匯入產品' },
  'products-there': {
    en: { one: 'One product', other: '{count} products' },
    'zh-Hans': '{count} 个产品',
    'zh-Hant': '{count} 個產品',
  },

  sales: { en: 'Sales', 'zh-Hans': '销售明细', 'zh-Hant': '銷售明細' },
  'sales-why': {
    en: 'Rebates are calculated from sales lines, each of which can be looked up afterwards.',
    'zh-Hans': '返利由销售明细计算得出，每一行之后均可查证。',
    'zh-Hant': '返利由銷售明細計算得出，每一列之後均可查證。',
  },
  noSales: {
    en: 'No sales line yet: nothing can be earned.',
    'zh-Hans': '还没有销售明细，无从计算返利。',
    'zh-Hant': '還沒有銷售明細，無從計算返利。',
  },
  importSales: { en: 'Import sales', 'zh-Hans': '导入销售明细', 'zh-Hant': '匯入銷售明細' },
  'sales-there': {
    en: { one: 'One sales line', other: '{count} sales lines' },
    'zh-Hans': '{count} 行销售明细',
    'zh-Hant': '{count} 列銷售明細',
  },

  programme: { en: 'First programme', 'zh-Hans': '首个返利方案', 'zh-Hant': '首個返利方案' },
  'programme-why': {
    en: 'A programme says who earns what on which sales.',
    'zh-Hans': '方案规定谁凭哪些销售获得多少返利。',
    'zh-Hant': '方案規定誰憑哪些銷售獲得多少返利。',
  },
  noProgramme: {
    en: 'No programme yet: sales alone earn nothing.',
    'zh-Hans': '还没有返利方案：仅有销售不产生返利。',
    'zh-Hant': '還沒有返利方案：僅有銷售不產生返利。',
  },
  importProgramme: { en: 'Import a programme', 'zh-Hans': '导入返利方案', 'zh-Hant': '匯入返利方案' },
  'programme-there': {
    en: { one: 'One programme', other: '{count} programmes' },
    'zh-Hans': '{count} 个返利方案',
    'zh-Hant': '{count} 個返利方案',
  },

  approval: { en: 'Approval by a second person', 'zh-Hans': '第二人审批', 'zh-Hant': '第二人核准' },
  'approval-why': {
    en: 'A programme pays once somebody other than its proposer has approved it.',
    'zh-Hans': '方案经提出人以外的人审批后才生效。',
    'zh-Hant': '方案經提出人以外的人核准後才生效。',
  },
  noApprovedProgramme: {
    en: 'No approved programme yet.',
    'zh-Hans': '还没有已批准的返利方案。',
    'zh-Hant': '還沒有已核准的返利方案。',
  },
  draftsWait: {
    en: {
      one: 'No approved programme yet: one draft waits.',
      other: 'No approved programme yet: {count} drafts wait.',
    },
    'zh-Hans': '还没有已批准的返利方案：{count} 份草案待审批。',
    'zh-Hant': '還沒有已核准的返利方案：{count} 份草案待核准。',
  },
  readDraft: { en: 'Read the draft and decide', 'zh-Hans': '查看草案并审批', 'zh-Hant': '檢視草案並核准' },
  'approval-there': {
    en: { one: 'One approved programme', other: '{count} approved programmes' },
    'zh-Hans': '{count} 个已批准方案',
    'zh-Hant': '{count} 個已核准方案',
  },

  run: { en: 'First run', 'zh-Hans': '首次计算', 'zh-Hant': '首次計算' },
  'run-why': {
    en: 'A run calculates a period; each amount then opens into its steps and its sales.',
    'zh-Hans': '计算一个期间后，每笔金额都可展开查看步骤与对应销售。',
    'zh-Hant': '計算一個期間後，每筆金額都可展開檢視步驟與對應銷售。',
  },
  noRun: { en: 'No period was run yet.', 'zh-Hans': '还没有计算过任何期间。', 'zh-Hant': '還沒有計算過任何期間。' },
  runPeriod: { en: 'Choose a period and run it', 'zh-Hans': '选择期间并计算', 'zh-Hant': '選擇期間並計算' },
  'run-there': {
    en: { one: 'One run', other: '{count} runs' },
    'zh-Hans': '{count} 次计算',
    'zh-Hant': '{count} 次計算',
  },

  listMark: { en: ', ', 'zh-Hans': '、', 'zh-Hant': '、' },
  byAdministratorOrYou: {
    en: 'An administrator does this, or you.',
    'zh-Hans': '由管理员或您完成。',
    'zh-Hant': '由管理員或您完成。',
  },
  byAdministrator: {
    en: 'An administrator does this.',
    'zh-Hans': '由管理员完成。',
    'zh-Hant': '由管理員完成。',
  },
  'by-brand-manager': {
    en: 'A brand manager does this: {names}.',
    'zh-Hans': '由品牌经理完成：{names}。',
    'zh-Hant': '由品牌經理完成：{names}。',
  },
  'by-finance': {
    en: 'Finance does this: {names}.',
    'zh-Hans': '由财务完成：{names}。',
    'zh-Hant': '由財務完成：{names}。',
  },
  'nobody-brand-manager': {
    en: 'A brand manager does this, and there is none yet.',
    'zh-Hans': '由品牌经理完成，目前还没有品牌经理。',
    'zh-Hant': '由品牌經理完成，目前還沒有品牌經理。',
  },
  'nobody-else': {
    en: 'Another brand manager does this, and there is none yet.',
    'zh-Hans': '由另一名品牌经理完成，目前还没有第二名品牌经理。',
    'zh-Hant': '由另一名品牌經理完成，目前還沒有第二名品牌經理。',
  },
  'nobody-finance': {
    en: 'Finance does this, and nobody acts for it yet.',
    'zh-Hans': '由财务完成，目前还没有财务人员。',
    'zh-Hant': '由財務完成，目前還沒有財務人員。',
  },
});
