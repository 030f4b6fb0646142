import { catalogue, formatMoney, formatPeriod, sayIn } from '#app/i18n/index.ts';
import type { NoticeKind } from './kind.ts';

/** What the adjustments of a statement come to, in decimal text, and the earlier periods that they are of. */
type Adjusted = { number: string; periods: string[]; adjustments: number; amount: string; currency: string };

/** To all people of the distributor, beside what its statement says as a whole. */
export const statementAdjusted: NoticeKind<Adjusted> = {
  tells: 'distributor',
  needs: 'statements:read',
  byMail: true,
  title: {
    en: 'A statement corrects an earlier period',
    'zh-Hans': '对账单调整以前期间',
    'zh-Hant': '對帳單調整先前期間',
  },
  sentence({ number, periods, amount, currency }, language) {
    const say = sayIn(messages, language);
    const said = { number, amount: formatMoney(amount, currency, language) };
    if (periods.length > mostNamed) return say('many', { ...said, count: periods.length });
    const names = periods.map((period) => formatPeriod(period, language)).join(language === 'en' ? ', ' : '、');
    return say('adjusted', { ...said, periods: names });
  },
  link: { en: 'See what changed', 'zh-Hans': '查看调整', 'zh-Hant': '查看調整' },
  path: ({ number, adjustments }) => `/statements/${number}${adjustments === 1 ? '/adjustments/1' : ''}`,
};

const mostNamed = 3;

const messages = catalogue({
  adjusted: {
    en: 'Statement {number} adjusts {periods}: {amount}',
    'zh-Hans': '对账单 {number} 调整{periods}：{amount}',
    'zh-Hant': '對帳單 {number} 調整{periods}：{amount}',
  },
  many: {
    en: 'Statement {number} adjusts {count} earlier periods: {amount}',
    'zh-Hans': '对账单 {number} 调整此前 {count} 个期间：{amount}',
    'zh-Hant': '對帳單 {number} 調整先前 {count} 個期間：{amount}',
  },
});
