import { describeAction } from '#app/i18n/messages/audit-sentences.ts';
import { staffHomeMessages } from '#app/i18n/messages/home-staff.ts';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { PersonName } from '#app/ui/person-name.tsx';
import { Section } from '#app/ui/section.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import type { HomeOf } from './route.tsx';

/** What was done last, by whom. */
export function AuditorHome({ home: { events, timeZone } }: { home: HomeOf<'auditor'> }) {
  const say = useSay(staffHomeMessages);
  const language = useLanguage();
  return (
    <Section action={<TextLink href="/audit">{say('allEvents')}</TextLink>} title={say('events')}>
      <Timeline
        events={events.map(({ id, at, action, detail, personName, actor }) => ({
          id,
          title: describeAction(action, detail, language),
          at: <InstantText at={at} timeZone={timeZone} />,
          by: <PersonName actor={actor === 'system' ? actor : 'operator'} name={personName} />,
        }))}
      />
    </Section>
  );
}
