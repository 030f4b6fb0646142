import { catalogue, formatMoney, formatPeriod, sayIn } from '#app/i18n/index.ts';
import type { NoticeKind } from './kind.ts';

/** Amounts are decimal text as on the statement: what it settles, and the balance that it carries on. */
type Issued = { number: string; period: string; settled: string; closing: string; currency: string };

/** To all people of the distributor. */
export const statementIssued: NoticeKind<Issued> = {
  tells: 'distributor',
  needs: 'statements:read',
  byMail: true,
  title: { en: 'A statement is issued', 'zh-Hans': '出具对账单', 'zh-Hant': '開立對帳單' },
  sentence({ number, period, settled, closing, currency }, language) {
    const say = sayIn(messages, language);
    const named = { number, period: formatPeriod(period, language) };
    if (closing.startsWith('-')) {
      return say('carried', { ...named, amount: formatMoney(closing, currency, language) });
    }
    if (/^[0.]+$/.test(settled)) return say('nothing', named);
    return say('settled', { ...named, amount: formatMoney(settled, currency, language) });
  },
  link: { en: 'See the statement', 'zh-Hans': '查看对账单', 'zh-Hant': '查看對帳單' },
  path: ({ number }) => `/statements/${number}`,
};

const messages = catalogue({
  settled: {
    en: 'Statement {number} for {period}: {amount} to you',
    'zh-Hans': '{period}对账单 {number}：结算给您 {amount}',
    'zh-Hant': '{period}對帳單 {number}：結算給您 {amount}',
  },
  nothing: {
    en: 'Statement {number} for {period}: nothing to pay out',
    'zh-Hans': '{period}对账单 {number}：本期无结算',
    'zh-Hant': '{period}對帳單 {number}：本期無結算',
  },
  carried: {
    en: 'Statement {number} for {period}: nothing to pay out, {amount} carried to the next one',
    'zh-Hans': '{period}对账单 {number}：本期无结算，结转下期 {amount}',
    'zh-Hant': '{period}對帳單 {number}：本期無結算，結轉下期 {amount}',
  },
});
