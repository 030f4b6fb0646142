import { catalogue, sayIn } from '../catalogue.ts';
import type { Language } from '../languages.ts';

/** A line that did not count: the engine's reason, and what was true of the line on its date. */
export type LineToDescribe = {
  reason: 'outside-term' | 'source' | 'stage' | 'product' | 'territory' | 'price-type' | 'unpaid' | 'not-eligible';
  source: 'sell-in' | 'sell-out';
  stage: 'entry' | 'growth' | 'maturity' | null;
  priceType: 'standard' | 'special' | 'promotional';
};

/** Why a line did not count, in a few words. */
export function describeNotCounted({ reason, source, stage, priceType }: LineToDescribe, language: Language): string {
  const say = sayIn(notCountedMessages, language);
  if (reason === 'source') return say(source);
  if (reason === 'stage') return say(stage ?? 'noStage');
  return reason === 'price-type' ? say(priceType) : say(reason);
}

export const notCountedMessages = catalogue({
  'outside-term': {
    en: 'Dated outside the programme’s term',
    'zh-Hans': '日期不在方案有效期内',
    'zh-Hant': '日期不在方案有效期內',
  },
  'sell-in': {
    en: 'A purchase (sell-in); the programme counts sales to customers (sell-out)',
    'zh-Hans': '属于进货（sell-in），本方案按售出（sell-out）计算',
    'zh-Hant': '屬於進貨（sell-in），本方案依售出（sell-out）計算',
  },
  'sell-out': {
    en: 'A sale to a customer (sell-out); the programme counts purchases (sell-in)',
    'zh-Hans': '属于售出（sell-out），本方案按进货（sell-in）计算',
    'zh-Hant': '屬於售出（sell-out），本方案依進貨（sell-in）計算',
  },
  entry: {
    en: 'The partnership was in entry on this date, which does not count',
    'zh-Hans': '当日合作处于入市期，不适用本方案',
    'zh-Hant': '當日合作處於入市期，不適用本方案',
  },
  growth: {
    en: 'The partnership was in growth on this date, which does not count',
    'zh-Hans': '当日合作处于发展期，不适用本方案',
    'zh-Hant': '當日合作處於發展期，不適用本方案',
  },
  maturity: {
    en: 'The partnership was in maturity on this date, which does not count',
    'zh-Hans': '当日合作处于成熟期，不适用本方案',
    'zh-Hant': '當日合作處於成熟期，不適用本方案',
  },
  noStage: {
    en: 'The partnership stood in no stage on this date',
    'zh-Hans': '当日合作未处于任何阶段',
    'zh-Hant': '當日合作未處於任何階段',
  },
  product: {
    en: 'This product or kind of line does not count',
    'zh-Hans': '产品或明细类型不在方案范围内',
    'zh-Hant': '產品或明細類型不在方案範圍內',
  },
  territory: {
    en: 'The territory is not part of the programme',
    'zh-Hans': '销售区域不在方案范围内',
    'zh-Hant': '銷售區域不在方案範圍內',
  },
  standard: {
    en: 'At the standard price, which does not count',
    'zh-Hans': '标准价商品，不计入',
    'zh-Hant': '標準價商品，不計入',
  },
  special: {
    en: 'At a special price, which does not count',
    'zh-Hans': '特价商品，不计入',
    'zh-Hant': '特價商品，不計入',
  },
  promotional: {
    en: 'At a promotional price, which does not count',
    'zh-Hans': '促销价商品，不计入',
    'zh-Hant': '促銷價商品，不計入',
  },
  unpaid: { en: 'Not paid yet', 'zh-Hans': '尚未付款', 'zh-Hant': '尚未付款' },
  'not-eligible': {
    en: 'The distributor does not take part in the programme',
    'zh-Hans': '经销商不适用本方案',
    'zh-Hant': '經銷商不適用本方案',
  },
});
