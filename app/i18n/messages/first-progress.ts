import { catalogue } from '../catalogue.ts';

/** On the pages of the steps: how far the way to the first run is, and back to it. */
export const firstProgressMessages = catalogue({
  progress: {
    en: '{done} of {count} steps to the first run are done.',
    'zh-Hans': '首次计算前的步骤已完成 {done} 步，共 {count} 步。',
    'zh-Hant': '首次計算前的步驟已完成 {done} 步，共 {count} 步。',
  },
  goOn: { en: 'Go on', 'zh-Hans': '继续下一步', 'zh-Hant': '繼續下一步' },
});
