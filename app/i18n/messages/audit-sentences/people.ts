import { catalogue } from '../../catalogue.ts';

/** What was done to people, and as what they act; `as` is the role and, where there is one, the distributor's code. */
export const peopleSentences = catalogue({
  'membership-chosen': { en: 'Went on as {as}.', 'zh-Hans': '切换为{as}。', 'zh-Hant': '切換為{as}。' },
  'membership-given': { en: 'Gave the role {as}.', 'zh-Hans': '授予角色：{as}。', 'zh-Hant': '授予角色：{as}。' },
  'membership-ended': { en: 'Ended the role {as}.', 'zh-Hans': '终止角色：{as}。', 'zh-Hant': '終止角色：{as}。' },
  'owner-made': {
    en: 'Made an owner of distributor {distributor}.',
    'zh-Hans': '设为经销商 {distributor} 的负责人。',
    'zh-Hant': '設為經銷商 {distributor} 的負責人。',
  },
  'owner-unmade': {
    en: 'No longer an owner of distributor {distributor}.',
    'zh-Hans': '不再是经销商 {distributor} 的负责人。',
    'zh-Hant': '不再是經銷商 {distributor} 的負責人。',
  },
  'person-erased': {
    en: 'Erased name, e-mail and password for good.',
    'zh-Hans': '永久抹除姓名、邮箱和密码。',
    'zh-Hant': '永久抹除姓名、電子郵件和密碼。',
  },
});
