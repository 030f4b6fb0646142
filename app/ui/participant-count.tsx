import { programmeMessages } from '#app/i18n/messages/programmes.ts';
import { useSay } from './language.tsx';
import { TextLink } from './link.tsx';
import { usePeriodName } from './period-text.tsx';

type ParticipantCountProps = { takingPart: number; all: number; period: string; href: string };

/** To how many distributors a programme applies in a period; leads to who they are. */
export function ParticipantCount({ takingPart, all, period, href }: ParticipantCountProps) {
  const say = useSay(programmeMessages);
  const nameOf = usePeriodName();
  return (
    <TextLink className="figures" href={href}>
      {say('takingPartOfAll', { takingPart, all, period: nameOf(period) })}
    </TextLink>
  );
}
