import { catalogue } from '../catalogue.ts';

export const identityMessages = catalogue({
  signIn: { en: 'Sign in', 'zh-Hans': '登录', 'zh-Hant': '登入' },
  signInSentence: {
    en: 'The portal in which {manufacturer} and its distributors run their partnership.',
    'zh-Hans': '{manufacturer}与经销商共同经营合作关系的门户。',
    'zh-Hant': '{manufacturer}與經銷商共同經營合作關係的入口。',
  },
  email: { en: 'E-mail', 'zh-Hans': '电子邮箱', 'zh-Hant': '電子郵件' },
  password: { en: 'Password', 'zh-Hans': '密码', 'zh-Hant': '密碼' },
  emailMissing: { en: 'Enter your e-mail address', 'zh-Hans': '请输入电子邮箱', 'zh-Hant': '請輸入電子郵件' },
  passwordMissing: { en: 'Enter your password', 'zh-Hans': '请输入密码', 'zh-Hant': '請輸入密碼' },
  refused: {
    en: 'E-mail and password do not belong together',
    'zh-Hans': '邮箱与密码不匹配',
    'zh-Hant': '電子郵件與密碼不符',
  },
  tooManyTries: {
    en: 'Too many tries. The next one is possible in {minutes} min.',
    'zh-Hans': '尝试次数过多，请于 {minutes} 分钟后再试。',
    'zh-Hant': '嘗試次數過多，請於 {minutes} 分鐘後再試。',
  },
  demonstration: { en: 'This is a demonstration', 'zh-Hans': '这是演示环境', 'zh-Hant': '這是示範環境' },
  demonstrationSentence: {
    en: 'Choose whom to be; the password of all is {password}.',
    'zh-Hans': '请选择身份；统一密码为 {password}。',
    'zh-Hant': '請選擇身分；統一密碼為 {password}。',
  },
});
