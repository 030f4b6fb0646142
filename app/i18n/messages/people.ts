import { catalogue } from '../catalogue.ts';

export const peopleMessages = catalogue({
  title: { en: 'People', 'zh-Hans': '人员', 'zh-Hant': '人員' },
  sentence: {
    en: 'Everyone who may sign in, and as what.',
    'zh-Hans': '所有可登录的人员及其角色。',
    'zh-Hant': '所有可登入的人員及其角色。',
  },
  name: { en: 'Name', 'zh-Hans': '姓名', 'zh-Hant': '姓名' },
  email: { en: 'E-mail', 'zh-Hans': '电子邮箱', 'zh-Hant': '電子郵件' },
  role: { en: 'Role', 'zh-Hans': '角色', 'zh-Hant': '角色' },
  distributor: { en: 'Distributor', 'zh-Hans': '经销商', 'zh-Hant': '經銷商' },
});
