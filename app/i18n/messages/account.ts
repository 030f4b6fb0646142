import { catalogue } from '../catalogue.ts';

/** One's own account: password, sessions, and the way back in. */
export const accountMessages = catalogue({
  title: { en: 'Your account', 'zh-Hans': '我的账户', 'zh-Hant': '我的帳戶' },
  name: { en: 'Name', 'zh-Hans': '姓名', 'zh-Hant': '姓名' },
  email: { en: 'E-mail', 'zh-Hans': '电子邮箱', 'zh-Hant': '電子郵件' },
  role: { en: 'Role', 'zh-Hans': '角色', 'zh-Hant': '角色' },
  password: { en: 'Password', 'zh-Hans': '密码', 'zh-Hant': '密碼' },
  changePassword: { en: 'Change the password', 'zh-Hans': '修改密码', 'zh-Hant': '變更密碼' },
  noticesByMail: { en: 'Notices by mail', 'zh-Hans': '邮件通知', 'zh-Hant': '郵件通知' },
  changeSentence: {
    en: 'Wherever else you are signed in, you will be signed out.',
    'zh-Hans': '修改后，您在其他设备上的登录将全部退出。',
    'zh-Hant': '變更後，您在其他裝置上的登入將全部登出。',
  },
  changed: {
    en: 'The password was changed, and you are signed out everywhere else.',
    'zh-Hans': '密码已修改，其他设备上的登录均已退出。',
    'zh-Hant': '密碼已變更，其他裝置上的登入均已登出。',
  },
  oldPassword: { en: 'Present password', 'zh-Hans': '当前密码', 'zh-Hant': '目前密碼' },
  newPassword: { en: 'New password', 'zh-Hans': '新密码', 'zh-Hant': '新密碼' },
  passwordHint: {
    en: 'At least ten characters. A few words are easy to keep in mind.',
    'zh-Hans': '至少十个字符；由几个词组成的短句更容易记住。',
    'zh-Hant': '至少十個字元；由幾個詞組成的短句更容易記住。',
  },
  sessions: { en: 'Where you are signed in', 'zh-Hans': '登录中的设备', 'zh-Hant': '登入中的裝置' },
  sessionsNote: {
    en: 'A sign-in ends after 14 days without use; for staff after 8 hours.',
    'zh-Hans': '连续 14 天未使用后自动退出；员工为 8 小时。',
    'zh-Hant': '連續 14 天未使用後自動登出；員工為 8 小時。',
  },
  signedIn: { en: 'Signed in', 'zh-Hans': '登录时间', 'zh-Hant': '登入時間' },
  lastUsed: { en: 'Last used', 'zh-Hans': '最近使用', 'zh-Hant': '最近使用' },
  thisOne: { en: 'This browser', 'zh-Hans': '当前浏览器', 'zh-Hant': '目前瀏覽器' },
  signOutEverywhere: { en: 'Sign out everywhere', 'zh-Hans': '退出所有登录', 'zh-Hant': '登出所有裝置' },

  forgot: { en: 'Forgot your password?', 'zh-Hans': '忘记密码？', 'zh-Hant': '忘記密碼？' },
  resetTitle: { en: 'Set a new password', 'zh-Hans': '重设密码', 'zh-Hant': '重設密碼' },
  resetSentence: {
    en: 'Enter your e-mail; a link by which you set a new password comes by mail.',
    'zh-Hans': '请输入您的电子邮箱，我们将发送重设密码的链接。',
    'zh-Hant': '請輸入您的電子郵件，我們將寄送重設密碼的連結。',
  },
  sendLink: { en: 'Send the link', 'zh-Hans': '发送链接', 'zh-Hant': '寄送連結' },
  askedTitle: { en: 'Look into your mail', 'zh-Hans': '请查收邮件', 'zh-Hant': '請查收郵件' },
  askedText: {
    en: 'If {email} has an account here, a link comes within some minutes. It opens once, within 48 hours.',
    'zh-Hans': '如果 {email} 已有账户，几分钟内将收到链接。链接 48 小时内有效，仅可使用一次。',
    'zh-Hant': '如果 {email} 已有帳戶，幾分鐘內將收到連結。連結 48 小時內有效，僅可使用一次。',
  },
  resetFor: {
    en: 'For {email}. Wherever you are signed in, you will be signed out.',
    'zh-Hans': '账户：{email}。重设后，所有设备上的登录将全部退出。',
    'zh-Hant': '帳戶：{email}。重設後，所有裝置上的登入將全部登出。',
  },
  setPassword: { en: 'Set the password', 'zh-Hans': '设置密码', 'zh-Hant': '設定密碼' },
  toSignIn: { en: 'Back to sign-in', 'zh-Hans': '返回登录', 'zh-Hant': '返回登入' },
  deadTitle: { en: 'This link opens nothing', 'zh-Hans': '此链接无效', 'zh-Hant': '此連結無效' },
  deadReset: {
    en: 'It was used, is older than 48 hours, or was not copied as a whole. Ask for another one.',
    'zh-Hans': '链接已使用、超过 48 小时或复制不完整。请重新获取。',
    'zh-Hant': '連結已使用、超過 48 小時或複製不完整。請重新取得。',
  },
  askAgain: { en: 'Ask for another link', 'zh-Hans': '重新获取链接', 'zh-Hant': '重新取得連結' },
  tooManyTries: {
    en: 'Too many tries. The next one is possible in {minutes} min.',
    'zh-Hans': '尝试次数过多，请于 {minutes} 分钟后再试。',
    'zh-Hant': '嘗試次數過多，請於 {minutes} 分鐘後再試。',
  },
});
