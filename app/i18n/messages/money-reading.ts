import { catalogue } from '../catalogue.ts';

/** How a field of money says what it read; the browser says it too, while it is written. */
export const moneyReadingMessages = catalogue({
  read: { en: 'Read as {amount}', 'zh-Hans': '读作 {amount}', 'zh-Hant': '讀作 {amount}' },
  notANumber: {
    en: 'Write digits with a point for decimals, for example 1234.50',
    'zh-Hans': '只写数字，小数用点，例如 1234.50',
    'zh-Hant': '只寫數字，小數用點，例如 1234.50',
  },
  tooManyDigits: {
    en: '{currency} has {digits} decimals',
    'zh-Hans': '{currency} 只有 {digits} 位小数',
    'zh-Hant': '{currency} 只有 {digits} 位小數',
  },
  tooLarge: { en: 'This is too large', 'zh-Hans': '数额过大', 'zh-Hant': '數額過大' },
});
