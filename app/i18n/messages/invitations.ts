import { catalogue } from '../catalogue.ts';

/** Inviting people, and accepting. */
export const invitationMessages = catalogue({
  title: { en: 'Invitations', 'zh-Hans': '邀请', 'zh-Hant': '邀請' },
  sentence: {
    en: 'Who was invited and has not accepted yet.',
    'zh-Hans': '已邀请、尚未接受的人员。',
    'zh-Hant': '已邀請、尚未接受的人員。',
  },
  invite: { en: 'Invite a person', 'zh-Hans': '邀请人员', 'zh-Hant': '邀請人員' },
  inviteSentence: {
    en: 'A link comes by mail, which opens once, within 48 hours.',
    'zh-Hans': '对方将收到邮件链接，48 小时内有效，仅可使用一次。',
    'zh-Hant': '對方將收到郵件連結，48 小時內有效，僅可使用一次。',
  },
  inviteTo: {
    en: 'To {distributor}. A link comes by mail, which opens once, within 48 hours.',
    'zh-Hans': '加入 {distributor}。对方将收到邮件链接，48 小时内有效，仅可使用一次。',
    'zh-Hant': '加入 {distributor}。對方將收到郵件連結，48 小時內有效，僅可使用一次。',
  },
  send: { en: 'Send the invitation', 'zh-Hans': '发送邀请', 'zh-Hant': '寄送邀請' },
  email: { en: 'E-mail', 'zh-Hans': '电子邮箱', 'zh-Hant': '電子郵件' },
  role: { en: 'Role', 'zh-Hans': '角色', 'zh-Hant': '角色' },
  distributor: { en: 'Distributor', 'zh-Hans': '经销商', 'zh-Hant': '經銷商' },
  distributorHint: {
    en: 'Its code, for the role Distributor only',
    'zh-Hans': '填写经销商编号，仅用于“经销商”角色',
    'zh-Hant': '填寫經銷商編號，僅用於「經銷商」角色',
  },
  owner: { en: 'Owner of the distributor', 'zh-Hans': '经销商负责人', 'zh-Hant': '經銷商負責人' },
  ownerHint: {
    en: 'An owner may invite further people of the distributor.',
    'zh-Hans': '负责人可邀请本经销商的其他人员。',
    'zh-Hant': '負責人可邀請本經銷商的其他人員。',
  },
  language: { en: 'Language', 'zh-Hans': '语言', 'zh-Hant': '語言' },
  mailLanguage: { en: 'Language of the mail', 'zh-Hans': '邮件语言', 'zh-Hant': '郵件語言' },
  invitedAt: { en: 'Invited', 'zh-Hans': '邀请时间', 'zh-Hant': '邀請時間' },
  state: { en: 'State', 'zh-Hans': '状态', 'zh-Hant': '狀態' },
  unsent: { en: 'Not mailed yet', 'zh-Hans': '邮件尚未发出', 'zh-Hant': '郵件尚未寄出' },
  open: { en: 'Open until', 'zh-Hans': '有效至', 'zh-Hant': '有效至' },
  expired: { en: 'Expired', 'zh-Hans': '已过期', 'zh-Hant': '已過期' },
  actions: { en: 'Actions', 'zh-Hans': '操作', 'zh-Hant': '操作' },
  sendAgain: { en: 'Send again', 'zh-Hans': '重新发送', 'zh-Hant': '重新寄送' },
  withdraw: { en: 'Take back', 'zh-Hans': '撤回', 'zh-Hant': '撤回' },
  emptyTitle: { en: 'Nobody is awaited', 'zh-Hans': '没有待接受的邀请', 'zh-Hant': '沒有待接受的邀請' },
  emptyText: {
    en: 'Whoever was invited has accepted, or the invitation was taken back.',
    'zh-Hans': '发出的邀请均已接受或撤回。',
    'zh-Hant': '發出的邀請均已接受或撤回。',
  },

  acceptTitle: { en: 'You are invited', 'zh-Hans': '您收到邀请', 'zh-Hant': '您收到邀請' },
  acceptSentence: {
    en: 'To the portal in which {manufacturer} and its distributors run their partnership.',
    'zh-Hans': '加入{manufacturer}与经销商共同经营合作关系的门户。',
    'zh-Hant': '加入{manufacturer}與經銷商共同經營合作關係的入口。',
  },
  as: { en: 'As', 'zh-Hans': '身份', 'zh-Hant': '身分' },
  account: { en: 'Account', 'zh-Hans': '账户', 'zh-Hant': '帳戶' },
  name: { en: 'Your name', 'zh-Hans': '您的姓名', 'zh-Hant': '您的姓名' },
  password: { en: 'Password', 'zh-Hans': '密码', 'zh-Hant': '密碼' },
  ownPasswordHint: {
    en: 'You have an account here already: enter its password.',
    'zh-Hans': '您已有账户，请输入该账户的密码。',
    'zh-Hant': '您已有帳戶，請輸入該帳戶的密碼。',
  },
  accept: { en: 'Accept', 'zh-Hans': '接受邀请', 'zh-Hant': '接受邀請' },
  deadText: {
    en: 'It was used or taken back, is older than 48 hours, or was not copied as a whole. Ask whoever invited you to send it again.',
    'zh-Hans': '链接已使用、已撤回、超过 48 小时或复制不完整。请联系邀请人重新发送。',
    'zh-Hant': '連結已使用、已撤回、超過 48 小時或複製不完整。請聯絡邀請人重新寄送。',
  },
});
