import { catalogue, formatMoney, formatPeriod, sayIn } from '#app/i18n/index.ts';
import type { NoticeKind } from './kind.ts';

/** What somebody issued from a run: as many statements of each currency, with the decimal text of what they grant. */
type Issued = {
  period: string;
  sums: { currency: string; count: number; granted: string }[];
  /** The last of them in the series, after which the next notice of this run counts. */
  through: number;
};

/** To whoever issued, one notice for all statements at once. */
export const statementsIssued: NoticeKind<Issued> = {
  tells: 'person',
  needs: 'statements:issue',
  byMail: false,
  title: { en: 'Statements that you issue', 'zh-Hans': '您出具的对账单', 'zh-Hant': '您開立的對帳單' },
  sentence({ period, sums }, language) {
    const say = sayIn(messages, language);
    const amounts = sums.map(({ granted, currency }) => formatMoney(granted, currency, language));
    const count = sums.reduce((all, sum) => all + sum.count, 0);
    return say('issued', { count, period: formatPeriod(period, language), amounts: amounts.join(say('and')) });
  },
  link: { en: 'See the statements', 'zh-Hans': '查看对账单', 'zh-Hant': '查看對帳單' },
  path: ({ period }) => `/statements?period=${encodeURIComponent(period)}`,
};

const messages = catalogue({
  issued: {
    en: {
      one: 'One statement issued for {period}: {amounts}',
      other: '{count} statements issued for {period}: {amounts}',
    },
    'zh-Hans': '已出具{period}对账单 {count} 份：{amounts}',
    'zh-Hant': '已開立{period}對帳單 {count} 份：{amounts}',
  },
  and: { en: ' and ', 'zh-Hans': '，', 'zh-Hant': '，' },
});
