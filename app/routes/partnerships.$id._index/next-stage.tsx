import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { CriterionTable } from '#app/ui/criterion-table.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Section } from '#app/ui/section.tsx';
import { useStageName } from '#app/ui/stage-mark.tsx';
import type { PartnershipPage } from './route.tsx';

/** What is missing to the next stage, measured today. */
export function NextStage({ page: { next } }: { page: PartnershipPage }) {
  const say = useSay(partnershipMessages);
  const nameOf = useStageName();
  if (!next) return null;
  const { met, results, isMet } = next;
  return (
    <Section
      note={isMet ? say('nextAllMet') : say('nextMet', { met, count: results.length })}
      title={say('next', { stage: nameOf(next.stage) })}
    >
      <CriterionTable caption={say('next', { stage: nameOf(next.stage) })} results={results} valueHead={say('value')} />
    </Section>
  );
}
