import { catalogue, formatMoney, sayIn } from '#app/i18n/index.ts';
import type { NoticeKind } from './kind.ts';

/** `amount` is the decimal text of what is set aside for the activity. */
type Decided = {
  requestId: number;
  what: string;
  state: 'approved' | 'declined';
  amount: string;
  currency: string;
};

/** To all people of the distributor that asked. */
export const activityDecided: NoticeKind<Decided> = {
  tells: 'distributor',
  needs: 'funds:read',
  byMail: true,
  title: {
    en: 'An activity is approved or declined',
    'zh-Hans': '活动申请已批准或未获批准',
    'zh-Hant': '活動申請已核准或未獲核准',
  },
  sentence: ({ what, state, amount, currency }, language) =>
    sayIn(messages, language)(state, { what, amount: formatMoney(amount, currency, language) }),
  link: { en: 'See the request', 'zh-Hans': '查看申请', 'zh-Hant': '查看申請' },
  path: ({ requestId }) => `/requests/${requestId}`,
};

const messages = catalogue({
  approved: {
    en: 'Your activity “{what}” is approved: {amount} set aside',
    'zh-Hans': '您的活动“{what}”已获批准：预留 {amount}',
    'zh-Hant': '您的活動「{what}」已獲核准：預留 {amount}',
  },
  declined: {
    en: 'Your activity “{what}” is declined',
    'zh-Hans': '您的活动“{what}”未获批准',
    'zh-Hant': '您的活動「{what}」未獲核准',
  },
});
