import { Form } from '@remix-run/react';
import { jointPlanMessages } from '#app/i18n/messages/joint-plans.ts';
import { Button } from '#app/ui/button.tsx';
import { DoneBy } from '#app/ui/done-by.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { ShownPlan } from './route.tsx';

/** Who has signed the version that is shown, and the signature that can be given. */
export function Signatures({ plan }: { plan: ShownPlan }) {
  const say = useSay(jointPlanMessages);
  const { id, shown, versions, timeZone } = plan;
  const signatures = versions.find(({ number }) => number === shown.number)?.signatures ?? [];
  const signed = (side: 'brand' | 'distributor') => {
    const signature = signatures.find((candidate) => candidate.side === side);
    if (!signature) return <StateMark state="neutral">{say('notSigned')}</StateMark>;
    return <DoneBy at={signature.signedAt} name={signature.signedByName} timeZone={timeZone} />;
  };
  return (
    <Section note={say('version', { number: shown.number })} title={say('signatures')}>
      <KeyValueList
        items={[
          { key: say('brand'), value: signed('brand') },
          { key: say('distributorSide'), value: signed('distributor') },
        ]}
      />
      {shown.maySign && (
        <Form
          action={`/plans/joint/${id}/versions/${shown.number}/signature`}
          className="grid gap-3 pt-2"
          method="post"
        >
          <p className="max-w-prose">{say('willSign')}</p>
          <div>
            <Button>{say('sign', { number: shown.number })}</Button>
          </div>
        </Form>
      )}
    </Section>
  );
}
