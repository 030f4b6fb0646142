import { claimMessages } from '#app/i18n/messages/claims.ts';
import { useAmountText } from '#app/ui/amount-in-words.ts';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Section } from '#app/ui/section.tsx';
import { Timeline, type TimelineEvent } from '#app/ui/timeline.tsx';
import type { Claim } from './route.tsx';

const looks = {
  approved: { state: 'good', key: 'eventApproved' },
  rejected: { state: 'attention', key: 'eventRejected' },
  declined: { state: 'bad', key: 'eventDeclined' },
} as const;

/** What became of a claim, step by step, with the reasons. Who decided is for the brand's people to know. */
export function History({ claim }: { claim: Claim }) {
  const say = useSay(claimMessages);
  return (
    <Section title={say('history')}>
      <Timeline events={useEvents(claim)} />
    </Section>
  );
}

function useEvents(claim: Claim): TimelineEvent[] {
  const say = useSay(claimMessages);
  const amountText = useAmountText();
  const { timeZone, isOwn, currency, previousId, nextId, decision, decidedAt, paidOn, recordedAt, reference } = claim;
  const at = (instant: string) => <InstantText at={instant} timeZone={timeZone} />;
  const link = (key: 'replaces' | 'replacedBy', id: number | null) =>
    id !== null && <TextLink href={`/claims/${id}`}>{say(key, { id: String(id) })}</TextLink>;
  const made: TimelineEvent = {
    id: 'made',
    title: say('eventMade'),
    at: at(claim.madeAt),
    by: claim.madeByName,
    children: link('replaces', previousId),
  };
  const decided = decision !== null && {
    id: 'decided',
    title: say(looks[decision].key, { amount: amountText(claim.approvedMinor ?? 0, currency) }),
    at: at(decidedAt ?? ''),
    by: isOwn ? undefined : claim.decidedByName,
    state: looks[decision].state,
    children: (
      <>
        {claim.reason}
        {nextId !== null && <p>{link('replacedBy', nextId)}</p>}
      </>
    ),
  };
  const paid = paidOn !== null && {
    id: 'paid',
    title: say('eventPaid', { date: paidOn, reference: reference ?? '' }),
    at: at(recordedAt ?? ''),
    by: isOwn ? undefined : claim.recordedByName,
    state: 'good' as const,
  };
  return [made, decided, paid].filter((event) => event !== false);
}
