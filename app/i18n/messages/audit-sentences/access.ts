import { catalogue } from '../../catalogue.ts';

/** What happened to invitations, passwords and sessions. */
export const accessSentences = catalogue({
  'person-invited': {
    en: 'Invited as {as}.',
    'zh-Hans': '邀请加入，身份：{as}。',
    'zh-Hant': '邀請加入，身分：{as}。',
  },
  'invitation-accepted': {
    en: 'Accepted the invitation as {as}.',
    'zh-Hans': '接受邀请，身份：{as}。',
    'zh-Hant': '接受邀請，身分：{as}。',
  },
  'invitation-withdrawn': {
    en: 'Took back the invitation as {as}.',
    'zh-Hans': '撤回邀请，身份：{as}。',
    'zh-Hant': '撤回邀請，身分：{as}。',
  },
  'password-reset-mailed': {
    en: 'Mailed a link for a new password.',
    'zh-Hans': '发送重设密码链接。',
    'zh-Hant': '寄送重設密碼連結。',
  },
  'password-reset': {
    en: 'Set a new password by a mailed link.',
    'zh-Hans': '通过邮件链接重设密码。',
    'zh-Hant': '透過郵件連結重設密碼。',
  },
  'password-changed': { en: 'Changed the password.', 'zh-Hans': '修改密码。', 'zh-Hant': '變更密碼。' },
  'signed-out-everywhere': {
    en: { one: 'Signed out everywhere, in one place.', other: 'Signed out everywhere, in {count} places.' },
    'zh-Hans': '退出全部登录，共 {count} 处。',
    'zh-Hant': '登出全部裝置，共 {count} 處。',
  },
});
