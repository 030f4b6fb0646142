import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { PolicyParts } from '#app/ui/policy-parts.tsx';
import { Section } from '#app/ui/section.tsx';
import { StageProgrammes } from '#app/ui/stage-programmes.tsx';
import type { PartnershipPage } from './route.tsx';

/** The policy that holds for the partnership, in plain words, and the rebates that count in its stage. */
export function StagePolicy({ page }: { page: PartnershipPage }) {
  const say = useSay(partnershipMessages);
  const { policy, programmes, stage, productLine, isStaff } = page;
  if (stage === 'none') return null;
  return (
    <>
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
          // What is missing to the next stage stands above with its values.
          <PolicyParts parts={policy.parts.filter(({ key }) => key !== 'criteria')} />
        ) : (
          <EmptyState title={say('noPolicy')}>{say('noPolicyText')}</EmptyState>
        )}
      </Section>
      <Section title={say('rebates')}>
        <StageProgrammes programmes={programmes} />
      </Section>
    </>
  );
}
