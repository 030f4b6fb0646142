import { amountToText } from '#app/money/index.ts';
import { demoCurrency, roundToCents } from '../sales.ts';
import type { SourceProduct } from '../source.ts';

export const chinaCurrency = 'CNY';

/** Invented: one US dollar of the list price is so many yuan, in tenths. */
export const yuanPerDollarTenths = 72;

const suffix = '-CN';

/** The SKU under which a product of the source is sold in China. */
export function chinaSku(sku: string): string {
  return `${sku}${suffix}`;
}

/**
 * What the Chinese distributors buy: products of the source under a SKU, a name and a list price of their own, because a
 * product has one name and one currency. Whole yuan.
 */
export function chinaProducts(products: readonly SourceProduct[]): SourceProduct[] {
  return products.flatMap((product) => {
    const name = chinaRange[product.sku];
    if (name === undefined) return [];
    const cents = roundToCents(product.listPrice).minor;
    const yuan = Math.round((cents * yuanPerDollarTenths) / 1000);
    const listPrice = amountToText(yuan * 100, demoCurrency);
    return { ...product, sku: chinaSku(product.sku), name, listPrice, currency: chinaCurrency };
  });
}

/** Named after the source's models and Chinese descriptions. */
const chinaRange: Record<string, string> = {
  'BK-M68B-42': 'Mountain-200 山地车，黑色，42',
  'BK-M68S-38': 'Mountain-200 山地车，银色，38',
  'BK-M47B-44': 'Mountain-300 山地车，黑色，44',
  'BK-M38S-40': 'Mountain-400-W 女式山地车，银色，40',
  'BK-M18B-42': 'Mountain-500 山地车，黑色，42',
  'BK-M18S-48': 'Mountain-500 山地车，银色，48',
  'BK-R89B-52': 'Road-250 公路车，黑色，52',
  'BK-R79Y-44': 'Road-350-W 女式公路车，黄色，44',
  'BK-R64Y-42': 'Road-550-W 女式公路车，黄色，42',
  'BK-R50B-52': 'Road-650 公路车，黑色，52',
  'BK-R50R-48': 'Road-650 公路车，红色，48',
  'BK-R19B-48': 'Road-750 公路车，黑色，48',
  'BK-R19B-52': 'Road-750 公路车，黑色，52',
  'BK-T44U-50': 'Touring-2000 旅行车，蓝色，50',
  'BK-T18U-54': 'Touring-3000 旅行车，蓝色，54',
  'BK-T18Y-50': 'Touring-3000 旅行车，黄色，50',
  'FR-M63B-40': 'ML 山地车车架，黑色，40',
  'FR-R38B-52': 'LL 公路车车架，黑色，52',
  'FW-M762': 'ML 山地车前轮',
  'RW-M762': 'ML 山地车后轮',
  'FW-R762': 'ML 公路车前轮',
  'RW-R762': 'ML 公路车后轮',
  'CS-6583': 'ML 曲柄组',
  'FB-9873': '前刹车',
  'RB-9231': '后刹车',
  'RD-2308': '后拨链器',
  'CH-0234': '链条',
  'PD-M340': 'ML 山地车脚踏',
  'SE-R581': 'LL 公路车车座',
  'SJ-0194-L': '经典短袖骑行服，L',
  'LJ-0192-M': '徽标长袖骑行服，M',
  'SH-M897-M': '男式运动骑行短裤，M',
  'TG-W091-M': '女式保暖骑行紧身裤，M',
  'GL-H102-M': '半指骑行手套，M',
  'GL-F110-L': '全指骑行手套，L',
  'VE-C304-M': '经典防风背心，M',
  'HL-U509': 'Sport-100 头盔，黑色',
  'HL-U509-R': 'Sport-100 头盔，红色',
  'LO-C100': '钢缆锁',
  'PU-0452': '便携气筒',
  'WB-H098': '水瓶，30 盎司',
  'HY-1023-70': '骑行水袋，70 盎司',
};
