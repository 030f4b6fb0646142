import { localText } from '#app/i18n/index.ts';
import { distributorMessages } from '#app/i18n/messages/distributors.ts';
import { fundMessages } from '#app/i18n/messages/funds.ts';
import { jointPlanMessages } from '#app/i18n/messages/joint-plans.ts';
import { JointPlanMark } from '#app/ui/joint-plan-mark.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { Section } from '#app/ui/section.tsx';
import { Table } from '#app/ui/table.tsx';
import type { DistributorPage } from './route.tsx';

type Rooms = DistributorPage['rooms'];

/** The distributor's part of each fund. */
export function Funds({ funds }: { funds: Rooms['funds'] }) {
  const say = useSay(fundMessages);
  const sayNone = useSay(distributorMessages);
  const language = useLanguage();
  const money = useMoneyColumns(funds ?? []);
  if (!funds) return null;
  return (
    <Section title={say('title')}>
      {funds.length === 0 ? (
        <p className="text-quiet">{sayNone('noFunds')}</p>
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={[
            {
              key: 'fund',
              head: say('fund'),
              cell: ({ brand, year }) => say('named', { brand: localText(brand, language), year }),
            },
            money({
              key: 'available',
              head: say('available'),
              of: ({ balance }) => balance.available,
              narrow: 'figure',
            }),
            money({ key: 'reserved', head: say('reserved'), of: ({ balance }) => balance.reserved, narrow: 'figure' }),
            money({ key: 'paid', head: say('paid'), of: ({ balance }) => balance.paid }),
          ]}
          rowHref={({ id }) => `/funds/${id}`}
          rowKey={({ id }) => id}
          rows={funds}
        />
      )}
    </Section>
  );
}

/** The joint plans with the distributor. */
export function JointPlans({ plans }: { plans: Rooms['plans'] }) {
  const say = useSay(jointPlanMessages);
  const sayNone = useSay(distributorMessages);
  if (!plans) return null;
  return (
    <Section title={say('title')}>
      {plans.length === 0 ? (
        <p className="text-quiet">{sayNone('noPlans')}</p>
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={[
            { key: 'plan', head: say('title'), cell: ({ year }) => say('named', { year }) },
            {
              key: 'state',
              head: say('state'),
              cell: ({ state }) => state && <JointPlanMark state={state} />,
              narrow: 'mark',
            },
          ]}
          rowHref={({ id }) => `/plans/joint/${id}`}
          rowKey={({ id }) => id}
          rows={plans}
        />
      )}
    </Section>
  );
}
