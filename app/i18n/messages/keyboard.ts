import { catalogue } from '../catalogue.ts';

/** The keys that lead somewhere by themselves, and turning them off. */
export const keyboardMessages = catalogue({
  title: { en: 'Keyboard', 'zh-Hans': '键盘快捷键', 'zh-Hant': '鍵盤快速鍵' },
  sentence: {
    en: 'These keys work on every page, except while you are typing in a field.',
    'zh-Hans': '以下按键在每个页面均可使用，在输入框中输入时除外。',
    'zh-Hant': '以下按鍵在每個頁面均可使用，在輸入欄位中輸入時除外。',
  },
  sentenceOff: {
    en: 'You have turned the keys off. Nothing happens by pressing one.',
    'zh-Hans': '快捷键已关闭，按键不会触发任何操作。',
    'zh-Hant': '快速鍵已關閉，按鍵不會觸發任何操作。',
  },
  everywhere: { en: 'Everywhere', 'zh-Hans': '通用', 'zh-Hant': '通用' },
  rooms: { en: 'Go to', 'zh-Hans': '前往', 'zh-Hant': '前往' },
  roomsNote: {
    en: 'Press g, then the letter.',
    'zh-Hans': '先按 g，再按字母。',
    'zh-Hant': '先按 g，再按字母。',
  },
  keys: { en: 'Keys', 'zh-Hans': '按键', 'zh-Hant': '按鍵' },
  leads: { en: 'What it does', 'zh-Hans': '作用', 'zh-Hant': '作用' },
  room: { en: 'Page', 'zh-Hans': '页面', 'zh-Hant': '頁面' },
  toSearch: { en: 'Search', 'zh-Hans': '搜索', 'zh-Hant': '搜尋' },
  leaveField: { en: 'Leave the search field', 'zh-Hans': '离开搜索框', 'zh-Hant': '離開搜尋欄位' },
  toHelp: { en: 'Show this page', 'zh-Hans': '显示本页', 'zh-Hant': '顯示本頁' },
  turnOffTitle: { en: 'Turn the keys off', 'zh-Hans': '关闭快捷键', 'zh-Hant': '關閉快速鍵' },
  turnOffText: {
    en: 'If you speak to your computer, or press keys by accident, they may lead you away from what you do. Your choice holds wherever you sign in.',
    'zh-Hans': '如果您使用语音输入，或容易误触按键，快捷键可能会打断您的操作。此设置在您登录的任何设备上都有效。',
    'zh-Hant': '如果您使用語音輸入，或容易誤觸按鍵，快速鍵可能會打斷您的操作。此設定在您登入的任何裝置上都有效。',
  },
  turnOff: { en: 'Turn off', 'zh-Hans': '关闭快捷键', 'zh-Hant': '關閉快速鍵' },
  turnOnTitle: { en: 'Turn the keys on', 'zh-Hans': '启用快捷键', 'zh-Hant': '啟用快速鍵' },
  turnOnText: {
    en: 'Then / leads to the search, and g with a letter to a page.',
    'zh-Hans': '启用后，按 / 可搜索，按 g 加字母可前往相应页面。',
    'zh-Hant': '啟用後，按 / 可搜尋，按 g 加字母可前往相應頁面。',
  },
  turnOn: { en: 'Turn on', 'zh-Hans': '启用快捷键', 'zh-Hant': '啟用快速鍵' },
});
