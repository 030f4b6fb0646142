import { uiMessages } from '#app/i18n/messages/ui.ts';
import { useSay } from './language.tsx';

type PersonNameProps = {
  /** Null where no person did it. */
  name: string | null;
  /** What did it instead: the command line without a person, or the portal itself. */
  actor?: 'operator' | 'system';
};

/** Who did something. */
export function PersonName({ name, actor = 'operator' }: PersonNameProps) {
  const say = useSay(uiMessages);
  return <>{name ?? say(actor)}</>;
}
