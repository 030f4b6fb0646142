import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { DateText } from '#app/ui/date-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { PersonName } from '#app/ui/person-name.tsx';
import { Section } from '#app/ui/section.tsx';
import { useStageName } from '#app/ui/stage-mark.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import type { PartnershipPage } from './route.tsx';

type Event = PartnershipPage['history'][number];

/** The stages one after another, the newest first; to staff with who moved the partnership, and why. */
export function History({ page: { history } }: { page: PartnershipPage }) {
  const say = useSay(partnershipMessages);
  const nameOf = useStageName();
  const titleOf = ({ stage, isComing }: Event) => {
    if (stage === 'none') return say('ended');
    return say(isComing ? 'willBegin' : 'beginsIn', { stage: nameOf(stage) });
  };
  return (
    <Section title={say('history')}>
      <Timeline
        events={history.map((event) => ({
          id: event.from,
          title: <span className={event.isCurrent ? 'font-strong' : undefined}>{titleOf(event)}</span>,
          at: <DateText date={event.from} long />,
          by: event.people && <People people={event.people} />,
          children: event.people?.reason && <p>{event.people.reason}</p>,
          state: event.isComing ? 'information' : event.isCurrent ? 'good' : 'neutral',
        }))}
      />
    </Section>
  );
}

function People({ people: { acceptedByName, proposerName } }: { people: NonNullable<Event['people']> }) {
  const say = useSay(partnershipMessages);
  return (
    <>
      {proposerName && (
        <>
          {say('proposedBy')} {proposerName},{' '}
        </>
      )}
      {say('acceptedBy')} <PersonName name={acceptedByName} />
    </>
  );
}
