import { catalogue, sayIn } from '#app/i18n/index.ts';
import type { NoticeKind } from './kind.ts';

type Refused = { importId: number; fileName: string; mistakes: number };

/** To whoever had it imported. */
export const importRefused: NoticeKind<Refused> = {
  tells: 'person',
  needs: 'imports:make',
  byMail: true,
  title: { en: 'An import of yours is refused', 'zh-Hans': '您的导入被退回', 'zh-Hant': '您的匯入被退回' },
  sentence: ({ fileName, mistakes }, language) => sayIn(messages, language)('refused', { fileName, count: mistakes }),
  link: { en: 'See the mistakes', 'zh-Hans': '查看错误', 'zh-Hant': '查看錯誤' },
  path: ({ importId }) => `/sales/imports/${importId}`,
};

const messages = catalogue({
  refused: {
    en: {
      one: '{fileName} is refused: one mistake, nothing was taken',
      other: '{fileName} is refused: {count} mistakes, nothing was taken',
    },
    'zh-Hans': '{fileName} 被退回：{count} 处错误，未导入任何内容',
    'zh-Hant': '{fileName} 被退回：{count} 處錯誤，未匯入任何內容',
  },
});
