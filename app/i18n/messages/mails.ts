import { catalogue } from '../catalogue.ts';

/** What the portal writes by mail. */
export const mailMessages = catalogue({
  greeting: { en: 'Dear {name},', 'zh-Hans': '{name}，您好：', 'zh-Hant': '{name}，您好：' },
  greetingWithoutName: { en: 'Hello,', 'zh-Hans': '您好：', 'zh-Hant': '您好：' },
  invitationSubject: {
    en: 'Invitation to the portal of {manufacturer}',
    'zh-Hans': '邀请您加入{manufacturer}合作门户',
    'zh-Hant': '邀請您加入{manufacturer}合作入口',
  },
  invitation: {
    en: '{inviter} invites you to Tandem, the portal in which {manufacturer} and its distributors work together.',
    'zh-Hans': '{inviter}邀请您使用 Tandem——{manufacturer}与经销商协同经营的门户。',
    'zh-Hant': '{inviter}邀請您使用 Tandem——{manufacturer}與經銷商協同經營的入口。',
  },
  invitedAs: { en: 'You will be there as: {as}.', 'zh-Hans': '您的身份：{as}。', 'zh-Hant': '您的身分：{as}。' },
  accept: { en: 'Accept the invitation', 'zh-Hans': '接受邀请', 'zh-Hant': '接受邀請' },
  invitationNote: {
    en: 'If you expected no invitation, leave this mail as it is: nothing happens.',
    'zh-Hans': '如果您并未等待此邀请，可忽略本邮件，不会有任何变动。',
    'zh-Hant': '如果您並未等待此邀請，可忽略本郵件，不會有任何變動。',
  },
  resetSubject: {
    en: 'New password for the portal of {manufacturer}',
    'zh-Hans': '重设{manufacturer}合作门户密码',
    'zh-Hant': '重設{manufacturer}合作入口密碼',
  },
  reset: {
    en: 'Somebody asked for a new password for {email} in the portal of {manufacturer}.',
    'zh-Hans': '我们收到为 {email} 重设{manufacturer}合作门户密码的请求。',
    'zh-Hant': '我們收到為 {email} 重設{manufacturer}合作入口密碼的請求。',
  },
  setPassword: { en: 'Set a new password', 'zh-Hans': '设置新密码', 'zh-Hant': '設定新密碼' },
  resetNote: {
    en: 'If it was not you who asked, leave this mail as it is: your password stays.',
    'zh-Hans': '如非您本人操作，可忽略本邮件，密码不会改变。',
    'zh-Hant': '如非您本人操作，可忽略本郵件，密碼不會改變。',
  },
  linkNote: {
    en: 'The link opens once, within 48 hours.',
    'zh-Hans': '链接 48 小时内有效，仅可使用一次。',
    'zh-Hant': '連結 48 小時內有效，僅可使用一次。',
  },
  asOfDistributor: {
    en: '{role}, {distributor}',
    'zh-Hans': '{distributor} {role}',
    'zh-Hant': '{distributor} {role}',
  },
  owner: { en: 'Owner', 'zh-Hans': '负责人', 'zh-Hant': '負責人' },
  member: { en: 'Member', 'zh-Hans': '成员', 'zh-Hant': '成員' },
  noticeNote: {
    en: 'You get this mail because you are told when this happens: “{title}”.',
    'zh-Hans': '您收到本邮件，是因为发生了您关注的事项：“{title}”。',
    'zh-Hant': '您收到本郵件，是因為發生了您關注的事項：「{title}」。',
  },
  stop: { en: 'No more mail of this kind', 'zh-Hans': '不再接收此类邮件', 'zh-Hant': '不再接收此類郵件' },
  choose: { en: 'Choose what comes by mail', 'zh-Hans': '选择邮件通知', 'zh-Hant': '選擇郵件通知' },
});
