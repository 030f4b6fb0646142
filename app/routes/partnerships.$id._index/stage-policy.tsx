import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { PolicyParts } from '#app/ui/policy-parts.tsx';
import { Section } from '#app/ui/section.tsx';
import { StageProgrammes } from '#app/ui/stage-programmes.tsx';
import type { PartnershipPage } from './route.tsx';

/** The policy that holds for the partnership, in plain words; what is missing to the next stage stands above it. */
export function StagePolicy({ page: { policy, stage, productLine, isStaff } }: { page: PartnershipPage }) {
  const say = useSay(partnershipMessages);
  if (stage === 'none') return null;
  return (
    <Section
      action={
        policy && (
          <TextLink href={`/policies/${encodeURIComponent(productLine)}/${stage}`}>
            {say('policyVersion', { number: policy.number })}
          </TextLink>
        )
      }
      title={say(isStaff ? 'policyStaff' : 'policyOwn')}
    >
      {policy ? (
        <PolicyParts parts={policy.parts.filter(({ key }) => key !== 'criteria')} />
      ) : (
        <EmptyState title={say('noPolicy')}>{say('noPolicyText')}</EmptyState>
      )}
    </Section>
  );
}

/** The rebates that count in the partnership's stage. */
export function StageRebates({ page: { programmes, stage } }: { page: PartnershipPage }) {
  const say = useSay(partnershipMessages);
  if (stage === 'none') return null;
  return (
    <Section title={say('rebates')}>
      <StageProgrammes programmes={programmes} />
    </Section>
  );
}
