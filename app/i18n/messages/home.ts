import { catalogue } from '../catalogue.ts';

export const homeMessages = catalogue({
  welcome: { en: 'Good to see you, {name}', 'zh-Hans': '{name}，您好', 'zh-Hant': '{name}，您好' },
  emptyTitle: { en: 'Nothing waits for you', 'zh-Hans': '没有待办事项', 'zh-Hant': '沒有待辦事項' },
  emptyDistributor: {
    en: 'When a statement is issued to you, it stands here with the amount and the reason for it.',
    'zh-Hans': '对账单出具后将显示在此处，并附金额与依据。',
    'zh-Hant': '對帳單出具後將顯示於此，並附金額與依據。',
  },
  emptyStaff: {
    en: 'What is due, what waits for a decision and what changed will stand here.',
    'zh-Hans': '到期事项、待决事项与最新变动将显示在此处。',
    'zh-Hant': '到期事項、待決事項與最新變動將顯示於此。',
  },
});
