import type { StoryDraft } from '#app/intel/index.ts';

const everyone = { stages: [], grades: [], productLines: [], territories: [] };

export type DemoStory = StoryDraft & {
  /** Whether it is made of the item of a source with this title. */
  isOfItem?: boolean;
  /** So many days before the last day of the data's last month it was published. */
  daysBefore: number;
};

/** What the brand manager has published, the oldest first. The prose is our own. */
export const demoStories: DemoStory[] = [
  {
    daysBefore: 30,
    category: 'research',
    title: {
      en: 'What sells first in a new territory',
      'zh-Hans': '新区域最先动销的产品',
      'zh-Hant': '新區域最先動銷的產品',
    },
    body: {
      en: 'We compared the first six months of 61 partnerships. Where the opening order held helmets, gloves and lights besides bicycles, the second order came five weeks earlier, and a third of the money was earned with things that fit into a drawer.',
      'zh-Hans':
        '我们比较了 61 家新合作伙伴的前六个月。首批订单除整车外还包含头盔、手套和车灯的，第二次进货平均提前五周，约三分之一的毛利来自小件商品。',
      'zh-Hant':
        '我們比較了 61 家新合作夥伴的前六個月。首批訂單除整車外還包含安全帽、手套與車燈的，第二次進貨平均提前五週，約三分之一的毛利來自小件商品。',
    },
    meaning: {
      en: 'Ask for the opening list of your product line before your first order. What has not turned after six months comes back to us.',
      'zh-Hans': '首次下单前，请向我们索取您产品线的首批建议清单；六个月内未动销的部分可退回。',
      'zh-Hant': '首次下單前，請向我們索取您產品線的首批建議清單；六個月內未動銷的部分可退回。',
    },
    audience: { ...everyone, stages: ['entry'] },
  },
  {
    daysBefore: 24,
    category: 'competitor',
    title: {
      en: 'Two competitors lower the list price of entry-level road bicycles',
      'zh-Hans': '两家竞品下调入门公路车标价',
      'zh-Hant': '兩家競品調降入門公路車定價',
    },
    body: {
      en: 'Since the beginning of the month two brands show their entry-level road bicycles at 5 to 8 percent less. Both have last year’s frames in stock; neither has lowered the price of the new season.',
      'zh-Hans': '自本月初起，两个品牌的入门公路车标价下调 5% 至 8%。降价的均为上一年款库存，新一季产品价格未变。',
      'zh-Hant': '自本月初起，兩個品牌的入門公路車定價調降 5% 至 8%。降價的均為上一年款庫存，新一季產品價格未變。',
    },
    meaning: {
      en: 'Hold your price. The rebate for maturity pays for sell-out at list price, and a discount of 5 percent costs more than it brings back.',
      'zh-Hans': '请维持现价。成熟期返利按标价销售计算，降价 5% 的损失大于由此增加的返利。',
      'zh-Hant': '請維持現價。成熟期返利按定價銷售計算，降價 5% 的損失大於由此增加的返利。',
    },
    audience: { ...everyone, stages: ['maturity'], productLines: ['Bikes'] },
  },
  {
    daysBefore: 18,
    category: 'company',
    title: {
      en: 'Pallets: book your delivery window two days ahead',
      'zh-Hans': '托盘送货：请提前两天预约时段',
      'zh-Hant': '棧板送貨：請提前兩天預約時段',
    },
    body: {
      en: 'From this month on, deliveries of more than three pallets are made in windows of two hours. Choose yours when you order; the lorry waits twenty minutes at the ramp.',
      'zh-Hans': '自本月起，三个托盘以上的送货按两小时时段安排。下单时请选择时段，车辆在卸货口等候二十分钟。',
      'zh-Hant': '自本月起，三個棧板以上的送貨按兩小時時段安排。下單時請選擇時段，車輛在卸貨口等候二十分鐘。',
    },
    meaning: {
      en: 'A warehouse that keeps its windows gets the early ones, from 6 to 8.',
      'zh-Hans': '准时收货的仓储型经销商可优先选择 6 至 8 点的时段。',
      'zh-Hant': '準時收貨的倉儲型經銷商可優先選擇 6 至 8 點的時段。',
    },
    audience: { ...everyone, grades: ['Warehouse'] },
  },
  {
    daysBefore: 14,
    category: 'research',
    title: {
      en: 'What riders ask before they buy a second bicycle',
      'zh-Hans': '顾客购买第二辆自行车前会问什么',
      'zh-Hant': '顧客購買第二輛自行車前會問什麼',
    },
    body: {
      en: 'In 38 specialty shops we listened to 900 conversations. Four out of five began with the old bicycle: is it worth a repair, what would it fetch? Shops that answered on the spot sold a new one in 44 percent of the cases, the others in 27.',
      'zh-Hans':
        '我们在 38 家专业车店记录了 900 次对话。五次中有四次从旧车谈起：值不值得修？能折多少钱？当场给出答复的车店成交率为 44%，其余为 27%。',
      'zh-Hant':
        '我們在 38 家專業車店記錄了 900 次對話。五次中有四次從舊車談起：值不值得修？能折多少錢？當場給出答覆的車店成交率為 44%，其餘為 27%。',
    },
    meaning: {
      en: 'The table of trade-in values is in your documents: put it next to the till.',
      'zh-Hans': '旧车折价表已放入您的资料，建议放在收银台旁。',
      'zh-Hant': '舊車折價表已放入您的資料，建議放在收銀台旁。',
    },
    audience: { ...everyone, grades: ['Specialty Bike Shop'] },
  },
  {
    daysBefore: 10,
    category: 'technology',
    title: {
      en: 'Sealed hubs on every mountain bicycle from spring',
      'zh-Hans': '明春起，全系山地车改用密封花鼓',
      'zh-Hant': '明春起，全系登山車改用密封花鼓',
    },
    body: {
      en: 'The hubs of the coming season run on sealed cartridge bearings. In our tests they went 9,000 kilometres in mud and salt without service, three times as far as cup and cone.\n\nThe axle standard stays the same, so that wheels of both seasons can be exchanged. The bearings have a puller of their own; it comes with the first order.',
      'zh-Hans':
        '新一季花鼓采用密封滚珠轴承。在泥水与融雪盐环境的测试中，免维护行驶 9,000 公里，是散珠结构的三倍。\n\n轴心规格不变，两季车轮可以互换。拆装轴承须用专用拉具，随首批订单附送。',
      'zh-Hant':
        '新一季花鼓採用密封滾珠軸承。在泥水與融雪鹽環境的測試中，免維護行駛 9,000 公里，是散珠結構的三倍。\n\n軸心規格不變，兩季車輪可以互換。拆裝軸承須用專用拉具，隨首批訂單附送。',
    },
    meaning: {
      en: 'Sell the hubs of this season first: they fit, and their warranty runs five years as before.',
      'zh-Hans': '请先销售本季花鼓：规格通用，五年质保不变。',
      'zh-Hant': '請先銷售本季花鼓：規格通用，五年保固不變。',
    },
    audience: { ...everyone, productLines: ['Bikes', 'Components'] },
  },
  {
    daysBefore: 6,
    category: 'market',
    title: {
      en: 'Canada: winter commuting grows in five cities',
      'zh-Hans': '加拿大：五座城市冬季骑行通勤增长',
      'zh-Hant': '加拿大：五座城市冬季騎行通勤成長',
    },
    body: {
      en: 'Counters on the bridges of Montréal, Ottawa, Toronto, Calgary and Vancouver saw 12 to 31 percent more bicycles last winter. Lanes are cleared of snow before six in the morning in four of them.',
      'zh-Hans':
        '蒙特利尔、渥太华、多伦多、卡尔加里与温哥华的桥梁计数显示，去年冬季自行车流量增加 12% 至 31%。其中四座城市在清晨六点前完成车道除雪。',
      'zh-Hant':
        '蒙特婁、渥太華、多倫多、卡加利與溫哥華的橋樑計數顯示，去年冬季自行車流量增加 12% 至 31%。其中四座城市在清晨六點前完成車道除雪。',
    },
    meaning: {
      en: 'Order studded tyres, mudguards and lights now; what you have of them on 1 December sells by the end of January.',
      'zh-Hans': '建议现在备足防滑钉胎、挡泥板和车灯；12 月 1 日前到货的部分，通常一月底前售罄。',
      'zh-Hant': '建議現在備足防滑釘胎、擋泥板與車燈；12 月 1 日前到貨的部分，通常一月底前售罄。',
    },
    audience: { ...everyone, territories: ['Canada'] },
  },
  {
    isOfItem: true,
    daysBefore: 3,
    category: 'industry',
    title: {
      en: 'Aluminium tube is to cost six percent more from January',
      'zh-Hans': '铝管明年一月起涨价百分之六',
      'zh-Hant': '鋁管明年一月起漲價百分之六',
    },
    body: {
      'zh-Hans': '三家大型铝管厂已通知客户，6061 车架用管将在今年价格基础上上调 6%。12 月 15 日前的订单仍按原价结算。',
      'zh-Hant': '三家大型鋁管廠已通知客戶，6061 車架用管將在今年價格基礎上調漲 6%。12 月 15 日前的訂單仍按原價結算。',
    },
    meaning: {
      en: 'Our prices hold until the end of March. What you order for delivery by then is not affected.',
      'zh-Hans': '我们的价格维持到三月底，此前交货的订单不受影响。',
      'zh-Hant': '我們的價格維持到三月底，此前交貨的訂單不受影響。',
    },
    audience: { ...everyone, stages: ['growth', 'maturity'], productLines: ['Bikes', 'Components'] },
  },
  {
    daysBefore: 1,
    category: 'company',
    title: {
      en: 'Year-end: last orders on 14 December',
      'zh-Hans': '年末安排：12 月 14 日截止接单',
      'zh-Hant': '年末安排：12 月 14 日截止接單',
    },
    body: {
      en: 'What reaches us by noon on 14 December is with you before the holidays. The warehouse counts from 21 December to 3 January; spare parts for repairs leave the house every day.',
      'zh-Hans': '12 月 14 日中午前的订单可在假期前送达。12 月 21 日至 1 月 3 日仓库盘点，维修用备件照常发货。',
      'zh-Hant': '12 月 14 日中午前的訂單可在假期前送達。12 月 21 日至 1 月 3 日倉庫盤點，維修用備件照常出貨。',
    },
    meaning: {
      en: 'For the rebate of the fourth quarter the day of the invoice counts, not that of the delivery.',
      'zh-Hans': '第四季度返利以开票日期为准，而非到货日期。',
      'zh-Hant': '第四季返利以開票日期為準，而非到貨日期。',
    },
    audience: everyone,
  },
];
