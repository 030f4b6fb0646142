import { annualPlanMessages } from '#app/i18n/messages/annual-plans.ts';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Pager } from '#app/ui/pager.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { AnnualPlan } from './route.tsx';

type Row = AnnualPlan['acknowledgements'][number];

/** Who has acknowledged which version, and to whom the plan is still owed. */
export function Readers({ plan }: { plan: AnnualPlan }) {
  const say = useSay(annualPlanMessages);
  const { isDistributor, acknowledgements, acknowledged, owed, owing, firstOwing, timeZone, shown } = plan;
  if (isDistributor || !shown) return null;
  const columns: Column<Row>[] = [
    {
      key: 'distributor',
      head: say('distributor'),
      cell: ({ distributor, distributorCode }) => (
        <>
          {distributor} <span className="whitespace-nowrap text-quiet">{distributorCode}</span>
        </>
      ),
    },
    { key: 'version', head: say('versions'), cell: ({ number }) => say('version', { number }), narrow: 'mark' },
    { key: 'who', head: say('who'), cell: ({ acknowledgedByName }) => acknowledgedByName },
    {
      key: 'at',
      head: say('at'),
      align: 'end',
      cell: ({ acknowledgedAt }) => <InstantText at={acknowledgedAt} timeZone={timeZone} />,
    },
  ];
  return (
    <Section
      note={owed > 0 ? say('owedNote', { done: owed - owing, owed }) : undefined}
      title={say('acknowledgements')}
    >
      {acknowledgements.length === 0 ? (
        <p className="text-quiet">{say('nobodyYet')}</p>
      ) : (
        <Table
          caption={say('acknowledgements')}
          captionHidden
          columns={columns}
          rowKey={({ distributorId, number }) => `${distributorId} ${number}`}
          rows={acknowledgements}
        />
      )}
      <Pager
        label={say('acknowledgements')}
        page={plan.page}
        pageHref={(page) => queryText({ version: shown.number, page })}
        pageSize={plan.pageSize}
        total={acknowledged}
      />
      {owing > 0 && (
        <Disclosure summary={say('owing', { count: owing })}>
          <ul className="columns-1 gap-8 text-small sm:columns-2 lg:columns-3">
            {firstOwing.map(({ id, name, code }) => (
              <li className="truncate" key={id}>
                {name} <span className="text-quiet">{code}</span>
              </li>
            ))}
          </ul>
          {owing > firstOwing.length && (
            <p className="text-small text-quiet">{say('owingMore', { count: owing - firstOwing.length })}</p>
          )}
        </Disclosure>
      )}
    </Section>
  );
}
