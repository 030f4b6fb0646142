import type { LocalText } from '#app/i18n/index.ts';

type StageName = 'entry' | 'growth' | 'maturity';
type Lines = Record<'en' | 'zh-Hans' | 'zh-Hant', string[]>;

/** What every product line gives in a stage beside money. */
export const stageTexts: Record<StageName, { nonMaterial: Lines; supervision?: Lines }> = {
  entry: {
    nonMaterial: {
      en: [
        'Our plan for the year is laid open to you in January: launches, prices, advertising by month.',
        'A joint business plan with commitments of both sides, reviewed every quarter.',
        'No minimum order in the first two quarters.',
      ],
      'zh-Hans': [
        '每年一月向您公开全年计划：新品上市、价格与逐月广告投放。',
        '双方共同制定业务计划并写明各自承诺，每季度回顾一次。',
        '前两个季度不设最低订货量。',
      ],
      'zh-Hant': [
        '每年一月向您公開全年計畫：新品上市、價格與逐月廣告投放。',
        '雙方共同制定業務計畫並寫明各自承諾，每季檢視一次。',
        '前兩季不設最低訂貨量。',
      ],
    },
  },
  growth: {
    nonMaterial: {
      en: [
        'A named sales engineer who visits you every month.',
        'Your figures beside the anonymous average of your region, every quarter.',
      ],
      'zh-Hans': ['指定销售工程师每月上门一次。', '每季度提供您的数据与所在区域匿名平均值的对照。'],
      'zh-Hant': ['指定業務工程師每月到店一次。', '每季提供您的數據與所在區域匿名平均值的對照。'],
    },
    supervision: {
      en: [
        'Sales outside the territory are looked into within five working days; rebates on them are withheld until it is settled.',
        'Advertised prices below the agreed floor are raised with the distributor first, and repeated ones cost the quarter’s rebate.',
      ],
      'zh-Hans': [
        '跨区销售在五个工作日内查明，处理完毕前相关返利暂缓核定。',
        '广告价格低于约定底价的，先与经销商沟通；屡次违反的，取消当季返利。',
      ],
      'zh-Hant': [
        '跨區銷售在五個工作天內查明，處理完畢前相關返利暫緩核定。',
        '廣告價格低於約定底價的，先與經銷商溝通；屢次違反的，取消當季返利。',
      ],
    },
  },
  maturity: {
    nonMaterial: {
      en: [
        'New models of the same brand are offered to you four weeks before others.',
        'A seat in the distributors’ council that reads our product plan twice a year.',
      ],
      'zh-Hans': ['同品牌新车型提前四周优先供您选购。', '经销商顾问会席位，每年两次参阅产品规划。'],
      'zh-Hant': ['同品牌新車型提前四週優先供您選購。', '經銷商顧問會席位，每年兩次參閱產品規劃。'],
    },
    supervision: {
      en: [
        'Serial numbers are checked at registration; bicycles sold across a border are traced within three working days.',
        'Floor prices are compared with shop windows every week, online and on the street.',
      ],
      'zh-Hans': ['登记时核对序列号，跨境销售在三个工作日内追溯。', '每周比对线上与门店售价是否低于底价。'],
      'zh-Hant': ['登錄時核對序號，跨境銷售在三個工作天內追溯。', '每週比對線上與門市售價是否低於底價。'],
    },
  },
};

/** What a stage of a product line gives that costs money. */
export const materialTexts: Record<string, Record<StageName, Lines>> = {
  Bikes: {
    entry: {
      en: ['Six demonstration bicycles on loan for a season.', 'A repair stand and tools for the first workshop.'],
      'zh-Hans': ['整季免费借用六辆试骑车。', '首间维修区的支架与工具由我方提供。'],
      'zh-Hant': ['整季免費借用六輛試乘車。', '首間維修區的支架與工具由我方提供。'],
    },
    growth: {
      en: [
        'Percentage and volume rebates as listed; both are settled every quarter.',
        'Half the cost of a shop window each season.',
      ],
      'zh-Hans': ['按所列方案享受比例返利与台阶返利，均按季结算。', '每季橱窗布置费用由我方承担一半。'],
      'zh-Hant': ['依所列方案享有比例返利與級距返利，均按季結算。', '每季櫥窗佈置費用由我方承擔一半。'],
    },
    maturity: {
      en: [
        '60 USD for each bicycle of a model in its first half-year.',
        'Promotion support of 2% of the quarter’s purchases, against receipts.',
        'Components and clothing at the growth price list for shops that stock all three.',
      ],
      'zh-Hans': [
        '新车型上市半年内，每辆奖励 60 美元。',
        '凭票据提供促销支持，额度为当季采购额的 2%。',
        '同时经营零部件与骑行服饰的门店，适用发展期价目。',
      ],
      'zh-Hant': [
        '新車型上市半年內，每輛獎勵 60 美元。',
        '憑單據提供促銷支援，額度為當季採購額的 2%。',
        '同時經營零件與騎行服飾的門市，適用發展期價目。',
      ],
    },
  },
  Components: {
    entry: {
      en: ['A starter stock of wear parts on consignment for 90 days.'],
      'zh-Hans': ['首批易损件寄售 90 天。'],
      'zh-Hant': ['首批耗材寄售 90 天。'],
    },
    growth: {
      en: ['The monthly components bonus as listed.', 'Free delivery for orders above 500 USD.'],
      'zh-Hans': ['按所列方案享受零部件月度满额奖。', '订单满 500 美元免运费。'],
      'zh-Hant': ['依所列方案享有零件月度滿額獎。', '訂單滿 500 美元免運費。'],
    },
    maturity: {
      en: [
        'A 10% introductory discount on new groupsets for three months.',
        'Workshop posters and bench mats, twice a year.',
      ],
      'zh-Hans': ['新款套件上市三个月内享九折。', '每年两次提供维修区海报与台垫。'],
      'zh-Hant': ['新款套件上市三個月內享九折。', '每年兩次提供維修區海報與檯墊。'],
    },
  },
  Clothing: {
    entry: {
      en: [
        'A rack and fitting mirror for the first collection.',
        'Sizes that do not sell are exchanged once a season.',
      ],
      'zh-Hans': ['首季提供陈列架与试衣镜。', '滞销尺码每季可调换一次。'],
      'zh-Hant': ['首季提供陳列架與試衣鏡。', '滯銷尺碼每季可調換一次。'],
    },
    growth: {
      en: ['The riding gear rebate as listed.', 'Team kit for six members of the shop’s club.'],
      'zh-Hans': ['按所列方案享受骑行装备季度返利。', '为门店车队提供六套队服。'],
      'zh-Hant': ['依所列方案享有騎行裝備季度返利。', '為門市車隊提供六套隊服。'],
    },
    maturity: {
      en: [
        '3 USD for each jersey of a new collection in its first three months.',
        'Half of one end-of-season promotion, by agreement.',
      ],
      'zh-Hans': ['新系列上市三个月内，每件骑行服奖励 3 美元。', '季末促销费用由我方承担一半，每季一次，须事先商定。'],
      'zh-Hant': ['新系列上市三個月內，每件騎行服獎勵 3 美元。', '季末促銷費用由我方承擔一半，每季一次，須事先商定。'],
    },
  },
  Accessories: {
    entry: {
      en: ['A counter display with the twenty articles that sell most.'],
      'zh-Hans': ['附二十款畅销品的柜台陈列架一座。'],
      'zh-Hant': ['附二十款暢銷品的櫃檯陳列架一座。'],
    },
    growth: {
      en: ['Every tenth helmet of a model free of charge.', 'Refills for the counter display every quarter.'],
      'zh-Hans': ['同款头盔每满十顶赠一顶。', '柜台陈列每季免费补货一次。'],
      'zh-Hant': ['同款安全帽每滿十頂贈一頂。', '櫃檯陳列每季免費補貨一次。'],
    },
    maturity: {
      en: [
        'Bundles with new bicycles at 8% off for both.',
        'Lights and locks of the new season on approval for 30 days.',
      ],
      'zh-Hans': ['与新车型搭售，两者均享九二折。', '当季新款车灯与车锁可试销 30 天。'],
      'zh-Hant': ['與新車型搭售，兩者均享九二折。', '當季新款車燈與車鎖可試銷 30 天。'],
    },
  },
};

/** The lines of a text as a form writes them. */
export function inEachLanguage(lines: Lines): LocalText {
  return { en: lines.en.join('\n'), 'zh-Hans': lines['zh-Hans'].join('\n'), 'zh-Hant': lines['zh-Hant'].join('\n') };
}
