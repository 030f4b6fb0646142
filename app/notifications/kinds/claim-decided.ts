import { catalogue, formatMoney, sayIn } from '#app/i18n/index.ts';
import type { NoticeKind } from './kind.ts';

/** `amount` is the decimal text of what is approved. */
type Decided = {
  claimId: number;
  what: string;
  state: 'approved' | 'rejected' | 'declined';
  amount: string;
  currency: string;
};

/** To all people of the distributor that claimed. */
export const claimDecided: NoticeKind<Decided> = {
  tells: 'distributor',
  needs: 'funds:read',
  byMail: true,
  title: { en: 'A claim is decided', 'zh-Hans': '报销申请已有结果', 'zh-Hant': '請款已有結果' },
  sentence: ({ what, state, amount, currency }, language) =>
    sayIn(messages, language)(state, { what, amount: formatMoney(amount, currency, language) }),
  link: { en: 'See the claim', 'zh-Hans': '查看报销申请', 'zh-Hant': '查看請款' },
  path: ({ claimId }) => `/claims/${claimId}`,
};

const messages = catalogue({
  approved: {
    en: 'Your claim for “{what}” is approved: {amount} to you',
    'zh-Hans': '您的“{what}”报销申请已批准：支付给您 {amount}',
    'zh-Hant': '您的「{what}」請款已核准：支付給您 {amount}',
  },
  rejected: {
    en: 'Your claim for “{what}” comes back to you: mend it and hand it in again',
    'zh-Hans': '您的“{what}”报销申请已退回，请修改后重新提交',
    'zh-Hant': '您的「{what}」請款已退回，請修改後重新提交',
  },
  declined: {
    en: 'Your claim for “{what}” is declined',
    'zh-Hans': '您的“{what}”报销申请未获批准',
    'zh-Hant': '您的「{what}」請款未獲核准',
  },
});
