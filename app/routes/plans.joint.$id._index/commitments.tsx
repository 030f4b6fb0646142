import { Form } from '@remix-run/react';
import { jointPlanMessages } from '#app/i18n/messages/joint-plans.ts';
import { Button } from '#app/ui/button.tsx';
import { DateText } from '#app/ui/date-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { ShownPlan } from './route.tsx';

type Commitment = ShownPlan['shown']['commitments'][number];

/** What each side does, and whether it has. */
export function Commitments({ plan }: { plan: ShownPlan }) {
  const say = useSay(jointPlanMessages);
  return (
    <div className="grid gap-8 lg:grid-cols-2 lg:gap-12">
      <OfSide plan={plan} side="brand" title={say('ofBrand')} />
      <OfSide plan={plan} side="distributor" title={say('ofDistributor')} />
    </div>
  );
}

function OfSide({ plan, side, title }: { plan: ShownPlan; side: 'brand' | 'distributor'; title: string }) {
  const say = useSay(jointPlanMessages);
  const commitments = plan.shown.commitments.filter((commitment) => commitment.side === side);
  return (
    <Section title={title}>
      {commitments.length === 0 && <p className="text-quiet">{say('noCommitments')}</p>}
      <ul className="border-t">
        {commitments.map((commitment) => (
          <li className="grid gap-1 border-b py-3" key={commitment.number}>
            <p>{commitment.what}</p>
            <p className="flex flex-wrap justify-between gap-x-4 text-small">
              <span className="text-quiet">
                {say('due')} <DateText date={commitment.due} />
              </span>
              <State commitment={commitment} today={plan.today} />
            </p>
            <Complete commitment={commitment} plan={plan} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function State({ commitment: { done, due }, today }: { commitment: Commitment; today: string }) {
  const say = useSay(jointPlanMessages);
  if (done) return <StateMark state="good">{say('doneOn', { date: done.doneOn })}</StateMark>;
  if (due < today) return <StateMark state="attention">{say('overdue')}</StateMark>;
  return <StateMark state="neutral">{say('openState')}</StateMark>;
}

/** A side records what it has kept itself, while the plan holds. */
function Complete({ commitment, plan }: { commitment: Commitment; plan: ShownPlan }) {
  const say = useSay(jointPlanMessages);
  const { id, today, mayWrite, side, shown } = plan;
  if (!mayWrite || commitment.done || commitment.side !== side || shown.state !== 'in-force') return null;
  const field = `done-${commitment.number}`;
  return (
    <Form
      action={`/plans/joint/${id}/commitments/${commitment.number}/completion`}
      className="flex flex-wrap items-end gap-3 pt-1"
      method="post"
    >
      <label className="grid gap-1 text-small text-quiet" htmlFor={field}>
        {say('doneField')}
        <input
          className="control max-w-short"
          defaultValue={today}
          id={field}
          max={today}
          name="doneOn"
          required
          type="date"
        />
      </label>
      <Button kind="secondary">{say('complete')}</Button>
    </Form>
  );
}
