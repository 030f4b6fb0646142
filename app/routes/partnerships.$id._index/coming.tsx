import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { DateText } from '#app/ui/date-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Section } from '#app/ui/section.tsx';
import { useStageName } from '#app/ui/stage-mark.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import type { PartnershipPage } from './route.tsx';

/** What has been approved and is still to come, in the order in which it will. */
export function Coming({ page }: { page: PartnershipPage }) {
  const say = useSay(partnershipMessages);
  const nameOf = useStageName();
  const { stage, withdrawals, policy } = page.coming;
  const events = [
    ...(stage
      ? [
          {
            id: 'stage',
            date: stage.from,
            title: stage.stage === 'none' ? say('comingEnd') : say('comingStage', { stage: nameOf(stage.stage) }),
          },
        ]
      : []),
    ...withdrawals.map(({ code, title, from }) => ({
      id: code,
      date: from,
      title: say('comingWithdrawal', { title }),
    })),
    ...(policy
      ? [
          {
            id: 'policy',
            date: policy.from,
            title: (
              <TextLink
                href={`/policies/${encodeURIComponent(page.productLine)}/${page.stage}/versions/${policy.number}`}
              >
                {say('comingPolicy', policy)}
              </TextLink>
            ),
          },
        ]
      : []),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <Section title={say('coming')}>
      {events.length === 0 ? (
        <p className="text-quiet">{say('comingNone')}</p>
      ) : (
        <Timeline
          events={events.map(({ id, title, date }) => ({
            id,
            title,
            at: <DateText date={date} long />,
            state: 'information',
          }))}
        />
      )}
    </Section>
  );
}
