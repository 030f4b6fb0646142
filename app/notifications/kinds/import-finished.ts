import { catalogue, sayIn } from '#app/i18n/index.ts';
import type { NoticeKind } from './kind.ts';

/** Rows of a file: taken, known before and left out. */
type Finished = { importId: number; fileName: string; new: number; same: number; mistakes: number };

/** To whoever had it imported. */
export const importFinished: NoticeKind<Finished> = {
  tells: 'person',
  needs: 'imports:make',
  byMail: true,
  title: { en: 'An import of yours is finished', 'zh-Hans': '您的导入已完成', 'zh-Hant': '您的匯入已完成' },
  sentence({ fileName, new: fresh, same, mistakes }, language) {
    const say = sayIn(messages, language);
    if (fresh === 0 && mistakes === 0) return say('unchanged', { fileName, count: same });
    const sentence = say('imported', { fileName, count: fresh });
    return mistakes === 0 ? sentence : `${sentence}${say('leftOut', { count: mistakes })}`;
  },
  link: { en: 'See the import', 'zh-Hans': '查看导入', 'zh-Hant': '查看匯入' },
  path: ({ importId }) => `/sales/imports/${importId}`,
};

const messages = catalogue({
  imported: {
    en: { one: '{fileName} is imported: one new row', other: '{fileName} is imported: {count} new rows' },
    'zh-Hans': '{fileName} 已导入：新增 {count} 行',
    'zh-Hant': '{fileName} 已匯入：新增 {count} 列',
  },
  leftOut: {
    en: { one: ', one mistake left out', other: ', {count} mistakes left out' },
    'zh-Hans': '，{count} 处错误未导入',
    'zh-Hant': '，{count} 處錯誤未匯入',
  },
  unchanged: {
    en: {
      one: '{fileName} changes nothing: its row was known',
      other: '{fileName} changes nothing: all {count} rows were known',
    },
    'zh-Hans': '{fileName} 没有变动：{count} 行均已在记录中',
    'zh-Hant': '{fileName} 沒有變動：{count} 列均已在紀錄中',
  },
});
