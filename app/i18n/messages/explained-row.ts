import { catalogue } from '../catalogue.ts';

/** One row explained: its steps, its place on the bands, the lines that count and those that do not. */
export const explainedRowMessages = catalogue({
  noSteps: { en: 'Nothing was earned', 'zh-Hans': '本期未获返利', 'zh-Hant': '本期未獲返利' },
  nextBand: {
    en: '{distance} more would have reached the next band, {reward}.',
    'zh-Hans': '再多 {distance} 即可达到下一档：{reward}。',
    'zh-Hant': '再多 {distance} 即可達到下一級距：{reward}。',
  },
  nextBandAbove: {
    en: 'More than {distance} on top would have reached the next band, {reward}.',
    'zh-Hans': '再多超过 {distance} 即可达到下一档：{reward}。',
    'zh-Hant': '再多超過 {distance} 即可達到下一級距：{reward}。',
  },
  highestBand: { en: 'The highest band was reached.', 'zh-Hans': '已达最高档位。', 'zh-Hant': '已達最高級距。' },
  linesThatCount: {
    en: { one: '{count} line that counts', other: '{count} lines that count' },
    'zh-Hans': '{count} 条计入明细',
    'zh-Hant': '{count} 筆計入明細',
  },
  linesArrived: {
    en: { one: '{count} line arrived since', other: '{count} lines arrived since' },
    'zh-Hans': '此后到达 {count} 条计入明细',
    'zh-Hant': '其後送達 {count} 筆計入明細',
  },
  linesArrivedNote: {
    en: 'Those that count and that the statement before did not know, each with its share of the whole entitlement.',
    'zh-Hans': '此前的对账单未包含的计入明细，份额为其在全部应得返利中所占的部分。',
    'zh-Hant': '先前的對帳單未包含的計入明細，份額為其在全部應得返利中所占的部分。',
  },
  noLineArrived: {
    en: 'No line that counts has arrived; what changed is what was known of stages, targets, payments, scores, breaches, certificates, exchange rates, products or the rule.',
    'zh-Hans': '没有新到达的计入明细；变化来自合作阶段、目标、付款、评分、违规、证书、汇率、产品或规则。',
    'zh-Hant': '沒有新送達的計入明細；變化來自合作階段、目標、付款、評分、違規、證書、匯率、產品或規則。',
  },
  linesFile: { en: 'All lines as a CSV file', 'zh-Hans': '下载全部明细（CSV）', 'zh-Hant': '下載全部明細（CSV）' },
  sharesNote: {
    en: 'The shares add up to the entitlement.',
    'zh-Hans': '各条份额之和即为应得返利。',
    'zh-Hant': '各筆份額之和即為應得返利。',
  },
  linesThatDoNot: {
    en: { one: '{count} line that does not count', other: '{count} lines that do not count' },
    'zh-Hans': '{count} 条未计入明细',
    'zh-Hant': '{count} 筆未計入明細',
  },
  linesThatDoNotNote: {
    en: 'The other lines of the same days, each with the reason.',
    'zh-Hans': '同一期间内的其他明细及未计入的原因。',
    'zh-Hant': '同一期間內的其他明細及未計入的原因。',
  },
  noLineCounts: {
    en: 'Nothing that was bought or sold in these days counts.',
    'zh-Hans': '期间内没有可计入的明细。',
    'zh-Hant': '期間內沒有可計入的明細。',
  },
  everyLineCounts: {
    en: 'Every line of these days counts.',
    'zh-Hans': '期间内的明细均已计入。',
    'zh-Hant': '期間內的明細均已計入。',
  },
  date: { en: 'Date', 'zh-Hans': '日期', 'zh-Hant': '日期' },
  document: { en: 'Document, line', 'zh-Hans': '单据 / 行号', 'zh-Hant': '單據 / 行號' },
  product: { en: 'Product', 'zh-Hans': '产品', 'zh-Hant': '產品' },
  quantity: { en: 'Quantity', 'zh-Hans': '数量', 'zh-Hant': '數量' },
  amount: { en: 'Amount', 'zh-Hans': '金额', 'zh-Hant': '金額' },
  countsFor: { en: 'Counts for', 'zh-Hans': '计入', 'zh-Hant': '計入' },
  basis: { en: 'Basis', 'zh-Hans': '计算基数', 'zh-Hant': '計算基數' },
  qualifier: { en: 'Band only', 'zh-Hans': '仅档位', 'zh-Hant': '僅級距' },
  both: { en: 'Basis and band', 'zh-Hans': '基数与档位', 'zh-Hant': '基數與級距' },
  unpaidLine: { en: '{counts}; not paid yet', 'zh-Hans': '{counts}；尚未付款', 'zh-Hant': '{counts}；尚未付款' },
  share: { en: 'Share', 'zh-Hans': '返利份额', 'zh-Hant': '返利份額' },
  reason: { en: 'Why it does not count', 'zh-Hans': '未计入原因', 'zh-Hant': '未計入原因' },
});
