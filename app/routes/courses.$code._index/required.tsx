import { coursesMessages } from '#app/i18n/messages/courses.ts';
import { useSay } from '#app/ui/language.tsx';
import { type Stage, StageMark } from '#app/ui/stage-mark.tsx';

type RequiredLinesProps = { lines: readonly { stage: string; productLine: string | undefined }[] };

/** For which partnerships a course is required: a product line and its stage each. */
export function RequiredLines({ lines }: RequiredLinesProps) {
  const say = useSay(coursesMessages);
  return (
    <ul className="grid gap-1">
      {lines.map(({ stage, productLine }) => (
        <li className="flex flex-wrap justify-between gap-x-4" key={`${productLine} ${stage}`}>
          {productLine ?? say('everyLine')}
          <StageMark stage={stage as Stage} />
        </li>
      ))}
    </ul>
  );
}
