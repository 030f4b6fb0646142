import { homeMessages } from '#app/i18n/messages/home.ts';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Section } from '#app/ui/section.tsx';
import type { HomeOf } from './route.tsx';

/** What waits in the rooms for the people of a distributor, each with the way there. */
export function Waiting({ waiting }: Pick<HomeOf<'distributor'>, 'waiting'>) {
  const say = useSay(homeMessages);
  if (waiting.length === 0) return null;
  return (
    <Section title={say('waitsForYou')}>
      <ul className="grid grid-cols-1 gap-x-12 gap-y-2 sm:grid-cols-2">
        {waiting.map(({ kind, count, href }) => (
          <li key={kind}>
            <TextLink href={href}>{say(kind, { count })}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
