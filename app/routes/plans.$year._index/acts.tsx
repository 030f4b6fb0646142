import { Form } from '@remix-run/react';
import { annualPlanMessages } from '#app/i18n/messages/annual-plans.ts';
import { Button } from '#app/ui/button.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { AnnualPlan } from './route.tsx';

/** The newest draft can be published by who may write it. */
export function Publish({ plan: { year, shown, mayWrite } }: { plan: AnnualPlan }) {
  const say = useSay(annualPlanMessages);
  if (!mayWrite || !shown || shown.publishedAt !== null || !shown.isNewest) return null;
  const { number } = shown;
  return (
    <Form action={`/plans/${year}/versions/${number}/publication`} className="grid gap-3" method="post">
      <p className="max-w-prose">{say('willPublish', { number })}</p>
      <div>
        <Button>{say('publish', { number })}</Button>
      </div>
    </Form>
  );
}

/** A distributor says that the plan has been read, once for each version that holds. */
export function Acknowledge({ plan }: { plan: AnnualPlan }) {
  const say = useSay(annualPlanMessages);
  const { year, shown, mayAcknowledge, acknowledgement, timeZone } = plan;
  if (acknowledgement) {
    return (
      <Notice state="good" title={say('acknowledgedOn', { name: acknowledgement.acknowledgedByName ?? '' })}>
        <InstantText at={acknowledgement.acknowledgedAt} timeZone={timeZone} />
      </Notice>
    );
  }
  if (!shown || !mayAcknowledge) return null;
  return (
    <Form action={`/plans/${year}/versions/${shown.number}/acknowledgement`} className="grid gap-3" method="post">
      <p className="max-w-prose text-quiet">{say('acknowledgeText')}</p>
      <div>
        <Button>{say('acknowledge')}</Button>
      </div>
    </Form>
  );
}
