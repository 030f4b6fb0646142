import { policyMessages } from '#app/i18n/messages/policies.ts';
import { useSay } from './language.tsx';
import { StateMark } from './state-mark.tsx';

export type PolicyPlan = { programme: string } & (
  | { kind: 'unchanged' }
  | { kind: 'refused'; why: WhyRefused }
  | { kind: 'new-version'; number: number; fromDate: string; passesOver: number | undefined }
);

type WhyRefused =
  | 'not-by-stage'
  | 'not-in-stage'
  | 'withdrawn-already'
  | 'date-passed'
  | 'no-such-programme'
  | 'after-term'
  | 'changes-later';

/** What approving a policy does to the programmes that it withdraws. */
export function PolicyPlans({ plans }: { plans: readonly PolicyPlan[] }) {
  return (
    <ul className="prose">
      {plans.map((plan) => (
        <li key={plan.programme}>
          <Plan plan={plan} />
        </li>
      ))}
    </ul>
  );
}

function Plan({ plan }: { plan: PolicyPlan }) {
  const say = useSay(policyMessages);
  const { programme } = plan;
  switch (plan.kind) {
    case 'unchanged':
      return say('plan-unchanged', { programme });
    case 'refused':
      return <span className="text-bad">{say('plan-refused', { programme, why: say(`why-${plan.why}`) })}</span>;
    case 'new-version':
      return (
        <>
          {say('plan-new-version', { programme, number: plan.number, from: plan.fromDate })}
          {plan.passesOver !== undefined && (
            <>
              {' '}
              <StateMark state="attention">{say('plan-passes-over', { number: plan.passesOver })}</StateMark>
            </>
          )}
        </>
      );
  }
}
