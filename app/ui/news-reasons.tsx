import { newsMessages } from '#app/i18n/messages/news.ts';
import { useSay } from './language.tsx';

type Stage = 'entry' | 'growth' | 'maturity';

/** Why a reader sees a story. */
export type NewsReason =
  | { kind: 'partnership'; productLine: string; stage: string }
  | { kind: 'stage'; stage: string }
  | { kind: 'product-line'; productLine: string }
  | { kind: 'territory'; territory: string }
  | { kind: 'grade'; grade: string };

/** Whom a story is for; where nothing is named it is for everyone. */
export type NewsAudience = { stages: string[]; grades: string[]; productLines: string[]; territories: string[] };

/** Says each reason in a few words. */
export function useReasonWords(): (reason: NewsReason) => string {
  const say = useSay(newsMessages);
  return (reason) => {
    switch (reason.kind) {
      case 'partnership':
        return say('stageOf', { line: reason.productLine, stage: say(reason.stage as Stage) });
      case 'stage':
        return say('stageAny', { stage: say(reason.stage as Stage) });
      case 'product-line':
        return say('lineAny', { line: reason.productLine });
      case 'territory':
        return say('territoryAny', { territory: reason.territory });
      case 'grade':
        return say('gradeAny', { grade: reason.grade });
    }
  };
}

/** Says what an audience is made of, kind by kind. */
export function useAudienceWords(): (audience: NewsAudience) => string[] {
  const say = useSay(newsMessages);
  return ({ stages, grades, productLines, territories }) => {
    const joined = (values: string[]) => values.join(say('separator'));
    return [
      ...(stages.length > 0 ? [say('stageAny', { stage: joined(stages.map((stage) => say(stage as Stage))) })] : []),
      ...(productLines.length > 0 ? [say('lineAny', { line: joined(productLines) })] : []),
      ...(territories.length > 0 ? [say('territoryAny', { territory: joined(territories) })] : []),
      ...(grades.length > 0 ? [say('gradeAny', { grade: joined(grades) })] : []),
    ];
  };
}
