import { catalogue, formatLongDate, type LocalText, localText, sayIn } from '#app/i18n/index.ts';
import { stageNames } from '#app/i18n/messages/stage-names.ts';
import type { NoticeKind } from './kind.ts';

/** `partnership` as addresses call it. */
type Moved = {
  partnership: string;
  productLine: LocalText;
  toStage: string;
  fromDate: string;
};

/** To all people of the distributor. */
export const stageMoved: NoticeKind<Moved> = {
  tells: 'distributor',
  needs: 'partnerships:read',
  byMail: true,
  title: {
    en: 'A partnership moves to another stage',
    'zh-Hans': '合作进入另一阶段',
    'zh-Hant': '合作進入另一階段',
  },
  sentence({ productLine, toStage, fromDate }, language) {
    const named = { productLine: localText(productLine, language), date: formatLongDate(fromDate, language) };
    if (toStage === 'none') return sayIn(messages, language)('ended', named);
    const stage = sayIn(stageNames, language)(toStage as keyof typeof stageNames);
    return sayIn(messages, language)('moved', { ...named, stage });
  },
  link: { en: 'See the partnership', 'zh-Hans': '查看合作关系', 'zh-Hant': '查看合作關係' },
  path: ({ partnership }) => `/partnerships/${encodeURIComponent(partnership)}`,
};

const messages = catalogue({
  moved: {
    en: 'Your partnership in {productLine} moves to {stage} on {date}',
    'zh-Hans': '您的{productLine}合作自{date}起进入{stage}',
    'zh-Hant': '您的{productLine}合作自{date}起進入{stage}',
  },
  ended: {
    en: 'Your partnership in {productLine} ends on {date}',
    'zh-Hans': '您的{productLine}合作于{date}终止',
    'zh-Hant': '您的{productLine}合作於{date}終止',
  },
});
