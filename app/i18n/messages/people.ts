import { catalogue } from '../catalogue.ts';

/** The list of people, and a person with what they are. */
export const peopleMessages = catalogue({
  title: { en: 'People', 'zh-Hans': '人员', 'zh-Hant': '人員' },
  sentence: {
    en: 'Everyone who may sign in, and as what.',
    'zh-Hans': '所有可登录的人员及其角色。',
    'zh-Hant': '所有可登入的人員及其角色。',
  },
  ownSentence: {
    en: 'Everyone who may sign in for your company.',
    'zh-Hans': '可代表贵公司登录的全部人员。',
    'zh-Hant': '可代表貴公司登入的全部人員。',
  },
  search: { en: 'Name, e-mail or distributor', 'zh-Hans': '姓名、邮箱或经销商', 'zh-Hant': '姓名、電子郵件或經銷商' },
  ownSearch: { en: 'Name or e-mail', 'zh-Hans': '姓名或邮箱', 'zh-Hant': '姓名或電子郵件' },
  anyRole: { en: 'Every role', 'zh-Hans': '全部角色', 'zh-Hant': '全部角色' },
  standing: { en: 'Access', 'zh-Hans': '登录权限', 'zh-Hant': '登入權限' },
  current: { en: 'May sign in', 'zh-Hans': '可登录', 'zh-Hant': '可登入' },
  former: { en: 'No longer', 'zh-Hans': '已终止', 'zh-Hant': '已終止' },
  emptyTitle: { en: 'No such person', 'zh-Hans': '没有符合条件的人员', 'zh-Hant': '沒有符合條件的人員' },
  emptyText: {
    en: 'Nobody fits the filter.',
    'zh-Hans': '没有与筛选条件相符的人员。',
    'zh-Hant': '沒有與篩選條件相符的人員。',
  },

  name: { en: 'Name', 'zh-Hans': '姓名', 'zh-Hant': '姓名' },
  email: { en: 'E-mail', 'zh-Hans': '电子邮箱', 'zh-Hant': '電子郵件' },
  language: { en: 'Language', 'zh-Hans': '语言', 'zh-Hant': '語言' },
  role: { en: 'Role', 'zh-Hans': '角色', 'zh-Hant': '角色' },
  roles: { en: 'Roles', 'zh-Hans': '身份', 'zh-Hant': '身分' },
  actsAs: { en: 'Acts as', 'zh-Hans': '身份', 'zh-Hant': '身分' },
  added: { en: 'Added', 'zh-Hans': '添加时间', 'zh-Hant': '新增時間' },
  lastSignIn: { en: 'Last sign-in', 'zh-Hans': '最近登录', 'zh-Hant': '最近登入' },
  never: { en: 'Never', 'zh-Hans': '从未登录', 'zh-Hant': '從未登入' },
  noLanguage: { en: 'As the browser asks', 'zh-Hans': '跟随浏览器', 'zh-Hant': '跟隨瀏覽器' },
  erased: { en: 'Erased', 'zh-Hans': '已抹除', 'zh-Hant': '已抹除' },
  noAccess: { en: 'May not sign in', 'zh-Hans': '不可登录', 'zh-Hant': '不可登入' },

  since: { en: 'Since', 'zh-Hans': '起始', 'zh-Hant': '起始' },
  until: { en: 'Until', 'zh-Hans': '终止', 'zh-Hant': '終止' },
  change: { en: 'Change', 'zh-Hans': '更改', 'zh-Hant': '更改' },
  end: { en: 'End', 'zh-Hans': '终止', 'zh-Hant': '終止' },
  makeOwner: { en: 'Make an owner', 'zh-Hans': '设为负责人', 'zh-Hant': '設為負責人' },
  unmakeOwner: { en: 'Make a member', 'zh-Hans': '改为成员', 'zh-Hant': '改為成員' },
  give: { en: 'Give a role', 'zh-Hans': '授予角色', 'zh-Hant': '授予角色' },
  noRoles: {
    en: 'No role yet, so nobody can sign in as this person.',
    'zh-Hans': '尚无角色，因此无法登录。',
    'zh-Hant': '尚無角色，因此無法登入。',
  },

  trail: { en: 'On record', 'zh-Hans': '操作记录', 'zh-Hant': '操作紀錄' },
  trailNote: {
    en: 'Every act leaves an event that nobody can change.',
    'zh-Hans': '每项操作都会留下不可更改的记录。',
    'zh-Hant': '每項操作都會留下不可更改的紀錄。',
  },
  didTrail: { en: 'What this person did', 'zh-Hans': '此人的操作', 'zh-Hant': '此人的操作' },
  doneToTrail: {
    en: 'What was changed about this person',
    'zh-Hans': '关于此人的更改',
    'zh-Hant': '關於此人的更改',
  },
  back: { en: 'Back', 'zh-Hans': '返回', 'zh-Hant': '返回' },
});

/** Giving and ending what a person is, and erasing a person. */
export const personChangeMessages = catalogue({
  giveTitle: { en: 'Give {name} a role', 'zh-Hans': '授予 {name} 角色', 'zh-Hant': '授予 {name} 角色' },
  giveSentence: {
    en: 'It holds at once. Someone with several roles or distributors changes between them in the account menu.',
    'zh-Hans': '立即生效。拥有多个角色或经销商的人员可在账户菜单中切换。',
    'zh-Hant': '立即生效。擁有多個角色或經銷商的人員可在帳戶選單中切換。',
  },
  distributorCode: { en: 'Distributor code', 'zh-Hans': '经销商代码', 'zh-Hant': '經銷商代碼' },
  distributorHint: {
    en: 'Only for the role Distributor.',
    'zh-Hans': '仅用于“经销商”角色。',
    'zh-Hant': '僅用於「經銷商」角色。',
  },
  role: { en: 'Role', 'zh-Hans': '角色', 'zh-Hant': '角色' },
  give: { en: 'Give the role', 'zh-Hans': '授予角色', 'zh-Hant': '授予角色' },
  owner: { en: 'Owner', 'zh-Hans': '负责人', 'zh-Hant': '負責人' },
  ownerHint: {
    en: 'Looks after the people of this distributor.',
    'zh-Hans': '负责管理该经销商的人员。',
    'zh-Hant': '負責管理該經銷商的人員。',
  },
  'role missing': { en: 'Choose a role', 'zh-Hans': '请选择角色', 'zh-Hant': '請選擇角色' },
  'role has-already': {
    en: 'This person has the role already',
    'zh-Hans': '此人已有该角色',
    'zh-Hant': '此人已有該角色',
  },
  'distributor missing': {
    en: 'Enter the code of the distributor',
    'zh-Hans': '请填写经销商代码',
    'zh-Hant': '請填寫經銷商代碼',
  },
  'distributor unknown-distributor': {
    en: 'There is no distributor with this code. The list of partnerships shows the codes',
    'zh-Hans': '没有此代码的经销商，代码见合作关系列表',
    'zh-Hant': '沒有此代碼的經銷商，代碼見合作關係清單',
  },
  'distributor has-already': {
    en: 'This person acts for the distributor already',
    'zh-Hans': '此人已代表该经销商',
    'zh-Hant': '此人已代表該經銷商',
  },

  endTitle: { en: 'End a role of {name}', 'zh-Hans': '终止 {name} 的身份', 'zh-Hant': '終止 {name} 的身分' },
  endSentence: {
    en: '{name} will no longer act as: {acting}.',
    'zh-Hans': '{name} 将不再具有此身份：{acting}。',
    'zh-Hant': '{name} 將不再具有此身分：{acting}。',
  },
  endSessions: {
    en: 'Open sessions in it end at once, and the person’s news feed for it stops.',
    'zh-Hans': '以此身份打开的会话立即结束，对应的资讯订阅同时停用。',
    'zh-Hant': '以此身分開啟的工作階段立即結束，對應的資訊訂閱同時停用。',
  },
  endKeeps: {
    en: 'What was done stays on record. An administrator can give it again.',
    'zh-Hans': '已有操作仍保留记录；管理员可再次授予。',
    'zh-Hant': '既有操作仍保留紀錄；管理員可再次授予。',
  },
  endOwn: {
    en: 'This is your own access: you are signed out afterwards.',
    'zh-Hans': '这是您自己的登录权限，终止后您将退出登录。',
    'zh-Hant': '這是您自己的登入權限，終止後您將登出。',
  },
  endButton: { en: 'End: {acting}', 'zh-Hans': '终止：{acting}', 'zh-Hant': '終止：{acting}' },
  memberTitle: { en: 'Make {name} a member', 'zh-Hans': '将 {name} 改为成员', 'zh-Hant': '將 {name} 改為成員' },
  memberSentence: {
    en: '{name} goes on to act for {distributor}, and no longer looks after its people.',
    'zh-Hans': '{name} 仍代表 {distributor}，但不再管理其人员。',
    'zh-Hant': '{name} 仍代表 {distributor}，但不再管理其人員。',
  },
  'own-administrator': {
    en: 'Nobody ends their own role as administrator. Another administrator can do it.',
    'zh-Hans': '不能终止自己的管理员角色，可由另一位管理员操作。',
    'zh-Hant': '不能終止自己的管理員角色，可由另一位管理員操作。',
  },
  'last-administrator': {
    en: 'This is the last administrator. Give another person the role first.',
    'zh-Hans': '这是最后一位管理员，请先将该角色授予他人。',
    'zh-Hant': '這是最後一位管理員，請先將該角色授予他人。',
  },
  'last-owner': {
    en: 'This is the last owner. Make another person an owner first.',
    'zh-Hans': '这是最后一位负责人，请先将他人设为负责人。',
    'zh-Hant': '這是最後一位負責人，請先將他人設為負責人。',
  },

  erase: { en: 'Erase', 'zh-Hans': '抹除', 'zh-Hant': '抹除' },
  eraseNote: {
    en: 'For a person who asks to be forgotten. To take access away, end the roles instead.',
    'zh-Hans': '用于本人要求删除个人信息的情形；如仅需取消登录权限，请终止其角色。',
    'zh-Hant': '用於本人要求刪除個人資料的情形；如僅需取消登入權限，請終止其角色。',
  },
  eraseLink: { en: 'Erase this person', 'zh-Hans': '抹除此人的信息', 'zh-Hant': '抹除此人的資料' },
  eraseTitle: { en: 'Erase {name}', 'zh-Hans': '抹除 {name}', 'zh-Hant': '抹除 {name}' },
  eraseSentence: {
    en: 'This cannot be undone, by anyone.',
    'zh-Hans': '此操作任何人都无法撤销。',
    'zh-Hant': '此操作任何人都無法復原。',
  },
  goes: { en: 'What goes', 'zh-Hans': '将被抹除', 'zh-Hant': '將被抹除' },
  goesName: {
    en: 'Name, e-mail, password and language. {number} stands in their place everywhere, and the e-mail is free again.',
    'zh-Hans': '姓名、邮箱、密码和语言。各处改以 {number} 显示，该邮箱可重新使用。',
    'zh-Hant': '姓名、電子郵件、密碼和語言。各處改以 {number} 顯示，該電子郵件可重新使用。',
  },
  goesAccess: {
    en: 'Every role, open session, news feed and link in a mail. Bookmarks and interests are deleted.',
    'zh-Hans': '全部角色、会话、资讯订阅和邮件链接；收藏和兴趣一并删除。',
    'zh-Hant': '全部角色、工作階段、資訊訂閱和郵件連結；收藏和興趣一併刪除。',
  },
  goesFiles: {
    en: 'The name under which imported files certified the person.',
    'zh-Hans': '导入文件中作为持证人的姓名。',
    'zh-Hant': '匯入檔案中作為持證人的姓名。',
  },
  stays: { en: 'What stays', 'zh-Hans': '将会保留', 'zh-Hant': '將會保留' },
  staysMoney: {
    en: 'Statements, claims, plans and the audit trail, all under {number}. No amount changes.',
    'zh-Hans': '对账单、核销、计划和审计日志，均以 {number} 显示；金额不变。',
    'zh-Hant': '對帳單、核銷、計畫和稽核紀錄，均以 {number} 顯示；金額不變。',
  },
  staysDocuments: {
    en: 'Documents that were issued: a certificate’s PDF names its holder, and it goes on to count.',
    'zh-Hans': '已出具的文件：证书 PDF 仍载有持证人姓名，并继续有效。',
    'zh-Hant': '已開立的文件：證書 PDF 仍載有持證人姓名，並繼續有效。',
  },
  staysTexts: {
    en: 'Texts and files that people wrote or sent, such as the reason of a claim, and backups until they are replaced.',
    'zh-Hans': '人员填写的文字和上传的文件（如核销说明），以及尚未被替换的备份。',
    'zh-Hant': '人員填寫的文字和上傳的檔案（如核銷說明），以及尚未被取代的備份。',
  },
  eraseButton: { en: 'Erase {name} for good', 'zh-Hans': '永久抹除 {name}', 'zh-Hant': '永久抹除 {name}' },
});
